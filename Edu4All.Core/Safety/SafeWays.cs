using System.Text.RegularExpressions;
using Edu4All.Core.Providers.Sketchbook.Reading;

namespace Edu4All.Core.Safety;

/// <summary>
/// Makes safe descriptions out of one that was stopped: the child's own words without the thing that was found, or with something
/// friendly in its place. One is offered only when it reads well: one change, at a place where a thing was held or worn, and
/// nothing in it that the sketchbook could not draw. Nothing is made of a threat, of what somebody says of themselves, or of words that
/// were sexual, hateful, about self-harm, cruel to a person or an attack on the rules: there nobody is told which word to change.
/// </summary>
public sealed partial class SafeWays(PromptScreen screen)
{
    /// <summary>Most ways on that are offered.</summary>
    public const int Most = 2;

    /// <summary>Fewer words than this are no description any more.</summary>
    private const int FewestWords = 3;

    private const RegexOptions Plain =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>What stands in for what was found, by category; a form on -ing for one on -ing. Empty where it is only left out.</summary>
    private static readonly Dictionary<SafetyCategory, (string Thing, string Doing)> Instead = new()
    {
        [SafetyCategory.Weapons] = ("kite", ""),
        [SafetyCategory.Violence] = ("", "dancing"),
        [SafetyCategory.Gore] = ("", ""),
        [SafetyCategory.Drugs] = ("", ""),
        [SafetyCategory.SchoolRule] = ("", ""),
    };

    /// <summary>Up to <see cref="Most"/> descriptions, the closest to the child's own first; possibly none.</summary>
    /// <param name="words">What was stopped, as it was written.</param>
    /// <param name="phrases">What the school and the assignment add to the screen.</param>
    public IReadOnlyList<string> Find(string words, ExtraPhrases phrases)
    {
        var verdict = screen.Screen(words, phrases);
        if (
            verdict.Kind != VerdictKind.Stop
            || verdict.Span.Length == 0
            || !Instead.TryGetValue(verdict.Category, out var instead)
            || Threat().IsMatch(words)
        )
        {
            return [];
        }

        return
        [
            .. new[] { Swap(words, verdict.Span, instead), Cut(words, verdict.Span) }
                .OfType<string>()
                .Select(static way => Spaces().Replace(way, " ").Trim(' ', ',', ';', '-'))
                .Where(way => ReadsWell(way) && screen.Screen(way, phrases).IsAllowed)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Take(Most),
        ];
    }

    /// <summary>The same ideas, with those first that show something the words name, too.</summary>
    public static IEnumerable<string> NearestFirst(string words, IEnumerable<string> ideas)
    {
        var named = Reader.Read(words).Subjects.Select(static subject => subject.Kind).ToHashSet();
        return ideas.OrderByDescending(idea =>
            Reader.Read(idea).Subjects.Count(subject => named.Contains(subject.Kind))
        );
    }

    private static bool ReadsWell(string way)
    {
        var scene = Reader.Read(way);
        return WordStart().Count(way) >= FewestWords
            && scene.Subjects.Count > 0
            && scene.NotDrawn.Count == 0;
    }

    // "With a gun" becomes "with a kite", and two who punch each other dance together. English only: a friendly English word in a
    // sentence of another language would read like a joke on the child.
    private static string? Swap(string text, TextSpan span, (string Thing, string Doing) instead)
    {
        var found = text.Substring(span.Start, span.Length);
        var lead = Leading().Match(found).Value;
        var before = text[..span.Start] + lead;
        var after = text[(span.Start + span.Length)..];
        if (Doing().IsMatch(found[lead.Length..]))
        {
            var together = Together().Replace(found[lead.Length..] + after, " together");
            return instead.Doing.Length > 0 && together.StartsWith(' ') && Ends(together[9..])
                ? before + instead.Doing + together
                : null;
        }

        return
            instead.Thing.Length > 0
            && Holding().IsMatch(before)
            && !Many().IsMatch(found)
            && Ends(after)
            ? before + instead.Thing + after
            : null;
    }

    // With the words that lead up to it: "holding a long sword" goes as a whole.
    private static string? Cut(string text, TextSpan span)
    {
        var lead = Leading().Match(text, span.Start, span.Length);
        var start = span.Start + (lead.Success ? lead.Length : 0);
        var after = text[(span.Start + span.Length)..];
        var found = text.Substring(span.Start, span.Length);
        var from =
            LeadingUp().Match(text[..start]) is { Success: true } whole ? whole.Index
            : Attached().IsMatch(found) ? span.Start
            : -1;
        return from >= 0 && Ends(after) ? text[..from] + " " + after : null;
    }

    // What follows must be able to stand without the thing: the end, or the place where it all happens.
    private static bool Ends(string after) => Following().IsMatch(after);

    // What somebody says of themselves, and whom a threat is about, in the languages of the word lists.
    [GeneratedRegex(
        @"\b(i|i'?m|i'?ll|we|me|us|my|our|everyone|everybody|class|school|teacher|tomorrow|ich|wir|mich|mein\w*|unser\w*|alle|klasse|schule|lehrer\w*|je|nous|moi|mes|tous|école|classe|yo|quiero|voy|nosotros|todos|escuela|clase|ja|chcę|moj\w*|wszystk\w*|szko\w*|io|voglio|tutti|scuola|eu|quero|escola|ik|wij)\b|\bj'",
        Plain,
        1000
    )]
    private static partial Regex Threat();

    [GeneratedRegex(@"^(\w+\s)?\w+ing\b", Plain, 1000)]
    private static partial Regex Doing();

    [GeneratedRegex(@"[^s]s$", Plain, 1000)]
    private static partial Regex Many();

    [GeneratedRegex(@"^(\w+\s)?\w+ing\s+(each other|one another)\b", Plain, 1000)]
    private static partial Regex Together();

    // The little words that a phrase of the lists begins with: "with a gun" becomes "with a kite".
    [GeneratedRegex(
        @"\G((with|and|a|an|the|his|her|their|in|of|mit|einem|einer|avec|un|une|con|una)\s+)*",
        Plain,
        1000
    )]
    private static partial Regex Leading();

    [GeneratedRegex(@"\b(with|holding|carrying|has|have)\s+(a|the|his|her|their)\s+$", Plain, 1000)]
    private static partial Regex Holding();

    [GeneratedRegex(@"(^|[\s,.;])\w", Plain, 1000)]
    private static partial Regex WordStart();

    [GeneratedRegex(@"\s+", Plain, 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(
        @"^(with|holding|carrying|covered (in|with)|full of|mit|avec|con)\s",
        Plain,
        1000
    )]
    private static partial Regex Attached();

    [GeneratedRegex(
        @"\b(with|holding|carrying|waving|wearing|full of|covered in|covered with|mit|avec|con)(\s+(a|an|the|his|her|their|its|some|lots of|big|huge|long|sharp|two|three|einem|einer|großen|dem|der|un|une|una|el|la|le|il))*\s*$",
        Plain | RegexOptions.RightToLeft,
        1000
    )]
    private static partial Regex LeadingUp();

    [GeneratedRegex(
        @"^\s*([,.;!?]\s*)?($|(at|in|on|under|near|beside|behind|above|over|next to|vor|bei|beim|am|im|auf|unter|neben|hinter|devant|à|au|aux|dans|sur|sous|près|delante|en|sobre|bajo|junto|davanti|al|alla|nel|sotto|vicino)\b)",
        Plain,
        1000
    )]
    private static partial Regex Following();
}
