using System.Diagnostics;
using Edu4All.Core.Data;
using Edu4All.Core.Live;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Generation;

/// <summary>
/// Reads who comes next, for the worker that takes and for those who wait and want to know their place. Everybody is told from the same
/// reading until something changes; of more than two classes, even then for a moment: three hundred pages that each read three hundred
/// attempts would keep the worker from drawing, and so would a worker that reads them all to take one.
/// </summary>
public sealed class QueueReader(IDbContextFactory<AppDbContext> databases, ChangeFeed changes)
    : IDisposable
{
    private const int ExactUpTo = 60;
    private static readonly TimeSpan Holds = TimeSpan.FromMilliseconds(500);

    private readonly SemaphoreSlim _reading = new(1);
    private volatile Remembered? _last;

    // True to the last change, or young enough where exactness would cost too much.
    private QueueReading? Known =>
        _last is { } last
        && Stopwatch.GetElapsedTime(last.At) < Holds
        && (IsLong(last.Reading) || last.Published == changes.Published)
            ? last.Reading
            : null;

    /// <summary>
    /// Where an attempt stands that waits; null when it does so no more. In a long queue, one that came after the reading stands behind
    /// all the others, until the next.
    /// </summary>
    internal async Task<QueuePlace?> FindPlaceAsync(
        AppDbContext db,
        Guid attemptId,
        bool usesSketchbook,
        CancellationToken cancellationToken
    )
    {
        var reading = Known ?? await ReadAsync(db, cancellationToken);
        return reading.FindPlace(attemptId)
            ?? (IsLong(reading) ? reading.Behind(usesSketchbook) : null);
    }

    /// <summary>Where an attempt stands by now; null when it waits no more, or came after the reading.</summary>
    internal async Task<QueuePlace?> FollowAsync(
        Guid attemptId,
        CancellationToken cancellationToken
    )
    {
        if (Known is { } known)
        {
            return known.FindPlace(attemptId);
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return (await ReadAsync(db, cancellationToken)).FindPlace(attemptId);
    }

    /// <summary>What may be taken now, in turn; none when there is nothing that there is room for.</summary>
    /// <param name="db">Where to read.</param>
    /// <param name="at">Now.</param>
    /// <param name="room">What there is room for.</param>
    /// <param name="isInHand">What this process works on; it is not offered.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    internal async Task<List<QueuedAttempt>> ClaimableInTurnAsync(
        AppDbContext db,
        DateTime at,
        QueueRoom room,
        Func<Guid, bool> isInHand,
        CancellationToken cancellationToken
    )
    {
        if (
            Known is { } known
            && IsLong(known)
            && Others(known.ClaimableAt(at, room)) is { Count: > 0 } next
        )
        {
            return next;
        }

        // While there are places for everybody, there is one at most.
        var first = await db.FirstClaimableAsync(at, room, cancellationToken);
        return Others(
            first.Count < 2
                ? first
                : (await ReadAnewAsync(db, cancellationToken)).ClaimableAt(at, room)
        );

        List<QueuedAttempt> Others(List<QueuedAttempt> attempts) =>
            attempts.FindAll(attempt => !isInHand(attempt.Id));
    }

    /// <summary>These are taken, and not offered again by the same reading.</summary>
    internal void Took(IEnumerable<Guid> attemptIds) => _last?.Reading.Took(attemptIds);

    public void Dispose() => _reading.Dispose();

    private static bool IsLong(QueueReading reading) => reading.Count > ExactUpTo;

    private async Task<QueueReading> ReadAsync(AppDbContext db, CancellationToken cancellationToken)
    {
        await _reading.WaitAsync(cancellationToken);
        try
        {
            // Somebody may have read it while this one stood in line.
            return Known ?? await ReadAnewAsync(db, cancellationToken);
        }
        finally
        {
            _reading.Release();
        }
    }

    private async Task<QueueReading> ReadAnewAsync(
        AppDbContext db,
        CancellationToken cancellationToken
    )
    {
        var (at, published) = (Stopwatch.GetTimestamp(), changes.Published);
        var reading = new QueueReading(await db.UnfinishedAsync(cancellationToken));
        _last = new(at, published, reading);
        return reading;
    }

    private sealed record Remembered(long At, long Published, QueueReading Reading);
}
