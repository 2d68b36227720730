using System.Collections.Concurrent;

namespace Edu4All.Tests.Wire;

/// <summary>
/// A clock that nobody waits for: whoever pauses for less than a minute goes on at once and is noted; a longer deadline
/// passes when the test says so.
/// </summary>
public sealed class HandClock : TimeProvider
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    private readonly ConcurrentQueue<TimeSpan> _pauses = new();
    private readonly ConcurrentDictionary<Timer, byte> _deadlines = new();

    public static DateTimeOffset Now { get; } = new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero);

    public IReadOnlyList<TimeSpan> Pauses => [.. _pauses];

    public override DateTimeOffset GetUtcNow() => Now;

    public override ITimer CreateTimer(
        TimerCallback callback,
        object? state,
        TimeSpan dueTime,
        TimeSpan period
    )
    {
        var timer = new Timer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    public void PassDeadlines()
    {
        foreach (var timer in _deadlines.Keys)
        {
            timer.Ring();
        }
    }

    private sealed class Timer(HandClock clock, Action ring) : ITimer
    {
        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime >= LongestPause)
            {
                clock._deadlines.TryAdd(this, 0);
            }
            else if (dueTime >= TimeSpan.Zero)
            {
                clock._pauses.Enqueue(dueTime);
                ThreadPool.QueueUserWorkItem(_ => Ring());
            }

            return true;
        }

        public void Dispose() => clock._deadlines.TryRemove(this, out _);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
