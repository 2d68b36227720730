using Edu4All.Core.Data;
using Edu4All.Core.Safeguarding;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Generation;

/// <summary>Reads the queue.</summary>
internal static class QueueQueries
{
    /// <summary>All unfinished attempts that no pause holds, in no order; see <see cref="QueueOrder"/>.</summary>
    public static async Task<List<QueuedAttempt>> UnfinishedAsync(
        this AppDbContext db,
        CancellationToken cancellationToken
    )
    {
        var unfinished = await db
            .Attempts.AsNoTracking()
            .NotPaused(db)
            .Where(attempt =>
                attempt.State == AttemptState.Waiting || attempt.State == AttemptState.Drawing
            )
            .Select(attempt => new QueuedAttempt(
                attempt.Id,
                attempt.Assignment!.ClassroomId,
                attempt.AuthorId,
                attempt.CreatedAt,
                attempt.NotBefore,
                attempt.State,
                attempt.LeaseUntil,
                0,
                0,
                attempt.Assignment.Classroom!.UsesSketchbook
                    || db.Artworks.Any(source =>
                        source.Id == attempt.SourceId && source.Scene != ""
                    )
            ))
            .ToListAsync(cancellationToken);
        var authors = unfinished.Select(attempt => attempt.AuthorId).Distinct().ToList();
        if (authors.Count < 2)
        {
            return unfinished;
        }

        var since = unfinished.Min(attempt => attempt.CreatedAt);
        var served = await db
            .Attempts.Where(attempt =>
                authors.Contains(attempt.AuthorId)
                && attempt.Sends > 0
                && attempt.FinishedAt >= since
            )
            .GroupBy(attempt => attempt.AuthorId)
            .Select(own => new { own.Key, Count = own.Count() })
            .ToDictionaryAsync(own => own.Key, own => own.Count, cancellationToken);
        var ofClasses = await db.CountServedOfClassesAsync(unfinished, cancellationToken);
        return
        [
            .. unfinished.Select(attempt =>
                attempt with
                {
                    Served = served.GetValueOrDefault(attempt.AuthorId),
                    ClassServed = ofClasses.GetValueOrDefault(attempt.ClassroomId),
                }
            ),
        ];
    }

    // Counted from the moment on when the last of the classes began to wait: a class that comes later does not catch up on what
    // the others were drawn before it came.
    private static async Task<Dictionary<Guid, int>> CountServedOfClassesAsync(
        this AppDbContext db,
        List<QueuedAttempt> unfinished,
        CancellationToken cancellationToken
    )
    {
        var classes = unfinished.GroupBy(static attempt => attempt.ClassroomId).ToList();
        if (classes.Count < 2)
        {
            return [];
        }

        var together = classes.Max(static ofClass =>
            ofClass.Min(static attempt => attempt.CreatedAt)
        );
        var ids = classes.ConvertAll(static ofClass => ofClass.Key);
        return await db
            .Attempts.Where(attempt =>
                ids.Contains(attempt.Assignment!.ClassroomId)
                && attempt.Sends > 0
                && attempt.FinishedAt >= together
            )
            .GroupBy(attempt => attempt.Assignment!.ClassroomId)
            .Select(ofClass => new { ofClass.Key, Count = ofClass.Count() })
            .ToDictionaryAsync(ofClass => ofClass.Key, ofClass => ofClass.Count, cancellationToken);
    }

    /// <summary>Where an attempt stands among those of the same provider; null when it does not wait.</summary>
    public static async Task<QueuePlace?> FindPlaceAsync(
        this AppDbContext db,
        Guid attemptId,
        CancellationToken cancellationToken
    )
    {
        var unfinished = QueueOrder.InTurn(await db.UnfinishedAsync(cancellationToken)).ToList();
        if (unfinished.Find(attempt => attempt.Id == attemptId) is not { } own)
        {
            return null;
        }

        var alike = unfinished.FindAll(attempt => attempt.UsesSketchbook == own.UsesSketchbook);
        var waiting = alike.FindAll(static attempt => attempt.State == AttemptState.Waiting);
        return new(waiting.IndexOf(own) + 1, alike.Count - waiting.Count, own.UsesSketchbook);
    }
}

/// <summary>Where an attempt stands.</summary>
/// <param name="Place">How many come before it and itself; 0 when it is being drawn.</param>
/// <param name="Drawing">How many are being drawn.</param>
/// <param name="UsesSketchbook">Whether the sketchbook draws it.</param>
internal sealed record QueuePlace(int Place, int Drawing, bool UsesSketchbook);
