using System.Collections.Concurrent;

namespace Edu4All.Core.Generation;

/// <summary>How long the last pictures took, by provider. In memory: after a restart it is learned within a few pictures.</summary>
public sealed class DrawingTimes
{
    /// <summary>Enough for one slow picture not to count, few enough to notice that a provider got slow.</summary>
    private const int Kept = 15;

    private readonly ConcurrentDictionary<string, Queue<TimeSpan>> _times = new(
        StringComparer.OrdinalIgnoreCase
    );

    internal void Record(string provider, TimeSpan took)
    {
        var times = _times.GetOrAdd(provider, static _ => new());
        lock (times)
        {
            times.Enqueue(took);
            if (times.Count > Kept)
            {
                times.Dequeue();
            }
        }
    }

    /// <summary>The median; null when none has been drawn.</summary>
    public TimeSpan? FindMedian(string provider)
    {
        if (!_times.TryGetValue(provider, out var times))
        {
            return null;
        }

        lock (times)
        {
            return times.Order().ElementAt(times.Count / 2);
        }
    }
}
