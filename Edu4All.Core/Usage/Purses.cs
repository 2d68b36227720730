using Edu4All.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Usage;

/// <summary>What may be spent in a month and what of it is gone, in millionths of the currency.</summary>
/// <param name="BudgetMicros">The most; null for no limit.</param>
/// <param name="CostMicros">What was paid.</param>
/// <param name="ReservedMicros">What is put aside for pictures under way, and for those that may have been charged.</param>
public sealed record Purse(long? BudgetMicros, long CostMicros, long ReservedMicros)
{
    /// <summary>What is left; null for no limit.</summary>
    public long? LeftMicros =>
        BudgetMicros is { } budget ? Math.Max(0, budget - CostMicros - ReservedMicros) : null;
}

/// <summary>The two that a class draws from.</summary>
public sealed record Purses(Purse Classroom, Purse School)
{
    /// <summary>What is left to the class; the largest number when nothing limits it.</summary>
    public long LeftMicros =>
        Math.Min(Classroom.LeftMicros ?? long.MaxValue, School.LeftMicros ?? long.MaxValue);
}

internal static class PurseQueries
{
    /// <summary>Those of a class in a month. What nobody limits is not added up.</summary>
    public static async Task<Purses> FindPursesAsync(
        this AppDbContext db,
        Guid classroomId,
        Month month,
        CancellationToken cancellationToken
    )
    {
        var budgets = await db
            .Classrooms.Where(c => c.Id == classroomId)
            .Select(c => new
            {
                OfClass = c.BudgetMicros,
                OfSchool = db.Schools.Select(school => school.BudgetMicros).SingleOrDefault(),
            })
            .SingleOrDefaultAsync(cancellationToken);
        return new(
            await FillAsync(budgets?.OfClass, db.SpendingIn(month, classroomId), cancellationToken),
            await FillAsync(budgets?.OfSchool, db.SpendingIn(month, null), cancellationToken)
        );
    }

    private static async Task<Purse> FillAsync(
        long? budget,
        IQueryable<Spending> spending,
        CancellationToken cancellationToken
    )
    {
        if (budget is null)
        {
            return new(null, 0, 0);
        }

        var sums = await spending
            .GroupBy(static _ => 1)
            .Select(all => new
            {
                Cost = all.Sum(a => a.CostMicros),
                Reserved = all.Sum(a => a.ReservedMicros),
            })
            .SingleOrDefaultAsync(cancellationToken);
        return new(budget, sums?.Cost ?? 0, sums?.Reserved ?? 0);
    }
}
