using Edu4All.Core.Accounts;
using Edu4All.Core.Classrooms;
using Edu4All.Core.Data;
using Edu4All.Core.Generation;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Usage;

/// <summary>Reads what pictures cost: the whole school for an administrator, the own classes for a teacher.</summary>
public sealed class UsageQueries(IDbContextFactory<AppDbContext> databases, TimeProvider clock)
{
    /// <summary>The month that is now.</summary>
    public Month ThisMonth => Month.Of(clock.GetUtcNow().UtcDateTime);

    /// <summary>One month; null for whoever is no member of the staff.</summary>
    public async Task<UsageReport?> ReadAsync(
        Caller caller,
        Month month,
        CancellationToken cancellationToken = default
    )
    {
        if (!caller.IsStaff)
        {
            return null;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var classes = await db
            .Classrooms.AccountedTo(caller)
            .OrderBy(c => c.Name)
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
        var names = classes.ToDictionary(c => c.Id, c => c.Name);
        var days = await ReadDaysAsync(db, caller, month, names, cancellationToken);
        var sums = days.GroupBy(line => line.ClassroomId)
            .ToDictionary(own => own.Key, own => own.Aggregate(default(UsageCounts), Add));
        return new(
            month,
            [
                .. classes.Select(c => new UsageOfClass(
                    c.Id,
                    c.Name,
                    c.Teacher,
                    sums.GetValueOrDefault(c.Id),
                    c.BudgetMicros
                )),
            ],
            days,
            caller.IsAdministrator
                ? await ReadSchoolAsync(db, sums.Values, cancellationToken)
                : null
        );
    }

    /// <summary>
    /// What a class has left this month; null when nothing limits it or the caller does not teach it.
    /// </summary>
    public async Task<Purses?> FindPursesAsync(
        Caller caller,
        Guid classroomId,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (
            !await db
                .Classrooms.TaughtBy(caller)
                .AnyAsync(c => c.Id == classroomId, cancellationToken)
        )
        {
            return null;
        }

        var purses = await db.FindPursesAsync(classroomId, ThisMonth, cancellationToken);
        return purses is { Classroom.BudgetMicros: null, School.BudgetMicros: null }
            ? null
            : purses;
    }

    /// <summary>Attempts that may have been charged, oldest first, at most 200; none for whoever does not see the bill.</summary>
    public async Task<IReadOnlyList<PerhapsCharged>> ListPerhapsChargedAsync(
        Caller caller,
        CancellationToken cancellationToken = default
    )
    {
        if (!caller.IsAdministrator)
        {
            return [];
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db
            .Attempts.Where(a => a.MayBeCharged)
            .OrderBy(a => a.CreatedAt)
            .Take(200)
            .Select(a => new PerhapsCharged(
                a.Id,
                a.CreatedAt,
                a.Assignment!.Classroom!.Name,
                a.Provider ?? "",
                a.RequestId,
                a.ReservedMicros
            ))
            .ToListAsync(cancellationToken);
    }

    private static async Task<IReadOnlyList<UsageLine>> ReadDaysAsync(
        AppDbContext db,
        Caller caller,
        Month month,
        Dictionary<Guid, string> names,
        CancellationToken cancellationToken
    )
    {
        var rows = await db
            .Attempts.In(month)
            .Where(a =>
                db.Classrooms.AccountedTo(caller).Any(c => c.Id == a.Assignment!.ClassroomId)
            )
            .GroupBy(a => new { a.Assignment!.ClassroomId, a.CreatedAt.Day })
            .Select(day => new
            {
                day.Key.ClassroomId,
                day.Key.Day,
                Drawn = day.Count(a => a.State == AttemptState.Drawn),
                Refused = day.Count(a => a.State == AttemptState.Refused),
                Failed = day.Count(a => a.State == AttemptState.Failed),
                PerhapsCharged = day.Count(a => a.MayBeCharged),
                Cost = day.Sum(a => a.CostMicros),
                Reserved = day.Sum(a => a.ReservedMicros),
            })
            .ToListAsync(cancellationToken);
        var descriptions = await db
            .DescriptionCosts.In(month)
            .Where(d => db.Classrooms.AccountedTo(caller).Any(c => c.Id == d.ClassroomId))
            .GroupBy(d => new { d.ClassroomId, d.At.Day })
            .Select(day => new
            {
                day.Key.ClassroomId,
                day.Key.Day,
                Cost = day.Sum(d => d.CostMicros),
                Reserved = day.Sum(d => d.ReservedMicros),
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row =>
                    (
                        row.ClassroomId,
                        row.Day,
                        Counts: new UsageCounts(
                            row.Drawn,
                            row.Refused,
                            row.Failed,
                            row.PerhapsCharged,
                            row.Cost,
                            row.Reserved
                        )
                    )
                )
                .Concat(
                    descriptions.Select(row =>
                        (
                            row.ClassroomId,
                            row.Day,
                            Counts: new UsageCounts(0, 0, 0, 0, row.Cost, row.Reserved)
                        )
                    )
                )
                .GroupBy(static row => (row.ClassroomId, row.Day))
                .Select(day => new UsageLine(
                    new(month.Year, month.Number, day.Key.Day),
                    day.Key.ClassroomId,
                    names[day.Key.ClassroomId],
                    day.Aggregate(default(UsageCounts), static (sum, row) => sum.Plus(row.Counts))
                ))
                .OrderBy(static line => line.Day)
                .ThenBy(static line => line.Name, StringComparer.CurrentCulture),
        ];
    }

    private static async Task<Purse> ReadSchoolAsync(
        AppDbContext db,
        IEnumerable<UsageCounts> classes,
        CancellationToken cancellationToken
    )
    {
        var all = classes.Aggregate(default(UsageCounts), static (sum, counts) => sum.Plus(counts));
        var budget = await db
            .Schools.Select(school => school.BudgetMicros)
            .SingleOrDefaultAsync(cancellationToken);
        return new(budget, all.CostMicros, all.ReservedMicros);
    }

    private static UsageCounts Add(UsageCounts sum, UsageLine line) => sum.Plus(line.Counts);
}

/// <summary>Whose money a person may see.</summary>
internal static class UsageVisibility
{
    /// <summary>All classes for an administrator, else those the person teaches.</summary>
    public static IQueryable<Classroom> AccountedTo(
        this IQueryable<Classroom> classrooms,
        Caller caller
    ) => caller.IsAdministrator ? classrooms : classrooms.TaughtBy(caller);
}
