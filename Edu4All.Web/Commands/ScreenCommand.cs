using System.CommandLine;
using Edu4All.Core.Safety;

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

        var screen = new PromptScreen();
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
