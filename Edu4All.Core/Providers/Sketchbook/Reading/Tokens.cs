using System.Text;

namespace Edu4All.Core.Providers.Sketchbook.Reading;

/// <summary>One word of a text.</summary>
/// <param name="Word">Plain, in lower case, without accents.</param>
/// <param name="Said">As the child wrote it.</param>
/// <param name="Start">Where it begins in the text.</param>
internal readonly record struct Token(string Word, string Said, int Start)
{
    /// <summary>Where it ends in the text.</summary>
    public int End => Start + Said.Length;
}

/// <summary>Cuts a text into plain lower-case words. Knows its own table of accents: ICU differs from machine to machine.</summary>
internal static class Tokens
{
    /// <summary>Longer texts are read to here; the lesson allows 400 characters anyway.</summary>
    private const int Longest = 2000;

    private const string Accented = "àáâãäåāçćčèéêëēěìíîïīñńòóôõöøōùúûüūýÿžšğıłżźśşęąřůőűťď\u0130";
    private const string Plain = "aaaaaaaccceeeeeeiiiiinnooooooouuuuuyyzsgilzzssearuoutdi";

    /// <summary>The plain words in order; a comma or full stop becomes ",".</summary>
    public static List<string> Of(string text) => [.. Cut(text).Select(t => t.Word)];

    /// <summary>The same with the words as they were written.</summary>
    public static List<Token> Cut(string text)
    {
        var words = new List<Token>();
        var start = 0;
        var word = new StringBuilder();
        var end = Math.Min(text.Length, Longest);
        for (var i = 0; i <= end; i++)
        {
            var c = i < end ? Fold(text[i]) : ' ';
            if (word.Length == 0)
            {
                start = i;
            }

            if (char.IsAsciiLetterOrDigit(c) || (c > 127 && char.IsLetter(c)))
            {
                _ = c switch
                {
                    'ß' => word.Append("ss"),
                    'œ' => word.Append("oe"),
                    'æ' => word.Append("ae"),
                    _ => word.Append(c),
                };
                continue;
            }

            if (c is '\'' or '\u2019' && word.Length > 0 && i + 1 < end && Fold(text[i + 1]) == 's')
            {
                words.Add(new(word.ToString(), text[start..i], start));
                word.Clear();
                i++;
                continue;
            }

            if (word.Length > 0)
            {
                words.Add(new(word.ToString(), text[start..i], start));
                word.Clear();
            }

            if (IsPicture(text, i, end))
            {
                words.Add(new(text.Substring(i, 2), text.Substring(i, 2), i));
                i++;
            }

            if (c is ',' or '.' or ';' or '!' or '?' && words.Count > 0)
            {
                words.Add(new(",", text.Substring(i, 1), i));
            }
        }

        return words;
    }

    // A unicorn as a picture sign is a word as well. The colour of a skin is none, it belongs to the sign before.
    private static bool IsPicture(string text, int at, int end) =>
        at + 1 < end
        && char.IsSurrogatePair(text[at], text[at + 1])
        && char.ConvertToUtf32(text[at], text[at + 1]) is not (>= 0x1f3fb and <= 0x1f3ff);

    private static char Fold(char c)
    {
        c = char.ToLowerInvariant(c);
        var at = c < 128 ? -1 : Accented.IndexOf(c);
        return at < 0 ? c : Plain[at];
    }
}
