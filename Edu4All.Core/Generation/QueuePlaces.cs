using System.Diagnostics;
using Edu4All.Core.Data;

namespace Edu4All.Core.Generation;

/// <summary>
/// Tells those who wait which place they have. Up to two classes it is exact; of more that wait, everybody is told from the same
/// reading of the queue for a moment: three hundred pages that each read three hundred attempts would keep the workers from drawing.
/// </summary>
public sealed class QueuePlaces : IDisposable
{
    private const int ExactUpTo = 60;
    private static readonly TimeSpan Holds = TimeSpan.FromMilliseconds(500);

    private readonly SemaphoreSlim _reading = new(1);
    private volatile Reading? _last;

    /// <summary>Where an attempt stands; null when it does not wait.</summary>
    internal async Task<QueuePlace?> FindAsync(
        AppDbContext db,
        Guid attemptId,
        CancellationToken cancellationToken
    )
    {
        if (Remembered(attemptId) is { } known)
        {
            return known;
        }

        await _reading.WaitAsync(cancellationToken);
        try
        {
            if (Remembered(attemptId) is { } justRead)
            {
                return justRead;
            }

            var at = Stopwatch.GetTimestamp();
            var places = await db.PlacesAsync(cancellationToken);
            _last = places.Count > ExactUpTo ? new(at, places) : null;
            return places.GetValueOrDefault(attemptId);
        }
        finally
        {
            _reading.Release();
        }
    }

    public void Dispose() => _reading.Dispose();

    // One that is not in it came later, or waits no more.
    private QueuePlace? Remembered(Guid attemptId) =>
        _last is { } last
        && Stopwatch.GetElapsedTime(last.At) < Holds
        && last.Places.TryGetValue(attemptId, out var place)
            ? place
            : null;

    private sealed record Reading(long At, IReadOnlyDictionary<Guid, QueuePlace> Places);
}
