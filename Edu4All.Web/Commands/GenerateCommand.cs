using System.CommandLine;
using Edu4All.Core;
using Edu4All.Core.Data.Sqlite;
using Edu4All.Core.Gallery;
using Edu4All.Core.Generation;
using Edu4All.Web.Setup;

namespace Edu4All.Web.Commands;

/// <summary><c>generate "words" --out file</c>: one picture, by the same way as in class.</summary>
internal static class GenerateCommand
{
    public static Command Make()
    {
        var words = new Argument<string>("words")
        {
            Description = "What to draw, at most 400 characters.",
        };
        var output = new Option<FileInfo>("--out", "-o")
        {
            Description = "Where to write the picture.",
            Required = true,
        };
        var command = new Command("generate", "Draws one picture and writes it to a file.")
        {
            words,
            output,
        };
        command.SetAction(
            (parsed, cancellationToken) =>
                RunAsync(
                    parsed.GetRequiredValue(words),
                    parsed.GetRequiredValue(output),
                    cancellationToken
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        string words,
        FileInfo output,
        CancellationToken cancellationToken
    )
    {
        if (words.Trim().Length is 0 or > Attempt.MaxWordsLength)
        {
            return await SayAsync(
                ExitCode.BadUsage,
                $"The description must have 1 to {Attempt.MaxWordsLength} characters."
            );
        }

        var builder = AppHost.CreateBuilder([]);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddEdu4AllCore(builder.Configuration);
        await using var app = builder.Build();
        try
        {
            await app.Services.GetRequiredService<DatabaseStart>().RunAsync(cancellationToken);
            var outcome = await app
                .Services.GetRequiredService<GenerationService>()
                .DrawOnceAsync(words.Trim(), cancellationToken);
            return await FinishAsync(outcome, output, cancellationToken);
        }
        catch (Exception exception)
            when (exception
                    is DatabaseUnusableException
                        or IOException
                        or UnauthorizedAccessException
                        or InvalidOperationException
            )
        {
            return await SayAsync(ExitCode.ProviderFailed, exception.Message);
        }
    }

    private static async Task<int> FinishAsync(
        GenerationOutcome outcome,
        FileInfo output,
        CancellationToken cancellationToken
    )
    {
        switch (outcome)
        {
            case GenerationOutcome.Drawn drawn:
                return await WriteAsync(drawn.Picture, output, cancellationToken);
            case GenerationOutcome.Withheld { Reason: WithheldFor.NotChecked } unchecked_:
                await Console.Error.WriteLineAsync(
                    "No moderation is configured: look at the picture before you show it."
                );
                return await WriteAsync(unchecked_.Picture, output, cancellationToken);
            case GenerationOutcome.Withheld:
                return await SayAsync(
                    ExitCode.Refused,
                    "The picture was drawn and withheld by the check."
                );
            case GenerationOutcome.Stopped stopped:
                return await SayAsync(
                    ExitCode.Refused,
                    $"The words were not allowed: {stopped.Verdict.Kind} {stopped.Verdict.Category} ({stopped.Verdict.Rule})."
                );
            case GenerationOutcome.Paused paused:
                return await SayAsync(
                    ExitCode.Refused,
                    $"Nothing was sent: pictures are paused ({paused.Scope})."
                );
            case GenerationOutcome.Halted halted:
                return await SayAsync(
                    ExitCode.ProviderFailed,
                    $"Nothing was sent: {halted.Provider} is halted ({halted.Reason}) until an administrator lets it draw again."
                );
            case GenerationOutcome.Delayed delayed:
                return await SayAsync(
                    ExitCode.ProviderFailed,
                    $"The provider is busy. Try again in {delayed.Wait.TotalSeconds:0} s."
                );
            case GenerationOutcome.Ended ended:
                return await SayAsync(
                    ended.End.IsRefusal() || ended.End.IsUpToAuthor()
                        ? ExitCode.Refused
                        : ExitCode.ProviderFailed,
                    $"{ended.End}: {ended.Detail}"
                );
            default:
                return await SayAsync(ExitCode.ProviderFailed, "Nobody knows how this ended.");
        }
    }

    private static async Task<int> WriteAsync(
        FinishedPicture picture,
        FileInfo output,
        CancellationToken cancellationToken
    )
    {
        output.Directory?.Create();
        await File.WriteAllBytesAsync(output.FullName, picture.File.Bytes, cancellationToken);
        Console.WriteLine(
            $"{output.FullName} ({picture.File.MediaType}, {picture.File.Width}x{picture.File.Height}, drawn by {picture.Provider})"
        );
        if (picture.AltText.Length > 0)
        {
            Console.WriteLine(picture.AltText);
        }

        if (picture.NotDrawn.Count > 0)
        {
            Console.WriteLine("Could not draw: " + string.Join(", ", picture.NotDrawn));
        }

        return ExitCode.Done;
    }

    private static async Task<int> SayAsync(int code, string message)
    {
        await Console.Error.WriteLineAsync(message);
        return code;
    }
}
