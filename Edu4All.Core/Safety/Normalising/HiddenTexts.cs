using System.Text;
using Edu4All.Core.Safety.Lists;

namespace Edu4All.Core.Safety.Normalising;

/// <summary>A text inside the text: what a code in it says.</summary>
/// <param name="Kind">How it was hidden.</param>
/// <param name="Words">What it says.</param>
/// <param name="Span">Where in the original it stands.</param>
internal readonly record struct HiddenText(string Kind, string Words, TextSpan Span)
{
    /// <summary>Whether it is the text itself with its letters put in order, so that numbers in it are numbers of the text.</summary>
    public bool IsRespelled => Kind is "spaced" or "stretched";
}

/// <summary>
/// Reads a text backwards, by ROT13 and out of Base64, hex and percent signs. A reading counts only when it is more
/// word-like than what is written.
/// </summary>
internal static class HiddenTexts
{
    /// <summary>All readings that make more sense than the text itself.</summary>
    public static List<HiddenText> Of(string words, Reading reading, Lexicon lexicon)
    {
        var found = new List<HiddenText>();
        var whole = new TextSpan(0, words.Length);
        // In a text of which half the words are known, nothing is hidden by turning all letters.
        if (reading.KnownWords * 2 < reading.Tokens.Count)
        {
            Take("reversed", Backwards(reading.Text.Letters));
            Take("rot13", Rot13(reading.Text.Letters));
        }

        if (EncodedRuns.Decode(words) is { } decoded)
        {
            found.Add(new("encoded", decoded.Words, decoded.Span));
        }

        found.AddRange(Respellings(words));
        return found;

        void Take(string kind, string text)
        {
            if (WordLikeness.Of(text, lexicon) > WordLikeness.Of(reading.Text.ToString(), lexicon))
            {
                found.Add(new(kind, text, whole));
            }
        }
    }

    /// <summary>The text with its letters moved together or written once, where it plays with them.</summary>
    public static IEnumerable<HiddenText> Respellings(string words)
    {
        var whole = new TextSpan(0, words.Length);
        if (Respelled.Together(words) is { } together)
        {
            yield return new("spaced", together, whole);
        }

        if (Respelled.Unstretched(words) is { } plain)
        {
            yield return new("stretched", plain, whole);
        }
    }

    private static string Backwards(ReadOnlySpan<char> letters)
    {
        var turned = letters.ToArray();
        Array.Reverse(turned);
        return new(turned);
    }

    private static string Rot13(ReadOnlySpan<char> letters)
    {
        var turned = new StringBuilder(letters.Length);
        foreach (var letter in letters)
        {
            turned.Append(
                letter switch
                {
                    >= 'a' and <= 'm' => (char)(letter + 13),
                    >= 'n' and <= 'z' => (char)(letter - 13),
                    _ => letter,
                }
            );
        }

        return turned.ToString();
    }
}
