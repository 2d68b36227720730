using System.Text;

namespace Edu4All.Core.Providers.Sketchbook.Reading;

/// <summary>Cuts a text into plain lower-case words. Knows its own table of accents: ICU differs from machine to machine.</summary>
internal static class Tokens
{
    /// <summary>Longer texts are read to here; the lesson allows 400 characters anyway.</summary>
    private const int Longest = 2000;

    private const string Accented = "àáâãäåāçćčèéêëēěìíîïīñńòóôõöøōùúûüūýÿžšğıł";
    private const string Plain = "aaaaaaaccceeeeeeiiiiinnooooooouuuuuyyzsgil";

    /// <summary>The words in order; a comma or full stop becomes ",".</summary>
    public static List<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var end = Math.Min(text.Length, Longest);
        for (var i = 0; i <= end; i++)
        {
            var c = i < end ? Fold(text[i]) : ' ';
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
                i++;
                continue;
            }

            if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }

            if (c is ',' or '.' or ';' or '!' or '?' && words.Count > 0)
            {
                words.Add(",");
            }
        }

        return words;
    }

    private static char Fold(char c)
    {
        c = char.ToLowerInvariant(c);
        var at = c < 128 ? -1 : Accented.IndexOf(c);
        return at < 0 ? c : Plain[at];
    }
}
