namespace Edu4All.Core.Generation;

/// <summary>Wakes the worker of this process: an attempt was put into the queue, or a provider has a place again.</summary>
public sealed class WorkSignal : IDisposable
{
    private readonly SemaphoreSlim _raised = new(0);
    private int _isRaised;

    // However often it is raised before the worker looks, one look is enough.
    internal void Raise()
    {
        if (Interlocked.Exchange(ref _isRaised, 1) == 0)
        {
            _raised.Release();
        }
    }

    /// <summary>Returns when raised, or after <paramref name="longest"/> for what becomes due by time alone. For one who waits.</summary>
    internal async Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken)
    {
        if (await _raised.WaitAsync(longest, cancellationToken))
        {
            Volatile.Write(ref _isRaised, 0);
        }
    }

    public void Dispose() => _raised.Dispose();
}
