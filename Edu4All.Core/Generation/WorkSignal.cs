namespace Edu4All.Core.Generation;

/// <summary>Wakes the workers of this process when an attempt was put into the queue.</summary>
public sealed class WorkSignal : IDisposable
{
    private readonly SemaphoreSlim _raised = new(0);
    private long _looked = Environment.TickCount64;

    internal void Raise() => _raised.Release();

    /// <summary>
    /// Returns when raised, or after <paramref name="longest"/> for what becomes due by time alone. One of those who wait is enough
    /// for that: a hundred idle workers must not ask the database a hundred times a second.
    /// </summary>
    internal async Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken)
    {
        while (!await _raised.WaitAsync(longest, cancellationToken))
        {
            var looked = Interlocked.Read(ref _looked);
            var now = Environment.TickCount64;
            // Timers are a few milliseconds early or late.
            if (
                now - looked >= longest.TotalMilliseconds * 0.9
                && Interlocked.CompareExchange(ref _looked, now, looked) == looked
            )
            {
                return;
            }
        }
    }

    public void Dispose() => _raised.Dispose();
}
