using Edu4All.Core.Data;
using Edu4All.Core.Safeguarding;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Generation;

/// <summary>Reads the queue.</summary>
internal static class QueueQueries
{
    /// <summary>Those whose time has come, and those whose worker is gone.</summary>
    public static IQueryable<Attempt> ClaimableAt(this IQueryable<Attempt> attempts, DateTime at) =>
        attempts.Where(a =>
            (a.State == AttemptState.Waiting && a.NotBefore <= at)
            || (a.State == AttemptState.Drawing && a.LeaseUntil < at)
        );

    /// <summary>The first two that may be taken now, oldest first; who is alone has no need of an order.</summary>
    public static Task<List<QueuedAttempt>> FirstClaimableAsync(
        this AppDbContext db,
        DateTime at,
        QueueRoom room,
        CancellationToken cancellationToken
    ) =>
        db.Unfinished()
            .ClaimableAt(at)
            .ThatFit(room, db)
            .OrderBy(a => a.CreatedAt)
            .SelectQueued(db)
            .Take(2)
            .ToListAsync(cancellationToken);

    private static IQueryable<Attempt> Unfinished(this AppDbContext db) =>
        db
            .Attempts.AsNoTracking()
            .NotPaused(db)
            .Where(attempt =>
                attempt.State == AttemptState.Waiting || attempt.State == AttemptState.Drawing
            );

    private static IQueryable<Attempt> ThatFit(
        this IQueryable<Attempt> attempts,
        QueueRoom room,
        AppDbContext db
    ) =>
        room is { Sketchbook: true, Others: true }
            ? attempts
            : attempts.Where(attempt =>
                (
                    attempt.Assignment!.Classroom!.UsesSketchbook
                    || db.Artworks.Any(source =>
                        source.Id == attempt.SourceId && source.Scene != ""
                    )
                ) == room.Sketchbook
            );

    private static IQueryable<QueuedAttempt> SelectQueued(
        this IQueryable<Attempt> attempts,
        AppDbContext db
    ) =>
        attempts.Select(attempt => new QueuedAttempt(
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
                || db.Artworks.Any(source => source.Id == attempt.SourceId && source.Scene != "")
        ));

    /// <summary>All unfinished attempts that no pause holds, in no order; see <see cref="QueueOrder"/>.</summary>
    public static async Task<List<QueuedAttempt>> UnfinishedAsync(
        this AppDbContext db,
        CancellationToken cancellationToken
    )
    {
        var unfinished = await db.Unfinished().SelectQueued(db).ToListAsync(cancellationToken);
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
}

/// <summary>For whose attempts there is a place now.</summary>
/// <param name="Sketchbook">Those that only the sketchbook may draw.</param>
/// <param name="Others">All others.</param>
internal readonly record struct QueueRoom(bool Sketchbook, bool Others)
{
    /// <summary>Whether there is a place for one of these.</summary>
    public bool IsFor(bool usesSketchbook) => usesSketchbook ? Sketchbook : Others;
}
