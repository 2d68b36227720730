using System.Globalization;
using System.Text;

namespace Edu4All.Core;

/// <summary>Makes one clean line of what people type as a name or a title.</summary>
public static class PlainName
{
    /// <summary>
    /// Drops control, format (bidirectional overrides among them) and unpaired surrogate characters, folds white space and
    /// cuts at <paramref name="maxLength"/> UTF-16 code units without splitting a character that people see as one.
    /// A zero-width joiner stays, because family and flag emoji are made with it.
    /// </summary>
    public static string Clean(string? text, int maxLength)
    {
        var plain = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                plain.Append(plain.Length > 0 && plain[^1] != ' ' ? " " : "");
            }
            else if (rune.Value == ZeroWidthJoiner || !IsInvisible(rune))
            {
                plain.Append(rune.ToString());
            }
        }

        return Cut(plain.ToString().TrimEnd(), maxLength);
    }

    private const int ZeroWidthJoiner = 0x200D;

    private static bool IsInvisible(Rune rune) =>
        rune == Rune.ReplacementChar
        || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned;

    private static string Cut(string text, int maxLength)
    {
        if (text.Length <= maxLength)
        {
            return text;
        }

        var kept = new StringBuilder();
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext() && kept.Length + elements.GetTextElement().Length <= maxLength)
        {
            kept.Append(elements.GetTextElement());
        }

        return kept.ToString().TrimEnd();
    }
}
