namespace Edu4All.Core.Safety.Lists;

/// <summary>When a find does not count, because of what the words around it say.</summary>
internal static class Lifting
{
    private const int NegationReach = 2;
    private const int ForbiddenReach = 4;
    private const int WarningReach = 8;

    /// <summary>Whether a school's own phrase may allow what the rule stops: never worries and what the house never shows.</summary>
    public static bool MayBeLifted(Rule rule) =>
        rule.Kind == VerdictKind.Stop && MayBeLifted(rule.Category);

    /// <summary>Whether anything but the lists' own phrases excuses words of this kind.</summary>
    public static bool MayBeLifted(SafetyCategory category) =>
        category
            is not (
                SafetyCategory.Sexual
                or SafetyCategory.SelfHarm
                or SafetyCategory.Injection
                or SafetyCategory.SchoolRule
            );

    /// <summary>Whether the text is about art or history that the rule spares, or speaks against what was found.</summary>
    public static bool IsLifted(
        Rule rule,
        int first,
        int last,
        TokenMarks marks,
        Reading reading,
        Lexicon lexicon
    )
    {
        if (marks.Context.Overlaps(rule.Unless.Value) || IsSpared(rule, marks, lexicon))
        {
            return true;
        }

        if (
            rule.Category
            is SafetyCategory.Sexual
                or SafetyCategory.Nudity
                or SafetyCategory.SelfHarm
                or SafetyCategory.Gore
                or SafetyCategory.Injection
        )
        {
            return false;
        }

        // "no guns allowed", "stop the violence"; "guns are forbidden"; "a poster about the dangers of smoking"
        var context = lexicon.Context;
        return Stands(context.Against, first - NegationReach, first)
            || Stands(context.Warning, first - WarningReach, first)
            || Stands(context.Forbidden, last + 1, last + 1 + ForbiddenReach);

        bool Stands(ClassSet classes, int from, int to)
        {
            if (!marks.Present.Overlaps(classes))
            {
                return false;
            }

            for (var at = Math.Max(0, from); at < Math.Min(to, marks.Count); at++)
            {
                if (
                    marks.Classes[at].Overlaps(classes)
                    && !EndsBetween(reading, Math.Min(at, first), Math.Max(at, last))
                )
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static bool IsSpared(Rule rule, TokenMarks marks, Lexicon lexicon)
    {
        foreach (var spare in lexicon.Spares)
        {
            if (spare.Holds(rule, marks))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsBetween(Reading reading, int first, int last)
    {
        for (var at = first; at < last; at++)
        {
            if (reading.Tokens[at].EndsSentence)
            {
                return true;
            }
        }

        return false;
    }
}
