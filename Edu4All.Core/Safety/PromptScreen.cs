using Edu4All.Core.Safety.Lists;
using Edu4All.Core.Safety.Normalising;
using Edu4All.Core.Safety.Personal;

namespace Edu4All.Core.Safety;

/// <summary>
/// The local check of a child's words, before anything leaves the machine: worries first, then personal data, then what the
/// pictures never show. Deterministic and offline.
/// </summary>
public sealed class PromptScreen
{
    /// <summary>
    /// How much of a text is looked at, in UTF-16 code units: many times what a child can type. Of a longer text the beginning
    /// and the end are looked at, and it is never allowed, because nobody has read its middle.
    /// </summary>
    public const int MaxLength = 8_000;

    private readonly Lexicon _lexicon = ListFiles.Embedded;

    /// <summary>Looks at the words as they were written. Any text is accepted, of any length.</summary>
    public Verdict Screen(string words)
    {
        if (words.Length <= MaxLength)
        {
            return ScreenPiece(words);
        }

        const int Half = MaxLength / 2;
        var first = ScreenPiece(words[..Half]);
        var last = ScreenPiece(words[^Half..]);
        var span = last.Span;
        last = last with { Span = span with { Start = span.Start + words.Length - Half } };
        return Rank(first) <= Rank(last) && !first.IsAllowed ? first
            : !last.IsAllowed ? last
            : new(
                VerdictKind.Stop,
                SafetyCategory.Unreadable,
                "length",
                new(Half, words.Length - MaxLength)
            );
    }

    private static int Rank(Verdict verdict) =>
        verdict.Kind switch
        {
            VerdictKind.Support => 0,
            VerdictKind.Private => 1,
            VerdictKind.Stop => 2,
            _ => 3,
        };

    private Verdict ScreenPiece(string words)
    {
        var reading = new Reading(_lexicon, words);
        var found = Find(reading);
        if (found is { Kind: VerdictKind.Support })
        {
            return found.Value;
        }

        foreach (var text in HiddenTexts.Of(words, reading, _lexicon))
        {
            if (Find(new Reading(_lexicon, text.Words)) is { } inside)
            {
                var verdict = inside with { Rule = $"{text.Kind}:{inside.Rule}", Span = text.Span };
                if (inside.Kind == VerdictKind.Support)
                {
                    return verdict;
                }

                found ??= verdict;
            }
        }

        return PersonalData.Find(words) is var (rule, span)
            ? new(VerdictKind.Private, SafetyCategory.PersonalData, rule, span)
            : found ?? Verdict.Allowed;
    }

    /// <summary>What may be kept of the words under this verdict: personal data only ever masked.</summary>
    public static string Storable(string words) => PersonalData.Mask(words);

    private Verdict? Find(Reading reading) =>
        new Finder(_lexicon, reading).Find() is { Rule: var rule } found
            ? new(rule.Kind, rule.Category, rule.Id, reading.Span(found.First, found.Last))
            : null;
}
