using Edu4All.Core.Data;
using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Usage;

/// <summary>
/// Puts aside the most that a picture can cost before it is made, so that no number of pictures under way can spend more than a
/// class or the school has for a month. A month is one of the calendar in UTC, and an attempt belongs to the one it was queued in.
/// </summary>
public sealed class Budgets(ProviderCatalog providers)
{
    /// <summary>
    /// Puts aside what an attempt that is being queued can cost, or what it lacks when it is about to be sent; false when class or
    /// school have not so much left. Within the caller's serializable transaction; attempts that were added to the same context
    /// count, so one press may queue several.
    /// </summary>
    /// <param name="db">Where the attempt is written.</param>
    /// <param name="classroomId">Who pays.</param>
    /// <param name="attempt">The attempt.</param>
    /// <param name="provider">Who draws it.</param>
    /// <param name="isLimited">False when the caller knows that nobody has set a budget, so that nothing has to be added up.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    internal async Task<bool> ReserveAsync(
        AppDbContext db,
        Guid classroomId,
        Attempt attempt,
        string provider,
        bool isLimited,
        CancellationToken cancellationToken
    )
    {
        var most = providers.MostMicros(provider, attempt.Task, attempt.BesideIds.Count);
        var more = most - attempt.ReservedMicros;
        if (more <= 0)
        {
            return true;
        }

        if (!isLimited)
        {
            attempt.Reserve(most);
            return true;
        }

        var purses = await db.FindPursesAsync(
            classroomId,
            Month.Of(attempt.CreatedAt),
            cancellationToken
        );
        var added = db
            .ChangeTracker.Entries<Attempt>()
            .Where(entry => entry.State == EntityState.Added && entry.Entity != attempt)
            .Sum(entry => entry.Entity.ReservedMicros);
        if (purses.LeftMicros < added + more)
        {
            return false;
        }

        attempt.Reserve(most);
        return true;
    }
}
