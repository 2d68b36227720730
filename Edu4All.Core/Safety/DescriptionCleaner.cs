using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Edu4All.Core.Safety;

/// <summary>
/// Takes out of a text what could end the data block it will stand in, or speak to an engine behind the model:
/// angle brackets and what they enclose, pipes, control, format and unpaired surrogate characters, line breaks.
/// </summary>
internal static partial class DescriptionCleaner
{
    /// <summary>One line, safe to stand between the markers.</summary>
    public static string Clean(string words)
    {
        var plain = new StringBuilder(words.Length);
        foreach (var rune in EngineMarkup().Replace(words, " ").EnumerateRunes())
        {
            plain.Append(IsKept(rune) ? rune.ToString() : " ");
        }

        return Spaces().Replace(plain.ToString(), " ").Trim();
    }

    /// <summary>The same line by line, for rules that adults write as a list.</summary>
    public static string CleanLines(string rules) =>
        string.Join(
            '\n',
            rules
                .Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
                .Select(Clean)
                .Where(line => line.Length > 0)
        );

    private static bool IsKept(Rune rune) =>
        rune.Value
            is not (
                '<'
                or '>'
                or '|'
                or '`'
                or '{'
                or '}'
                or '\uFF1C'
                or '\uFF1E'
                or '\uFF5C'
                or Replacement
            )
        && Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
            );

    // EnumerateRunes gives this for an unpaired surrogate.
    private const int Replacement = 0xFFFD;

    // <lora:name:1>, <sd_cpp_extra_args>...</sd_cpp_extra_args>: parameters to servers that read them out of a prompt.
    [GeneratedRegex(@"<[^<>]{0,200}>", RegexOptions.None, 1000)]
    private static partial Regex EngineMarkup();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
