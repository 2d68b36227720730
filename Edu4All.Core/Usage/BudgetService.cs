using System.Data;
using Edu4All.Core.Accounts;
using Edu4All.Core.Data;
using Edu4All.Core.Generation;
using Edu4All.Core.Live;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Usage;

/// <summary>Fills the purses and settles what nobody knew the cost of. Only for an administrator, who gets the bill.</summary>
public sealed class BudgetService(
    IDbContextFactory<AppDbContext> databases,
    ChangeFeed changes,
    TimeProvider clock
)
{
    /// <summary>More than any school spends; keeps a slip of the finger from overflowing.</summary>
    public const decimal Most = 1_000_000;

    /// <summary>What school and classes may spend a month and what of this one is gone; null when the caller may not fill it.</summary>
    public async Task<SchoolBudgets?> ReadAsync(
        Caller caller,
        CancellationToken cancellationToken = default
    )
    {
        if (!caller.IsAdministrator)
        {
            return null;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var month = Month.Of(clock.GetUtcNow().UtcDateTime);
        var classes = await db
            .Classrooms.OrderBy(c => c.Name)
            .Select(c => new
            {
                c.Id,
                c.Name,
                c.BudgetMicros,
                Teacher = db
                    .Users.Where(u => u.Id == c.TeacherId)
                    .Select(u => u.DisplayName)
                    .Single(),
            })
            .ToListAsync(cancellationToken);
        var sums = await db.SpendingOfClassesIn(month)
            .GroupBy(s => s.ClassroomId)
            .Select(own => new
            {
                own.Key,
                Cost = own.Sum(a => a.CostMicros),
                Reserved = own.Sum(a => a.ReservedMicros),
            })
            .ToDictionaryAsync(own => own.Key, cancellationToken);
        var ofSchool = await db
            .Schools.Select(school => school.BudgetMicros)
            .SingleOrDefaultAsync(cancellationToken);
        return new(
            month,
            new(ofSchool, sums.Values.Sum(own => own.Cost), sums.Values.Sum(own => own.Reserved)),
            [
                .. classes.Select(c =>
                {
                    var own = sums.GetValueOrDefault(c.Id);
                    return new ClassBudget(
                        c.Id,
                        c.Name,
                        c.Teacher,
                        new(c.BudgetMicros, own?.Cost ?? 0, own?.Reserved ?? 0)
                    );
                }),
            ]
        );
    }

    /// <summary>
    /// Sets the most that a month may cost. Less than is spent already takes nothing back, it only lets nothing more be queued.
    /// </summary>
    /// <param name="caller">An administrator.</param>
    /// <param name="classroomId">The class; null for the whole school.</param>
    /// <param name="units">In units of the currency; null for no limit.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>False when the caller may not, there is no such class, or the amount is none.</returns>
    public async Task<bool> SetAsync(
        Caller caller,
        Guid? classroomId,
        decimal? units,
        CancellationToken cancellationToken = default
    )
    {
        if (!caller.IsAdministrator || units is < 0 or > Most)
        {
            return false;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var micros = units is { } amount ? (long?)decimal.Floor(amount * 1_000_000) : null;
        if (classroomId is null)
        {
            if (await db.Schools.SingleOrDefaultAsync(cancellationToken) is not { } school)
            {
                return false;
            }

            school.SetBudget(micros);
        }
        else
        {
            if (
                await db.Classrooms.SingleOrDefaultAsync(
                    c => c.Id == classroomId,
                    cancellationToken
                )
                is not { } classroom
            )
            {
                return false;
            }

            classroom.SetBudget(micros);
        }

        await db.SaveChangesAsync(cancellationToken);
        changes.Publish(classroomId is { } changed ? new(changed, null, null) : Change.Everywhere);
        return true;
    }

    /// <summary>
    /// Writes down whether an attempt whose answer was lost was charged. False when the caller may not, or it was settled before.
    /// </summary>
    public async Task<bool> SettleAsync(
        Caller caller,
        Guid attemptId,
        bool wasCharged,
        CancellationToken cancellationToken = default
    )
    {
        if (!caller.IsAdministrator)
        {
            return false;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(
            IsolationLevel.Serializable,
            cancellationToken
        );
        if (
            await db
                .Attempts.Include(a => a.Assignment)
                .SingleOrDefaultAsync(a => a.Id == attemptId, cancellationToken)
                is not { } attempt
            || !attempt.Settle(wasCharged)
        )
        {
            return false;
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        changes.Publish(
            new(attempt.Assignment!.ClassroomId, attempt.AssignmentId, attempt.AuthorId)
        );
        return true;
    }
}
