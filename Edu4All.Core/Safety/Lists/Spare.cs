namespace Edu4All.Core.Safety.Lists;

/// <summary>
/// What the subject of a text makes harmless, in every language at once: words of blood in a lesson about the heart. Only finds
/// of the weight <see cref="Weight.Stop"/> or less are spared.
/// </summary>
/// <param name="Category">Finds of this category.</param>
/// <param name="Subjects">A word of any of these classes says what the text is about.</param>
/// <param name="Unless">A word of any of these, and the subject excuses nothing.</param>
internal sealed record Spare(SafetyCategory Category, ClassSet Subjects, ClassSet Unless)
{
    public bool Holds(Rule rule, TokenMarks marks) =>
        rule.Kind == VerdictKind.Stop
        && rule.Category == Category
        && rule.Weight <= Weight.Stop
        && marks.Subjects.Overlaps(Subjects)
        && !marks.Present.Overlaps(Unless);
}
