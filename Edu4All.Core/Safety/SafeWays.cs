using System.Text.RegularExpressions;

namespace Edu4All.Core.Safety;

/// <summary>
/// Makes safe descriptions out of one that was stopped: the child's own words without what was found, or with something friendly
/// in its place. Each passes the screen itself. Nothing is made of words that were sexual, hateful, about self-harm, cruel to a
/// person or an attack on the rules: there nobody is told which word to change.
/// </summary>
public sealed partial class SafeWays(PromptScreen screen)
{
    /// <summary>Most ways on that are offered.</summary>
    public const int Most = 2;

    /// <summary>Fewer words than this are no description any more.</summary>
    private const int FewestWords = 3;

    /// <summary>Several things in one sentence can be refused; one that needs more cuts than this is not worth saving.</summary>
    private const int MostCuts = 4;

    private const RegexOptions Plain =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>What stands in for what was found, by category; a form on -ing for one on -ing. Empty where it is only left out.</summary>
    private static readonly Dictionary<SafetyCategory, (string Thing, string Doing)> Instead = new()
    {
        [SafetyCategory.Weapons] = ("kite", "dancing"),
        [SafetyCategory.Violence] = ("dance", "dancing"),
        [SafetyCategory.Gore] = ("paint", "painting"),
        [SafetyCategory.Drugs] = ("", ""),
        [SafetyCategory.Frightening] = ("friendly ghost", "playing"),
        [SafetyCategory.SchoolRule] = ("surprise", "playing"),
    };

    /// <summary>Up to <see cref="Most"/> descriptions, the closest to the child's own first; possibly none.</summary>
    /// <param name="words">What was stopped, as it was written.</param>
    /// <param name="phrases">What the school and the assignment add to the screen.</param>
    public IReadOnlyList<string> Find(string words, ExtraPhrases phrases)
    {
        var verdict = screen.Screen(words, phrases);
        if (
            verdict.Kind != VerdictKind.Stop
            || !Instead.TryGetValue(verdict.Category, out var instead)
        )
        {
            return [];
        }

        return
        [
            .. new[]
            {
                Repeat(words, phrases, (text, span) => Swap(text, span, instead)),
                Repeat(words, phrases, Cut),
                Repeat(words, phrases, Drop),
            }
                .OfType<string>()
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Take(Most),
        ];
    }

    // Mends one place after the other until the screen has nothing to say. Stops at once when something comes up that must not be
    // pointed at.
    private string? Repeat(string words, ExtraPhrases phrases, Func<string, TextSpan, string> mend)
    {
        var text = words;
        for (var cuts = 0; cuts < MostCuts; cuts++)
        {
            var verdict = screen.Screen(text, phrases);
            if (verdict.IsAllowed)
            {
                return cuts > 0 && WordStart().Count(text) >= FewestWords ? text : null;
            }

            if (
                verdict.Kind != VerdictKind.Stop
                || !Instead.ContainsKey(verdict.Category)
                || verdict.Span.Length == 0
            )
            {
                return null;
            }

            var mended = Spaces().Replace(mend(text, verdict.Span), " ").Trim(' ', ',', ';', '-');
            if (mended.Length == 0 || mended == text)
            {
                return null;
            }

            text = mended;
        }

        return null;
    }

    private static string Swap(string text, TextSpan span, (string Thing, string Doing) instead)
    {
        // A friendly English word in a sentence of another language would read like a joke on the child.
        if (instead.Thing.Length == 0 || !EnglishGlue().IsMatch(text))
        {
            return text;
        }

        var found = text.Substring(span.Start, span.Length);
        var friendly =
            Doing().IsMatch(found) ? instead.Doing
            : Many().IsMatch(found) && instead.Thing is not "paint" ? instead.Thing + "s"
            : instead.Thing;
        return text[..span.Start]
            + Leading().Match(found)
            + friendly
            + EachOther().Replace(text[(span.Start + span.Length)..], " together");
    }

    // With the words that lead up to it: "holding a long sword" goes as a whole.
    private static string Cut(string text, TextSpan span)
    {
        var before = LeadingUp().Match(text[..span.Start]) is { Success: true } lead
            ? text[..lead.Index]
            : text[..span.Start];
        return before + " " + text[(span.Start + span.Length)..];
    }

    // The whole part of the sentence between two commas, full stops or "and".
    private static string Drop(string text, TextSpan span)
    {
        var start = 0;
        foreach (Match border in Border().Matches(text))
        {
            if (border.Index + border.Length <= span.Start)
            {
                start = border.Index;
            }
            else if (border.Index >= span.Start + span.Length)
            {
                return text[..start]
                    + text[(start == 0 ? border.Index + border.Length : border.Index)..];
            }
        }

        return text[..start];
    }

    [GeneratedRegex(@"^(\w+\s)?\w+ing\b", Plain, 1000)]
    private static partial Regex Doing();

    [GeneratedRegex(@"[^s]s$", Plain, 1000)]
    private static partial Regex Many();

    [GeneratedRegex(@"^\s+(each other|one another)\b", Plain, 1000)]
    private static partial Regex EachOther();

    // The little words that a phrase of the lists begins with: "with a gun" becomes "with a kite".
    [GeneratedRegex(@"^((with|and|a|an|the|his|her|their|my|of|in)\s+)*", Plain, 1000)]
    private static partial Regex Leading();

    [GeneratedRegex(@"(^|[\s,.;])\w", Plain, 1000)]
    private static partial Regex WordStart();

    [GeneratedRegex(@"\s+", Plain, 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(
        @"\b(with|and|holding|carrying|using|waving|having|wearing|full of|covered in|in|of|who has|that has)?(\s+(a|an|the|his|her|their|its|my|some|lots of|big|huge|long|sharp|two|three))*\s*$",
        Plain | RegexOptions.RightToLeft,
        1000
    )]
    private static partial Regex LeadingUp();

    [GeneratedRegex(@"\s*[,.;!?]\s+|\s+(and|with|while|und|et|y|e|mit|avec|con)\s+", Plain, 1000)]
    private static partial Regex Border();

    [GeneratedRegex(@"\b(the|a|an|with|and|on|in|of|is|at)\b", Plain, 1000)]
    private static partial Regex EnglishGlue();
}
