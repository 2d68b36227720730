using System.CommandLine;
using Edu4All.Core.Data;
using Edu4All.Core.Safety;
using Edu4All.Web.Setup;

namespace Edu4All.Web.Commands;

/// <summary>
/// <c>screen [FILE]</c>: one prompt a line in, one line out: outcome, category, rule and span, parted by tabs. Reads standard
/// input without a file.
/// </summary>
internal static class ScreenCommand
{
    public static Command Make()
    {
        var file = new Argument<FileInfo?>("file")
        {
            Description = "Prompts, one a line; standard input when left out.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("screen", "Says what the local screen thinks of prompts.")
        {
            file,
        };
        command.SetAction(
            (parsed, cancellationToken) => RunAsync(parsed.GetValue(file), cancellationToken)
        );
        return command;
    }

    private static async Task<int> RunAsync(FileInfo? file, CancellationToken cancellationToken)
    {
        if (file is { Exists: false })
        {
            await Console.Error.WriteLineAsync($"There is no file {file.FullName}.");
            return ExitCode.BadUsage;
        }

        // With the lists that the school has added, as the pages have them. Only read: no folder is made, no database opened.
        using var settings = AppHost.CreateBuilder([]).Configuration;
        PromptScreen screen;
        try
        {
            screen = PromptScreen.Read(
                Path.Combine(
                    DataDirectory.Find(settings["Edu4All:DataDirectory"] ?? "data"),
                    PromptScreen.OwnLists
                )
            );
        }
        catch (Exception exception)
            when (exception is FormatException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return ExitCode.BadUsage;
        }

        using var input = file?.OpenText() ?? Console.In;
        // Written in one piece at the end of each buffer: a flush a line would be most of the time.
        await using var output = new StreamWriter(Console.OpenStandardOutput());
        while (await input.ReadLineAsync(cancellationToken) is { } line)
        {
            var verdict = screen.Screen(line);
            await output.WriteLineAsync(
                $"{verdict.Kind}\t{verdict.Category}\t{verdict.Rule}\t{verdict.Span.Start}+{verdict.Span.Length}"
            );
        }

        return ExitCode.Done;
    }
}
