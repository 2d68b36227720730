using System.Data;
using Edu4All.Core.Data;
using Edu4All.Core.Providers;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Usage;

/// <summary>
/// Puts aside the most that a description can cost before it is asked for, so that however many are under way, none spends what a
/// class or the school has not got. What a process that dies leaves behind stays put aside.
/// </summary>
public sealed class DescriptionBudget(
    ProviderCatalog providers,
    IDbContextFactory<AppDbContext> databases,
    TimeProvider clock
)
{
    /// <summary>
    /// What was put aside, committed before this returns; null when class or school have not so much left this month. To be settled
    /// when the answer is there.
    /// </summary>
    internal async Task<DescriptionCost?> ReserveAsync(
        Guid classroomId,
        Guid assignmentId,
        Guid artworkId,
        string provider,
        CancellationToken cancellationToken
    )
    {
        var most = providers.MostMicrosToDescribe(provider);
        var at = clock.GetUtcNow().UtcDateTime;
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        // Adding up and putting aside belong together: without the transaction two could both take the last of it.
        await using var transaction = await db.Database.BeginTransactionAsync(
            IsolationLevel.Serializable,
            cancellationToken
        );
        if (
            most > 0
            && (await db.FindPursesAsync(classroomId, Month.Of(at), cancellationToken)).LeftMicros
                < most
        )
        {
            return null;
        }

        var cost = DescriptionCost.Reserve(classroomId, assignmentId, artworkId, most, at);
        db.DescriptionCosts.Add(cost);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return cost;
    }

    /// <summary>
    /// Writes down what it cost by the provider's answer. One that may have been charged although no description came keeps what was put
    /// aside.
    /// </summary>
    internal async Task SettleAsync(
        DescriptionCost reserved,
        ProviderOutcome answer,
        CancellationToken cancellationToken
    )
    {
        if (answer is ProviderOutcome.Failed { MayBeCharged: true })
        {
            return;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var cost = await db.DescriptionCosts.SingleAsync(
            one => one.Id == reserved.Id,
            cancellationToken
        );
        cost.Settle((answer as ProviderOutcome.Described)?.CostMicros ?? 0);
        await db.SaveChangesAsync(cancellationToken);
    }
}
