using System.Text.RegularExpressions;

namespace Edu4All.Core.Safety.Personal;

/// <summary>Telephone, card, account and identity numbers.</summary>
internal static partial class Numbers
{
    /// <summary>In a text with fewer digits than this there is none of these numbers.</summary>
    public const int FewestDigits = 7;

    public static IEnumerable<PersonalFind> In(string text)
    {
        foreach (Match match in Iban().Matches(text))
        {
            // Letters and digits by turns are leet, one in 97 of which would pass the sum.
            if (match.Value.Count(char.IsAsciiDigit) * 2 > match.Length && IsIban(match.Value))
            {
                yield return Of("iban", match);
            }
        }

        foreach (Match match in Identity().Matches(text))
        {
            yield return Of("identity", match);
        }

        foreach (Match match in Digits().Matches(text))
        {
            var digits = match.Value.Count(char.IsAsciiDigit);
            // Below 8 digits it is a year, a height or a count of daffodils. There is no upper end: two numbers that stand side
            // by side would hide each other.
            if (digits is >= 13 and <= 19 && PassesLuhn(match.Value))
            {
                yield return Of("card", match);
            }
            else if (digits >= 8 && !Years().IsMatch(match.Value))
            {
                yield return Of("phone", match);
            }
        }
    }

    private static PersonalFind Of(string rule, Match match) =>
        new($"personal/{rule}", match.Index, match.Index + match.Length);

    /// <summary>ISO 7812: every second digit from the right doubled, the sum a multiple of ten.</summary>
    internal static bool PassesLuhn(string number)
    {
        var sum = 0;
        var isSecond = false;
        for (var at = number.Length - 1; at >= 0; at--)
        {
            if (!char.IsAsciiDigit(number[at]))
            {
                continue;
            }

            var digit = number[at] - '0';
            digit = isSecond ? digit * 2 : digit;
            sum += digit > 9 ? digit - 9 : digit;
            isSecond = !isSecond;
        }

        return sum % 10 == 0;
    }

    /// <summary>ISO 13616: the first four characters moved to the end, letters as numbers from 10, the remainder by 97 is 1.</summary>
    internal static bool IsIban(string number)
    {
        var packed = number.Replace(" ", "", StringComparison.Ordinal);
        var rest = 0;
        foreach (var letter in packed[4..] + packed[..4])
        {
            rest = char.IsAsciiDigit(letter)
                ? (rest * 10 + letter - '0') % 97
                : (rest * 100 + letter - 'a' + 10) % 97;
        }

        return packed.Length is >= 15 and <= 34 && rest == 1;
    }

    [GeneratedRegex(
        @"\b[a-z]{2}\d{2}(?: ?[a-z0-9]){11,30}(?![a-z0-9])",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Iban();

    [GeneratedRegex(@"(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Identity();

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}])\+?\(?\d(?:[\s().\-/x]{0,2}\d){6,400}(?![\p{L}\p{N}])",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Digits();

    // "1914-1918", "1939 1945", "1789/1799": years of history; "1 2 3 4 5 6 7 8": counting.
    [GeneratedRegex(
        @"^(?:1\d{3}|20\d\d)(?:[\s\-/.]{1,2}(?:1\d{3}|20\d\d)){1,4}$|^\d(?:\s\d)+$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Years();
}
