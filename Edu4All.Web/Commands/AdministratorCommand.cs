using System.CommandLine;
using Edu4All.Core;
using Edu4All.Core.Accounts;
using Edu4All.Core.Data;
using Edu4All.Core.Data.Sqlite;
using Edu4All.Web.Setup;

namespace Edu4All.Web.Commands;

/// <summary>
/// <c>administrator EMAIL</c>: a new password for an administrator who forgot it, read from the console or from standard input so that
/// it stands in no list of processes. The app may go on running.
/// </summary>
internal static class AdministratorCommand
{
    public static Command Make()
    {
        var email = new Argument<string>("email")
        {
            Description = "The e-mail that the teacher signs in with.",
        };
        var command = new Command(
            "administrator",
            "Sets a new password for a teacher's account and makes it an administrator's."
        )
        {
            email,
        };
        command.SetAction((parsed, _) => RunAsync(parsed.GetRequiredValue(email)));
        return command;
    }

    private static async Task<int> RunAsync(string email)
    {
        var builder = AppHost.CreateBuilder([]);
        builder.Logging.ClearProviders();
        builder.Services.AddEdu4AllCore(builder.Configuration);
        builder.Services.AddSignIn();
        await using var app = builder.Build();
        try
        {
            if (!File.Exists(app.Services.GetRequiredService<DataDirectory>().Database))
            {
                await Console.Error.WriteLineAsync(
                    "There is no school in this data directory. Start the command where the app starts, or set Edu4All__DataDirectory."
                );
                return ExitCode.BadUsage;
            }

            await app.Services.GetRequiredService<DatabaseStart>().RunAsync();
        }
        catch (DatabaseUnusableException problem)
        {
            await Console.Error.WriteLineAsync(problem.Message);
            return ExitCode.BadUsage;
        }

        var password = ReadPassword();
        await using var scope = app.Services.CreateAsyncScope();
        var errors = await scope
            .ServiceProvider.GetRequiredService<AdministratorRescue>()
            .RunAsync(email.Trim(), password);
        foreach (var error in errors)
        {
            await Console.Error.WriteLineAsync(error.Description);
        }

        if (errors.Count > 0)
        {
            return ExitCode.Refused;
        }

        Console.WriteLine($"{email} is an administrator and signs in with the new password.");
        return ExitCode.Done;
    }

    private static string ReadPassword()
    {
        if (Console.IsInputRedirected)
        {
            return Console.In.ReadLine() ?? "";
        }

        Console.Write("New password, at least 10 characters: ");
        var typed = new System.Text.StringBuilder();
        for (
            var key = Console.ReadKey(intercept: true);
            key.Key != ConsoleKey.Enter;
            key = Console.ReadKey(intercept: true)
        )
        {
            if (key.Key == ConsoleKey.Backspace)
            {
                typed.Length = Math.Max(0, typed.Length - 1);
            }
            else
            {
                typed.Append(key.KeyChar);
            }
        }

        Console.WriteLine();
        return typed.ToString();
    }
}
