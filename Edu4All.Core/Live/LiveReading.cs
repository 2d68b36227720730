namespace Edu4All.Core.Live;

/// <summary>
/// Reads again what has changed. When a class of thirty works, changes come faster than they are read: those that come during a
/// reading are answered by one more, and those that a reading has seen already by none. Never two at once, so an older answer never
/// overwrites a newer one.
/// </summary>
/// <param name="read">Reads. When it fails, the change is still to be answered.</param>
#pragma warning disable CA1001 // A semaphore has nothing to dispose of unless its wait handle is asked for, and who has left may still be reading.
public sealed class LiveReading(Func<Task> read)
#pragma warning restore CA1001
{
    private readonly SemaphoreSlim _turn = new(1);
    private long _changes;
    private long _answered;

    /// <summary>Something has changed: a reading that has begun before this does not count any more. From any thread.</summary>
    public void Changed() => Interlocked.Increment(ref _changes);

    /// <summary>Does something else with what was read, when no reading is under way.</summary>
    public async Task InTurnAsync(Func<Task> act)
    {
        await _turn.WaitAsync();
        try
        {
            await act();
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Returns when everything that has changed before this call has been read.</summary>
    public async Task CatchUpAsync()
    {
        var wanted = Volatile.Read(ref _changes);
        if (Volatile.Read(ref _answered) >= wanted)
        {
            return;
        }

        await InTurnAsync(async () =>
        {
            if (_answered < wanted)
            {
                var seen = Volatile.Read(ref _changes);
                await read();
                Volatile.Write(ref _answered, seen);
            }
        });
    }
}
