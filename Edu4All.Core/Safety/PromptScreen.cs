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

    /// <summary>The folder in the data directory where a school puts its own lists.</summary>
    public const string OwnLists = "screen";

    /// <summary>Stands in stored words for each character of personal data.</summary>
    public const char Covered = PersonalData.MaskCharacter;

    private readonly Lexicon _lists;

    /// <summary>A screen with the lists that are part of the program.</summary>
    public PromptScreen()
        : this(ListFiles.Embedded) { }

    private PromptScreen(Lexicon lists) => _lists = lists;

    /// <summary>
    /// A screen that also reads a school's own lists: all <c>*.txt</c> of the folder, when there is one. Lists add to the
    /// embedded ones; <c>public-figures.txt</c> and <c>characters.txt</c> replace those of the same name.
    /// </summary>
    /// <exception cref="FormatException">A list is malformed; the message names the file and the line.</exception>
    public static PromptScreen Read(string folder) => new(ListFiles.ReadFolder(folder));

    /// <summary>Looks at the words as they were written. Any text is accepted, of any length.</summary>
    public Verdict Screen(string words) => Screen(words, ExtraPhrases.None);

    /// <summary>The same with further phrases of the school and the assignment.</summary>
    public Verdict Screen(string words, ExtraPhrases extra)
    {
        var lexicon = extra.Over(_lists);
        if (words.Length <= MaxLength)
        {
            return ScreenPiece(words, lexicon);
        }

        const int Half = MaxLength / 2;
        var first = ScreenPiece(words[..Half], lexicon);
        var last = ScreenPiece(words[^Half..], lexicon);
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
            _ when Threats.IsThreat(verdict.Rule) => 1,
            VerdictKind.Private => 2,
            VerdictKind.Stop => 3,
            _ => 4,
        };

    private static Verdict ScreenPiece(string words, Lexicon lexicon)
    {
        var reading = new Reading(lexicon, words);
        var finder = new Finder(lexicon, reading);
        var hidden = HiddenTexts.Of(words, reading, lexicon);
        var found =
            finder.Find() is { } first && !(hidden.Exists(IsTurned) && IsChance(first.Rule))
                ? VerdictOn(first, reading)
                : (Verdict?)null;
        if (found is { Kind: VerdictKind.Support })
        {
            return found.Value;
        }

        var threat = found is { } said && Threats.IsThreat(said.Rule) ? found : null;

        var open = PersonalData.Find(words);
        Verdict? told = null;
        foreach (var text in hidden)
        {
            var inner = new Reading(lexicon, text.Words);
            if (new Finder(lexicon, inner).Find() is { } inside)
            {
                var verdict = VerdictOn(inside, inner) with
                {
                    Rule = $"{text.Kind}:{inside.Rule.Id}",
                    Span = text.Span,
                };
                if (verdict.Kind == VerdictKind.Support)
                {
                    return verdict;
                }

                threat ??= Threats.IsThreat(verdict.Rule) ? verdict : null;
                found ??= verdict;
            }

            // What stands in the open decides; the search is the dearest part, and this would be a second one.
            if (
                text.IsRespelled
                && open is null
                && told is null
                && PersonalData.Find(text.Words) is var (name, _)
            )
            {
                told = Personal($"{text.Kind}:{name}", text.Span);
            }
        }

        // Whoever gives away a number while threatening somebody must not be taken for careless only.
        return threat
            ?? (
                open is var (rule, span)
                    ? Personal(rule, span)
                    : told ?? found ?? Allowed(words, finder, reading)
            );
    }

    private static bool IsTurned(HiddenText text) => text.Kind is "reversed" or "rot13";

    // Jumbled letters hold short words of some language. English ones are what the text may be mixed with.
    private static bool IsChance(Rule rule) =>
        rule.Kind == VerdictKind.Stop
        && rule.Weight < Weight.Firm
        && !rule.Id.StartsWith("en/", StringComparison.Ordinal)
        && !rule.Id.StartsWith("frame/", StringComparison.Ordinal);

    private static Verdict Personal(string rule, TextSpan span) =>
        new(VerdictKind.Private, SafetyCategory.PersonalData, rule, span);

    private static Verdict Allowed(string words, Finder finder, Reading reading)
    {
        if (finder.FindFlag() is not var (kind, first, last))
        {
            return Verdict.Allowed;
        }

        var span = reading.Span(first, last);
        return Verdict.Allowed with
        {
            Flag = new(kind, words.Substring(span.Start, span.Length), span),
        };
    }

    /// <summary>
    /// What may be kept of the words under this verdict: personal data only ever masked. Where it is written apart letter by
    /// letter, nothing is kept.
    /// </summary>
    public static string Storable(string words) =>
        HiddenTexts.Respellings(words).Any(text => PersonalData.Find(text.Words) is not null)
            ? new(PersonalData.MaskCharacter, words.Length)
            : PersonalData.Mask(words);

    private static Verdict VerdictOn(Finding found, Reading reading) =>
        new(
            found.Rule.Kind,
            found.Rule.Category,
            found.Rule.Id,
            reading.Span(found.First, found.Last)
        );
}
