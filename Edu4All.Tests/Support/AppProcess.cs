using System.Collections.Concurrent;
using System.Diagnostics;

namespace Edu4All.Tests.Support;

/// <summary>The app as a process of its own, as a school runs it; or its command line.</summary>
internal sealed class AppProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = new();

    private AppProcess(Process process)
    {
        _process = process;
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>The program as the build made it for itself, beside its own files.</summary>
    public static string Program { get; } =
        Path.Combine(
            AppContext.BaseDirectory.Replace(
                "Edu4All.Tests",
                "Edu4All.Web",
                StringComparison.Ordinal
            ),
            "Edu4All.Web.dll"
        );

    /// <summary>All that it printed so far.</summary>
    public string Output => string.Join('\n', _lines);

    /// <summary>Where it listens, once it has said so.</summary>
    public string Address =>
        _lines
            .First(line => line.Contains("Edu4All is open at ", StringComparison.Ordinal))
            .Split(' ')[^1];

    /// <summary>Starts the app on a free port. Settings win over the defaults, which are those of Production.</summary>
    public static AppProcess Start(
        string dataDirectory,
        params (string Key, string Value)[] settings
    )
    {
        var start = Make(dataDirectory, settings);
        start.RedirectStandardInput = true;
        return new(Process.Start(start)!);
    }

    /// <summary>Starts it and waits until it listens.</summary>
    public static async Task<AppProcess> StartAndWaitAsync(
        string dataDirectory,
        params (string Key, string Value)[] settings
    )
    {
        var app = Start(dataDirectory, settings);
        await Eventually.TrueAsync(
            () =>
                app._process.HasExited
                    ? throw new InvalidOperationException($"It ended: {app.Output}")
                    : app.Output.Contains("Edu4All is open at ", StringComparison.Ordinal),
            "the app listens"
        );
        return app;
    }

    /// <summary>Runs to the end; standard output, standard error and exit code.</summary>
    public static async Task<(string Out, string Error, int Code)> RunAsync(
        string dataDirectory,
        string[] arguments,
        string input = "",
        params (string Key, string Value)[] settings
    )
    {
        var start = Make(dataDirectory, settings);
        start.RedirectStandardInput = true;
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        try
        {
            return (
                await output.WithinLimitAsync("the command ends"),
                await error.WithinLimitAsync("the command ends"),
                await EndAsync(process)
            );
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>Like <c>kill -9</c>.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public Task<int> EndAsync() => EndAsync(_process);

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }

    private static async Task<int> EndAsync(Process process)
    {
        await process
            .WaitForExitAsync()
            .ContinueWith(static _ => true, TaskScheduler.Default)
            .WithinLimitAsync("the process ends");
        return process.ExitCode;
    }

    private static ProcessStartInfo Make(
        string dataDirectory,
        (string Key, string Value)[] settings
    )
    {
        var start = new ProcessStartInfo(
            Environment.ProcessPath is { } path && IsDotnet(path) ? path : "dotnet",
            [Program]
        )
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var variable in ModuleStart.KeyVariables)
        {
            start.Environment.Remove(variable);
        }

        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["Edu4All__DataDirectory"] = dataDirectory;
        // Nothing listens there: a request that would leave the machine ends here.
        start.Environment["HTTPS_PROXY"] = start.Environment["HTTP_PROXY"] = "http://127.0.0.1:9";
        start.Environment["NO_PROXY"] = "127.0.0.1,localhost";
        foreach (var (key, value) in settings)
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return start;
    }

    private static bool IsDotnet(string path) =>
        Path.GetFileNameWithoutExtension(path).Equals("dotnet", StringComparison.OrdinalIgnoreCase);

    private void Keep(string? line)
    {
        if (line is not null)
        {
            _lines.Enqueue(line);
        }
    }
}
