namespace Edu4All.Core.Assignments;

/// <summary>What a teacher fills in. Times are UTC.</summary>
public sealed record AssignmentDraft(
    string Title,
    string Brief,
    DateTime? OpensAt,
    DateTime? ClosesAt,
    int TriesPerStudent,
    string Rules
)
{
    /// <summary>What is wrong with it; null when it can be saved.</summary>
    public AssignmentProblem? FindProblem() =>
        PlainName.Clean(Title, Assignment.MaxTitleLength).Length == 0 ? AssignmentProblem.NoTitle
        : Title.Length > Assignment.MaxTitleLength ? AssignmentProblem.TitleTooLong
        : Brief.Length > Assignment.MaxBriefLength ? AssignmentProblem.BriefTooLong
        : Rules.Length > Assignment.MaxRulesLength ? AssignmentProblem.RulesTooLong
        : TriesPerStudent is < 1 or > Assignment.MaxTries ? AssignmentProblem.TriesOutOfRange
        : ClosesAt <= OpensAt ? AssignmentProblem.ClosesBeforeItOpens
        : null;
}

/// <summary>Why an assignment cannot be saved.</summary>
public enum AssignmentProblem
{
    NotFound,
    NoTitle,
    TitleTooLong,
    BriefTooLong,
    RulesTooLong,
    TriesOutOfRange,
    ClosesBeforeItOpens,

    /// <summary>The rules speak about setting rules aside.</summary>
    RulesLiftRules,
}
