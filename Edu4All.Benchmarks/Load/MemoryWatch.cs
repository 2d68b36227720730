using System.Diagnostics;

namespace Edu4All.Benchmarks.Load;

/// <summary>The most memory that this process had while this lived.</summary>
internal sealed class MemoryWatch : IAsyncDisposable
{
    private readonly CancellationTokenSource _end = new();
    private readonly Task _watching;

    public MemoryWatch()
    {
        Before = Now();
        _watching = WatchAsync();
    }

    /// <summary>Megabytes of the working set at the start.</summary>
    public long Before { get; }

    /// <summary>The same at the worst moment.</summary>
    public long Most { get; private set; }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _watching;
        _end.Dispose();
    }

    private async Task WatchAsync()
    {
        while (!_end.IsCancellationRequested)
        {
            Most = Math.Max(Most, Now());
            await Task.Delay(TimeSpan.FromMilliseconds(50), CancellationToken.None);
        }
    }

    private static long Now()
    {
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64 / 1024 / 1024;
    }
}
