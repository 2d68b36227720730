using System.Data;
using Edu4All.Core.Data;
using Edu4All.Core.Live;
using Edu4All.Core.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Edu4All.Core.Generation;

/// <summary>
/// Attempts that were sent to a provider outside and whose worker is gone: killed, or stopped before the answer came. They may have
/// been drawn and charged, so they end instead of being sent again. The sketchbook, which costs nothing, simply draws again.
/// </summary>
public sealed class LostAnswers(
    IDbContextFactory<AppDbContext> databases,
    ProviderCatalog providers,
    ChangeFeed changes,
    ILogger<LostAnswers> logger
)
{
    /// <summary>Whether the answer to it would be lost with its worker.</summary>
    internal bool MayHaveBeenDrawn(Attempt attempt) =>
        attempt is { SentAt: not null, Provider: { } provider } && providers.IsOutside(provider);

    /// <summary>Ends those whose lease is over by this moment and that this process does not work on.</summary>
    internal async Task EndAsync(
        Func<Guid, bool> isInHand,
        DateTime at,
        CancellationToken cancellationToken
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var left = db.Attempts.Where(a =>
            a.State == AttemptState.Drawing && a.LeaseUntil < at && a.SentAt != null
        );
        // Most of the time there is none, and looking must not lock the database.
        if (!await left.AnyAsync(cancellationToken))
        {
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(
            IsolationLevel.Serializable,
            cancellationToken
        );
        var ended = (await left.Include(a => a.Assignment).ToListAsync(cancellationToken)).FindAll(
            attempt => MayHaveBeenDrawn(attempt) && !isInHand(attempt.Id)
        );
        foreach (var attempt in ended)
        {
            attempt.FinishWithout(AttemptEnd.AnswerLost, null, at, mayBeCharged: true);
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        foreach (var attempt in ended)
        {
            logger.LogWarning(
                "The answer to attempt {Attempt} was lost; {Provider} may have charged it.",
                attempt.Id,
                attempt.Provider
            );
            changes.Publish(
                new(attempt.Assignment!.ClassroomId, attempt.AssignmentId, attempt.AuthorId)
            );
        }
    }
}
