using System.Text.RegularExpressions;

namespace Edu4All.Core.Safety;

/// <summary>Finds e-mail addresses and telephone numbers.</summary>
internal static partial class PersonalData
{
    /// <summary>What stands in the place of a masked character.</summary>
    public const char MaskCharacter = '•';

    /// <summary>The first find in the words and the rule that made it; null when there is none.</summary>
    public static (string Rule, TextSpan Span)? Find(string words) =>
        Matches(words)
            .OrderBy(static match => match.Match.Index)
            .Select(static match =>
                ((string, TextSpan)?)
                    (match.Rule, new TextSpan(match.Match.Index, match.Match.Length))
            )
            .FirstOrDefault();

    /// <summary>The words with every find masked; nothing else of them may be stored.</summary>
    public static string Mask(string words)
    {
        var masked = words.ToCharArray();
        foreach (var (_, match) in Matches(words))
        {
            masked.AsSpan(match.Index, match.Length).Fill(MaskCharacter);
        }

        return new(masked);
    }

    private static IEnumerable<(string Rule, Match Match)> Matches(string words) =>
        Email()
            .Matches(words)
            .Select(static match => ("personal/email", match))
            .Concat(
                Phone()
                    .Matches(words)
                    .Where(static match => HasEnoughDigits(match.Value))
                    .Select(static match => ("personal/phone", match))
            );

    // Below 8 digits it is a year, a height or a count of daffodils. There is no upper end, though ITU E.164 has one at 15:
    // two numbers that stand side by side would hide each other.
    private static bool HasEnoughDigits(string text) => text.Count(char.IsAsciiDigit) >= 8;

    // No time limit on these, which would make an exception of a long text: each place is looked at a fixed number of times.
    [GeneratedRegex(
        @"(?<![\p{L}\p{N}._%+-])(?>[\p{L}\p{N}._%+-]+)\s?(?:@|\(at\))\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}",
        RegexOptions.CultureInvariant,
        -1
    )]
    private static partial Regex Email();

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}])\+?\(?\d(?:[\s().\-/]{0,2}\d){6,400}(?![\p{L}\p{N}])",
        RegexOptions.CultureInvariant,
        -1
    )]
    private static partial Regex Phone();
}
