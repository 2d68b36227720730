using System.Buffers;
using Edu4All.Core.Safety.Normalising;

namespace Edu4All.Core.Safety.Personal;

/// <summary>
/// "My name is First Last", "my school is", "my password is" and the like in all languages: the cues stand in <c>cues.txt</c>, what
/// follows them is the find.
/// </summary>
internal static class Cues
{
    private const int LongestName = 4;

    private static readonly (string Rule, string Cue)[] All = Load();

    private static readonly SearchValues<string> Any = SearchValues.Create(
        [.. All.Select(static cue => cue.Cue)],
        StringComparison.Ordinal
    );

    // Words that follow "my name is" without being a name.
    private static readonly HashSet<string> NoNames = new(
        [
            "a",
            "an",
            "the",
            "on",
            "in",
            "at",
            "and",
            "written",
            "carved",
            "big",
            "not",
            "very",
            "called",
            "king",
            "queen",
            "captain",
            "of",
            "is",
            "with",
            "under",
            "next",
            "to",
            "el",
            "la",
            "le",
            "de",
            "der",
            "die",
            "das",
            "und",
            "y",
            "et",
            "e",
            "i",
            "und",
            "en",
            "bond",
            "robot",
            "but",
            "or",
            "from",
            "for",
            "spelled",
            "unknown",
            "great",
        ],
        StringComparer.Ordinal
    );

    public static IEnumerable<PersonalFind> In(string text) =>
        text.AsSpan().ContainsAny(Any) ? Told(text) : [];

    private static IEnumerable<PersonalFind> Told(string text)
    {
        foreach (var (rule, cue) in All)
        {
            var at = text.IndexOf(cue, StringComparison.Ordinal);
            if (at < 0 || !IsWordStart(text, at))
            {
                continue;
            }

            var start = at + cue.Length;
            var end = EndOfWords(text, start, out var words);
            if (
                rule switch
                {
                    "name" => words >= 2,
                    _ => words >= 1,
                }
            )
            {
                yield return new($"personal/{rule}", start, end);
            }
        }
    }

    private static bool IsWordStart(string text, int at) =>
        at == 0 || !Scripts.IsWordLetter(text[at - 1]) || Scripts.IsIdeograph(text[at]);

    // Up to four words of what is told, to the next comma or stop or a word that is no name.
    private static int EndOfWords(string text, int start, out int words)
    {
        words = 0;
        var end = start;
        var at = start;
        while (at < text.Length && words < LongestName)
        {
            while (at < text.Length && text[at] is ' ' or ':' or '"' or '\'')
            {
                at++;
                if (at == text.Length)
                {
                    return end;
                }
            }

            var word = at;
            while (at < text.Length && (Scripts.IsWordLetter(text[at]) || text[at] is '-' or '_'))
            {
                at++;
            }

            if (at == word || NoNames.Contains(text[word..at]))
            {
                break;
            }

            // Without spaces between words two letters already are a full name.
            words += Scripts.IsIdeograph(text[word]) ? Math.Min(at - word, LongestName) : 1;
            end = Scripts.IsIdeograph(text[word]) ? Math.Min(at, word + LongestName) : at;
        }

        return end;
    }

    private static (string, string)[] Load()
    {
        using var file = new StreamReader(
            typeof(Cues).Assembly.GetManifestResourceStream(
                "Edu4All.Core.Safety.Personal.cues.txt"
            )!
        );
        var cues = new List<(string, string)>();
        while (file.ReadLine() is { } line)
        {
            if (line.Split('\t') is [var rule, var list])
            {
                cues.AddRange(
                    list.Split(',', StringSplitOptions.TrimEntries)
                        .Select(cue => (rule, FoldedText.Of(cue).ToString()))
                );
            }
        }

        return [.. cues];
    }
}
