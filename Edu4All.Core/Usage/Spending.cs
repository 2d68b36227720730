using Edu4All.Core.Data;
using Edu4All.Core.Generation;

namespace Edu4All.Core.Usage;

/// <summary>Money of one attempt or of one description, in millionths of the currency.</summary>
internal sealed record Spending
{
    /// <summary>Whose; only where money is counted by class.</summary>
    public Guid ClassroomId { get; init; }

    /// <summary>What was paid.</summary>
    public long CostMicros { get; init; }

    /// <summary>What is put aside.</summary>
    public long ReservedMicros { get; init; }
}

/// <summary>All that money goes into: pictures, and descriptions of them.</summary>
internal static class SpendingQueries
{
    /// <summary>Attempts that were queued in a month.</summary>
    public static IQueryable<Attempt> In(this IQueryable<Attempt> attempts, Month month)
    {
        var (from, to) = (month.From, month.To);
        return attempts.Where(a => a.CreatedAt >= from && a.CreatedAt < to);
    }

    /// <summary>Descriptions that were asked for in a month.</summary>
    public static IQueryable<DescriptionCost> In(
        this IQueryable<DescriptionCost> descriptions,
        Month month
    )
    {
        var (from, to) = (month.From, month.To);
        return descriptions.Where(d => d.At >= from && d.At < to);
    }

    /// <summary>A month of one class; of the whole school for null.</summary>
    public static IQueryable<Spending> SpendingIn(
        this AppDbContext db,
        Month month,
        Guid? classroomId
    )
    {
        var (attempts, descriptions) = (db.Attempts.In(month), db.DescriptionCosts.In(month));
        if (classroomId is { } id)
        {
            attempts = attempts.Where(a => a.Assignment!.ClassroomId == id);
            descriptions = descriptions.Where(d => d.ClassroomId == id);
        }

        return attempts
            .Select(a => new Spending
            {
                CostMicros = a.CostMicros,
                ReservedMicros = a.ReservedMicros,
            })
            .Concat(
                descriptions.Select(d => new Spending
                {
                    CostMicros = d.CostMicros,
                    ReservedMicros = d.ReservedMicros,
                })
            );
    }

    /// <summary>A month of all classes, to be counted by class.</summary>
    public static IQueryable<Spending> SpendingOfClassesIn(this AppDbContext db, Month month) =>
        db
            .Attempts.In(month)
            .Select(a => new Spending
            {
                ClassroomId = a.Assignment!.ClassroomId,
                CostMicros = a.CostMicros,
                ReservedMicros = a.ReservedMicros,
            })
            .Concat(
                db.DescriptionCosts.In(month)
                    .Select(d => new Spending
                    {
                        ClassroomId = d.ClassroomId,
                        CostMicros = d.CostMicros,
                        ReservedMicros = d.ReservedMicros,
                    })
            );
}
