namespace Edu4All.Core.Generation;

/// <summary>Wakes the workers of this process when an attempt was put into the queue.</summary>
public sealed class WorkSignal : IDisposable
{
    private readonly SemaphoreSlim _raised = new(0);

    internal void Raise() => _raised.Release();

    /// <summary>Returns when raised, or after <paramref name="longest"/> for what becomes due by time alone.</summary>
    internal Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken) =>
        _raised.WaitAsync(longest, cancellationToken);

    public void Dispose() => _raised.Dispose();
}
