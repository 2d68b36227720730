namespace Edu4All.Core.Safety;

/// <summary>
/// Tells from the id of a rule that words threaten people. The lists name such rules <c>threat</c> and <c>danger</c>; to the
/// child and to every other part they are violence and weapons like all others.
/// </summary>
public static class Threats
{
    private const string Threat = "threat";
    private const string Danger = "danger";

    /// <summary>Whether somebody says that they will hurt people.</summary>
    /// <param name="rule">The id of the rule that decided, such as <see cref="Verdict.Rule"/>.</param>
    public static bool IsThreat(string rule) =>
        rule.Contains($"/{Threat}/", StringComparison.Ordinal);

    /// <summary>Whether the words put a weapon to a school or to somebody a child knows.</summary>
    /// <param name="rule">The id of the rule that decided, such as <see cref="Verdict.Rule"/>.</param>
    public static bool IsDanger(string rule) =>
        rule.Contains($"/{Danger}/", StringComparison.Ordinal);

    /// <summary>The category of such a rule; null for all others.</summary>
    internal static SafetyCategory? CategoryOf(string subject) =>
        subject switch
        {
            Threat => SafetyCategory.Violence,
            Danger => SafetyCategory.Weapons,
            _ => null,
        };
}
