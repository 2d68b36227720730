using Edu4All.Core.Data;
using Edu4All.Core.Data.Seed;
using Edu4All.Core.Data.Sqlite;
using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
using Edu4All.Core.Safeguarding;
using Edu4All.Core.Safety;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace Edu4All.Web.Setup;

/// <summary>What happens before the first page is served.</summary>
internal static class Startup
{
    /// <summary>Brings the database up to date and seeds the demo school where it belongs. False, with the reason on the console, when that cannot be.</summary>
    public static async Task<bool> PrepareAsync(this WebApplication app)
    {
        try
        {
            if (ListenAddresses.FindProblem(app.Configuration) is { } problem)
            {
                await Console.Error.WriteLineAsync($"Edu4All cannot start. {problem}");
                return false;
            }

            await app.Services.GetRequiredService<DatabaseStart>().RunAsync();
            // What is wrong in the settings is said now, not when the first child wants a picture.
            _ = app.Services.GetRequiredService<ProviderCatalog>().CurrentIsOutside;
            _ = app.Services.GetRequiredService<GenerationService>();
            if (app.WantsDemo())
            {
                await app.Services.GetRequiredService<DemoSchool>().SeedAsync();
            }

            return true;
        }
        catch (Exception exception) when (Explain(exception) is { } explanation)
        {
            await Console.Error.WriteLineAsync($"Edu4All cannot start. {explanation}");
            return false;
        }
    }

    /// <summary>Serves until it is stopped; the exit code. Not 0, with the reason on the console, when the address is taken.</summary>
    public static async Task<int> ServeAsync(this WebApplication app)
    {
        try
        {
            await app.RunAsync();
            return 0;
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync(
                $"Edu4All cannot start. {exception.Message} Is it running already?"
            );
            return 1;
        }
    }

    /// <summary>Prints where to go and whom to sign in as, once the server listens.</summary>
    public static void AnnounceWhenStarted(this WebApplication app) =>
        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine(Announcement(app)));

    private static string Announcement(WebApplication app)
    {
        var catalog = app.Services.GetRequiredService<ProviderCatalog>();
        var moderation = app.Services.GetRequiredService<IOptions<ModerationOptions>>().Value;
        var lines = new List<string>
        {
            "",
            $"  Edu4All is open at {string.Join(" and ", app.Urls)}",
            $"  Pictures are drawn by: {catalog.CurrentName}",
        };
        if (catalog.CurrentProblem is { } problem)
        {
            lines.Add($"  Nothing can be drawn yet: {problem}");
        }

        if (app.Services.GetRequiredService<DirectoryUse>().IsShared)
        {
            lines.Add(
                $"  Another Edu4All runs on the same data in {app.Services.GetRequiredService<DataDirectory>().Root}. If that is not meant, stop one of them."
            );
        }

        var helplines = app.Services.GetRequiredService<Helplines>();
        if (helplines.UnknownCountry.Length > 0)
        {
            lines.Add(
                $"  Edu4All:Safeguarding:Country={helplines.UnknownCountry} is not known, so a worried child sees no number to call: use the two letters{(helplines.LettersMeant is { } letters ? $": {letters}" : ", such as DE")}."
            );
        }

        if (catalog.CurrentIsOutside && moderation.Kind == ModerationKind.None)
        {
            lines.Add(
                "  No moderation is configured: every picture waits until a teacher has looked at it."
            );
        }

        if (app.Services.GetRequiredService<GenerationService>().ModerationProblem is { } missing)
        {
            lines.Add(
                $"  Moderation cannot be asked, so no outside provider is given any words: {missing}"
            );
        }

        if (app.WantsDemo())
        {
            lines.Add(
                $"  Teacher: {DemoSchool.TeacherEmail} with the password {DemoSchool.TeacherPassword}"
            );
            lines.Add(
                $"  Students: class code {DemoSchool.JoinCode}, tap a name, PIN {DemoSchool.StudentPin}"
            );
        }

        lines.Add("");
        return string.Join(Environment.NewLine, lines);
    }

    private static bool WantsDemo(this WebApplication app) =>
        app.Configuration.GetValue<bool?>("Edu4All:Demo") ?? app.Environment.IsDevelopment();

    private static string? Explain(Exception exception) =>
        exception switch
        {
            DatabaseUnusableException => exception.Message,
            UnauthorizedAccessException or IOException =>
                $"The data directory cannot be used: {exception.Message}",
            InvalidOperationException
            {
                Source: "Edu4All.Core" or "Microsoft.Extensions.Configuration.Binder"
            } => exception.Message,
            _ => null,
        };
}
