using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Edu4All.Core.Safety.Normalising;

/// <summary>Base64, hex and percent-encoded runs of a text.</summary>
internal static partial class EncodedRuns
{
    /// <summary>The text with all runs decoded and the place of the runs; null when there are none that decode to plain words.</summary>
    public static (string Words, TextSpan Span)? Decode(string words)
    {
        if (!MayHold(words))
        {
            return null;
        }

        var from = -1;
        var to = 0;
        var decoded = (
            words.Contains('%', StringComparison.Ordinal) ? RunOrPercent() : Run()
        ).Replace(
            words,
            run =>
            {
                if (Read(run.Value) is not { } plain)
                {
                    return run.Value;
                }

                from = from < 0 ? run.Index : from;
                to = run.Index + run.Length;
                return plain;
            }
        );
        return from < 0 ? null : (decoded, new(from, to - from));
    }

    // Cheap look before the expression: a percent sign, or a run of letters and digits without a space that no word looks like.
    // What codes text holds digits, or capitals after small letters.
    private static bool MayHold(string words)
    {
        var run = 0;
        var isOdd = false;
        foreach (var letter in words)
        {
            if (letter is '%' or '=')
            {
                return true;
            }

            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('+' or '/' or '-' or '_'))
            {
                run = 0;
                isOdd = false;
                continue;
            }

            isOdd |= run > 0 && letter <= 'Z' && letter is not '-';
            if (++run >= 8 && isOdd)
            {
                return true;
            }
        }

        return false;
    }

    private static string? Read(string run)
    {
        if (run[0] == '%' || run.Contains('%', StringComparison.Ordinal))
        {
            return Plain(Uri.UnescapeDataString(run), run);
        }

        if (run.Length % 2 == 0 && run.AsSpan().IndexOfAnyExcept(HexDigits) < 0)
        {
            return Plain(Encoding.UTF8.GetString(Convert.FromHexString(run)), run);
        }

        var padded = run.Replace('-', '+').Replace('_', '/').TrimEnd('=');
        var bytes = new byte[padded.Length];
        return Convert.TryFromBase64String(
            padded + new string('=', (4 - padded.Length % 4) % 4),
            bytes,
            out var length
        )
            ? Plain(Encoding.UTF8.GetString(bytes, 0, length), run)
            : null;
    }

    // Honest words of eight letters decode too, but not to text.
    private static string? Plain(string text, string run)
    {
        if (text == run || text.Length < 3)
        {
            return null;
        }

        foreach (var rune in text.EnumerateRunes())
        {
            if (
                rune.Value == 0xFFFD
                || !Rune.IsLetterOrDigit(rune)
                    && !Rune.IsWhiteSpace(rune)
                    && !Rune.IsPunctuation(rune)
                    && Rune.GetUnicodeCategory(rune)
                        is not (
                            UnicodeCategory.NonSpacingMark
                            or UnicodeCategory.SpacingCombiningMark
                            or UnicodeCategory.MathSymbol
                            or UnicodeCategory.CurrencySymbol
                        )
            )
            {
                return null;
            }
        }

        return text;
    }

    private static readonly System.Buffers.SearchValues<char> HexDigits =
        System.Buffers.SearchValues.Create("0123456789abcdefABCDEF");

    [GeneratedRegex(
        @"(?:%[0-9A-Fa-f]{2}|[A-Za-z0-9_.~-])*%[0-9A-Fa-f]{2}(?:%[0-9A-Fa-f]{2}|[A-Za-z0-9_.~-])*|[A-Za-z0-9+/_-]{3,}={1,2}|[A-Za-z0-9+/_-]{8,}",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex RunOrPercent();

    [GeneratedRegex(
        @"[A-Za-z0-9+/_-]{3,}={1,2}|[A-Za-z0-9+/_-]{8,}",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Run();
}
