using Edu4All.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Generation;

/// <summary>Reads the queue.</summary>
internal static class QueueQueries
{
    /// <summary>All unfinished attempts, in no order; see <see cref="QueueOrder"/>.</summary>
    public static Task<List<QueuedAttempt>> UnfinishedAsync(
        this AppDbContext db,
        CancellationToken cancellationToken
    ) =>
        db
            .Attempts.AsNoTracking()
            .Where(attempt =>
                attempt.State == AttemptState.Waiting || attempt.State == AttemptState.Drawing
            )
            .Select(attempt => new QueuedAttempt(
                attempt.Id,
                attempt.AuthorId,
                attempt.CreatedAt,
                attempt.NotBefore,
                attempt.State,
                attempt.LeaseUntil
            ))
            .ToListAsync(cancellationToken);

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
