using System.CommandLine;

namespace Edu4All.Web.Commands;

/// <summary>The verbs of the command line, on the same services as the pages.</summary>
internal static class CommandLine
{
    private static readonly string[] Verbs =
    [
        "generate",
        "screen",
        "administrator",
        "help",
        "--help",
        "-h",
        "-?",
        "--version",
    ];

    /// <summary>Whether these arguments are for the command line; otherwise they belong to the web host.</summary>
    public static bool IsVerb(string[] args) =>
        args.Length > 0
        && (Verbs.Contains(args[0], StringComparer.Ordinal) || !args[0].StartsWith('-'));

    /// <summary>Runs a verb and gives its exit code, see <see cref="ExitCode"/>.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand(
            "Edu4All: pictures of monuments for a class. Without a verb it serves the pages."
        )
        {
            GenerateCommand.Make(),
            ScreenCommand.Make(),
            AdministratorCommand.Make(),
        };
        var parsed = root.Parse(args is ["help", ..] ? ["--help"] : args);
        var code = await parsed.InvokeAsync();
        return parsed.Errors.Count > 0 ? ExitCode.BadUsage : code;
    }
}

/// <summary>What a verb's exit code means.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Refused = 2;
    public const int ProviderFailed = 3;

    /// <summary>EX_USAGE of sysexits.h.</summary>
    public const int BadUsage = 64;
}
