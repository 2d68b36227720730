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
                attempt.AuthorId,
                attempt.CreatedAt,
                attempt.NotBefore,
                attempt.State,
                attempt.LeaseUntil,
                0
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
        return
        [
            .. unfinished.Select(attempt =>
                attempt with
                {
                    Served = served.GetValueOrDefault(attempt.AuthorId),
                }
            ),
        ];
    }

    /// <summary>How many wait before this one, counted from 1; 0 when it does not wait.</summary>
    public static async Task<int> PlaceOfAsync(
        this AppDbContext db,
        Guid attemptId,
        CancellationToken cancellationToken
    )
    {
        var waiting = QueueOrder
            .InTurn(await db.UnfinishedAsync(cancellationToken))
            .Where(static attempt => attempt.State == AttemptState.Waiting);
        return waiting.Select(static attempt => attempt.Id).ToList().IndexOf(attemptId) + 1;
    }
}
