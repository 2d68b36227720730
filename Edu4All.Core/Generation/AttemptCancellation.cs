using System.Data;
using Edu4All.Core.Accounts;
using Edu4All.Core.Data;
using Edu4All.Core.Live;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Generation;

/// <summary>Stops attempts that their authors do not want any more.</summary>
public sealed class AttemptCancellation(
    IDbContextFactory<AppDbContext> databases,
    CancelSignal cancels,
    ChangeFeed changes,
    TimeProvider clock
)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>
    /// Stops an attempt for its author. One that was drawn already is kept and counts; everything else costs no try. False when there
    /// is no such attempt of the caller's, or it has come to its end.
    /// </summary>
    public async Task<bool> CancelAsync(
        Caller caller,
        Guid attemptId,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(
            IsolationLevel.Serializable,
            cancellationToken
        );
        var attempt = await db
            .Attempts.Include(a => a.Assignment)
            .SingleOrDefaultAsync(
                a => a.Id == attemptId && a.AuthorId == caller.Id,
                cancellationToken
            );
        if (attempt is null || !attempt.Cancel(Now))
        {
            return false;
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        cancels.Raise(attemptId);
        changes.Publish(new(attempt.Assignment!.ClassroomId, attempt.AssignmentId, caller.Id));
        return true;
    }
}
