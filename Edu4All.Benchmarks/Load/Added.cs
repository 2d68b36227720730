using System.Diagnostics;
using System.Globalization;

namespace Edu4All.Benchmarks.Load;

/// <summary>What comes on top of the provider's own time and of the wait for a place at it, in milliseconds.</summary>
internal sealed record Added(double P50, double P95, double P99, double Worst)
{
    /// <summary>
    /// Compares with a perfect queue: each place takes the provider's time to the tick, and the next in line goes there at once. The
    /// k-th picture is compared with the k-th of that queue, so that it does not matter who is served first. With a place for
    /// everybody there is no queue, and everybody is compared with the own press.
    /// </summary>
    public static Added Over(IReadOnlyList<Press> presses, int places, Func<Press, long> end)
    {
        var takes = (long)(LocalProvider.Takes.TotalSeconds * Stopwatch.Frequency);
        var added =
            places >= presses.Count
                ? presses.Select(press => end(press) - press.Pressed - takes)
                : presses
                    .Select(end)
                    .Order()
                    .Zip(Perfect(presses, places, takes), static (is_, could) => is_ - could);
        var sorted = added
            .Select(static ticks => ticks * 1000.0 / Stopwatch.Frequency)
            .Order()
            .ToList();
        return new(At(sorted, 0.50), At(sorted, 0.95), At(sorted, 0.99), sorted[^1]);
    }

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{P50, 8:F1} {P95, 8:F1} {P99, 8:F1} {Worst, 8:F1}"
        );

    private static IEnumerable<long> Perfect(IEnumerable<Press> presses, int places, long takes)
    {
        var free = new PriorityQueue<long, long>(Enumerable.Repeat((0L, 0L), places));
        return
        [
            .. presses
                .Select(static press => press.Pressed)
                .Order()
                .Select(pressed =>
                {
                    var end = Math.Max(pressed, free.Dequeue()) + takes;
                    free.Enqueue(end, end);
                    return end;
                })
                .Order(),
        ];
    }

    private static double At(List<double> sorted, double share) =>
        sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Count) - 1, 0, sorted.Count - 1)];
}
