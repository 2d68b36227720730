using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Edu4All.Benchmarks.Pictures;

/// <summary>Edu4All with its demo school, in a process and a data directory of its own, for as long as this lives.</summary>
internal sealed class RunningApp : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(3);

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("edu4all-");
    private readonly Process _process;

    private RunningApp(int port)
    {
        Address = new($"http://127.0.0.1:{port}/");
        var start = new ProcessStartInfo(
            "dotnet",
            ["run", "--project", "Edu4All.Web", "--no-launch-profile"]
        )
        {
            UseShellExecute = false,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = Address.ToString();
        start.Environment["Edu4All__DataDirectory"] = _data.FullName;
        start.Environment["Edu4All__Generation__Provider"] = "sketchbook";
        _process = Process.Start(start)!;
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Starts it and waits until it is ready. Must be called from the folder of the solution.</summary>
    public static async Task<RunningApp> StartAsync()
    {
        var app = new RunningApp(FreePort());
        using var client = new HttpClient();
        using var limit = new CancellationTokenSource(StartLimit);
        while (!await IsReadyAsync(client, app.Address, limit.Token))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(250), limit.Token);
        }

        return app;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _data.Delete(recursive: true);
    }

    private static async Task<bool> IsReadyAsync(
        HttpClient client,
        Uri address,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return (
                await client.GetAsync(new Uri(address, "health/ready"), cancellationToken)
            ).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
