namespace Edu4All.Core.Usage;

/// <summary>What pictures came to in one month.</summary>
/// <param name="Month">Which.</param>
/// <param name="Classes">The classes that the reader may see, by name; those without a picture among them.</param>
/// <param name="Days">The days on which something was asked for, in order, by class.</param>
/// <param name="School">What the whole school has; null for a teacher.</param>
public sealed record UsageReport(
    Month Month,
    IReadOnlyList<UsageOfClass> Classes,
    IReadOnlyList<UsageLine> Days,
    Purse? School
);

/// <summary>A class's month.</summary>
public sealed record UsageOfClass(
    Guid ClassroomId,
    string Name,
    string Teacher,
    UsageCounts Counts,
    long? BudgetMicros
);

/// <summary>What a class came to on one day, in UTC.</summary>
public sealed record UsageLine(DateOnly Day, Guid ClassroomId, string Name, UsageCounts Counts);

/// <summary>Numbers and money, without a child's name.</summary>
/// <param name="Drawn">Pictures.</param>
/// <param name="Refused">Descriptions that were stopped for safety.</param>
/// <param name="Failed">Those that no picture came of for another reason.</param>
/// <param name="PerhapsCharged">Those of them that may have been charged.</param>
/// <param name="CostMicros">What was paid, in millionths of the currency.</param>
/// <param name="ReservedMicros">What is put aside.</param>
public readonly record struct UsageCounts(
    int Drawn,
    int Refused,
    int Failed,
    int PerhapsCharged,
    long CostMicros,
    long ReservedMicros
)
{
    /// <summary>The sum of both.</summary>
    public UsageCounts Plus(UsageCounts other) =>
        new(
            Drawn + other.Drawn,
            Refused + other.Refused,
            Failed + other.Failed,
            PerhapsCharged + other.PerhapsCharged,
            CostMicros + other.CostMicros,
            ReservedMicros + other.ReservedMicros
        );
}

/// <summary>An attempt whose answer was lost, for whoever has the provider's bill.</summary>
/// <param name="At">When it was queued, UTC.</param>
/// <param name="RequestId">The provider's id of the exchange, when it had told one.</param>
public sealed record PerhapsCharged(
    Guid AttemptId,
    DateTime At,
    string Classroom,
    string Provider,
    string? RequestId,
    long ReservedMicros
);

/// <summary>The purses of this month, for whoever fills them.</summary>
public sealed record SchoolBudgets(Month Month, Purse School, IReadOnlyList<ClassBudget> Classes);

/// <summary>A class's purse.</summary>
public sealed record ClassBudget(Guid ClassroomId, string Name, string Teacher, Purse Purse);
