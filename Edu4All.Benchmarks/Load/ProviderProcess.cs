using System.Diagnostics;
using System.Globalization;

namespace Edu4All.Benchmarks.Load;

/// <summary><see cref="LocalProvider"/> as a process, for as long as this lives.</summary>
internal sealed class ProviderProcess : IAsyncDisposable
{
    private static readonly TimeSpan EndLimit = TimeSpan.FromSeconds(10);

    private readonly Process _process;
    private readonly HttpClient _client = new();

    private ProviderProcess(Process process, Uri address) =>
        (_process, Address) = (process, address);

    public Uri Address { get; }

    public static async Task<ProviderProcess> StartAsync(int kilobytes)
    {
        var process = Process.Start(
            new ProcessStartInfo(
                "dotnet",
                [
                    typeof(LocalProvider).Assembly.Location,
                    "local-provider",
                    kilobytes.ToString(CultureInfo.InvariantCulture),
                ]
            )
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        var address =
            await process.StandardOutput.ReadLineAsync()
            ?? throw new InvalidOperationException("The local provider did not start.");
        return new(process, new(address));
    }

    /// <summary>How many pictures it was asked for so far.</summary>
    public async Task<int> CountAsync() =>
        int.Parse(
            await _client.GetStringAsync(new Uri(Address, "drawn")),
            CultureInfo.InvariantCulture
        );

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        _process.StandardInput.Close();
        using var limit = new CancellationTokenSource(EndLimit);
        try
        {
            await _process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }
}
