namespace Edu4All.Core.Live;

/// <summary>How much of what a page shows may have changed; each contains those before it.</summary>
public enum ChangedPart
{
    Nothing,

    /// <summary>Where the own attempts stand in the queue, and nothing else.</summary>
    Place,

    /// <summary>What has become of the own attempts, and the pictures that came of them.</summary>
    OwnAttempts,

    Everything,
}

/// <summary>
/// Reads again what has changed. When a class of thirty works, changes come faster than they are read: those that come during a
/// reading are answered by one more, and those that a reading has seen already by none. Never two at once, so an older answer never
/// overwrites a newer one.
/// </summary>
/// <param name="read">Reads the part that it is given, or more. When it fails, the change is still to be answered.</param>
#pragma warning disable CA1001 // A semaphore has nothing to dispose of unless its wait handle is asked for, and who has left may still be reading.
public sealed class LiveReading(Func<ChangedPart, Task> read)
#pragma warning restore CA1001
{
    private readonly SemaphoreSlim _turn = new(1);
    private readonly Lock _lock = new();
    private long _changes;
    private long _answered;
    private ChangedPart _changed;
    private int _isWaiting;

    /// <summary>Something has changed: a reading that has begun before this does not count any more. From any thread.</summary>
    public void Changed(ChangedPart part)
    {
        lock (_lock)
        {
            Widen(part);
            _changes++;
        }
    }

    /// <summary>
    /// The same for what may be old for a while: a class that starts together makes a hundred changes in a second, and each page would
    /// read a hundred times.
    /// </summary>
    /// <returns>False at once when another change waits already, which this one is then read with.</returns>
    public async Task<bool> ChangedLaterAsync(
        ChangedPart part,
        TimeSpan wait,
        CancellationToken cancellationToken
    )
    {
        if (Interlocked.Exchange(ref _isWaiting, 1) == 1)
        {
            return false;
        }

        try
        {
            await Task.Delay(wait, cancellationToken);
        }
        finally
        {
            Volatile.Write(ref _isWaiting, 0);
        }

        Changed(part);
        return true;
    }

    /// <summary>Returns when everything that has changed before this call has been read.</summary>
    public async Task CatchUpAsync()
    {
        var wanted = Volatile.Read(ref _changes);
        if (Volatile.Read(ref _answered) >= wanted)
        {
            return;
        }

        await _turn.WaitAsync();
        try
        {
            if (_answered < wanted)
            {
                await ReadAsync();
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task ReadAsync()
    {
        var (changes, part) = Take();
        try
        {
            await read(part);
        }
        catch
        {
            Widen(part);
            throw;
        }

        Volatile.Write(ref _answered, changes);
    }

    private (long Changes, ChangedPart Part) Take()
    {
        lock (_lock)
        {
            var part = _changed;
            _changed = ChangedPart.Nothing;
            return (_changes, part);
        }
    }

    private void Widen(ChangedPart part)
    {
        lock (_lock)
        {
            _changed = part > _changed ? part : _changed;
        }
    }
}
