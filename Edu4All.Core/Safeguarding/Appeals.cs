using System.Data;
using Edu4All.Core.Accounts;
using Edu4All.Core.Data;
using Edu4All.Core.Live;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Safeguarding;

/// <summary>The child's own word on a refusal: "this was a mistake".</summary>
public sealed class Appeals(
    IDbContextFactory<AppDbContext> databases,
    ChangeFeed changes,
    TimeProvider clock
)
{
    /// <summary>
    /// Records that the author says so, beside the concern. False when the attempt is not the caller's own or concerns nobody.
    /// To say it twice changes nothing.
    /// </summary>
    public async Task<bool> AppealAsync(
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
        if (attempt?.ConcernId is not { } concernId)
        {
            return false;
        }

        var at = clock.GetUtcNow().UtcDateTime;
        if (attempt.Appeal(at))
        {
            var concern = await db.Concerns.SingleAsync(c => c.Id == concernId, cancellationToken);
            concern.Appeal(at);
            db.ConcernEntries.Add(
                ConcernEntry.Of(concernId, ConcernEntryKind.Appealed, caller.Id, at)
            );
            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            changes.Publish(new(attempt.Assignment!.ClassroomId, attempt.AssignmentId, caller.Id));
        }

        return true;
    }
}
