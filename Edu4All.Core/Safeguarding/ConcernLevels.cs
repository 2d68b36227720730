using Edu4All.Core.Generation;
using Edu4All.Core.Safety;

namespace Edu4All.Core.Safeguarding;

/// <summary>How much a concern weighs.</summary>
public enum ConcernSeverity
{
    /// <summary>Something the pictures do not show.</summary>
    Low,

    /// <summary>A child may be unwell or in danger.</summary>
    High,
}

/// <summary>When somebody should look at a concern, the most urgent first.</summary>
public enum ConcernTray
{
    ActNow,
    LookToday,
    ProbablyFine,
}

/// <summary>Sorts what was refused.</summary>
public static class ConcernLevels
{
    /// <summary>From this many refused tries on, even a mild concern should be looked at: somebody is trying, or is stuck.</summary>
    public const int ManyTries = 3;

    /// <summary>How much one refused try weighs: a worry about the child, and a threat, weigh most.</summary>
    public static ConcernSeverity SeverityOf(
        VerdictKind verdict,
        SafetyCategory category,
        string rule
    ) =>
        verdict == VerdictKind.Support
        || category == SafetyCategory.SelfHarm
        || Threats.IsThreat(rule)
            ? ConcernSeverity.High
            : ConcernSeverity.Low;

    /// <summary>Whether a single refused try should be looked at on the same day: it is about people, or a service refused it.</summary>
    public static bool IsSerious(SafetyCategory category, string rule, AttemptEnd end) =>
        end is AttemptEnd.PromptRefused or AttemptEnd.OutputRefused
        || Threats.IsDanger(rule)
        || category
            is SafetyCategory.Sexual
                or SafetyCategory.Adult
                or SafetyCategory.Hate
                or SafetyCategory.Harassment
                or SafetyCategory.Violence
                or SafetyCategory.Drugs
                or SafetyCategory.Illegal;

    /// <summary>Whether a concern is about a threat: nothing else of violence weighs that much.</summary>
    public static bool IsThreat(ConcernSeverity severity, SafetyCategory category) =>
        severity == ConcernSeverity.High && category == SafetyCategory.Violence;
}
