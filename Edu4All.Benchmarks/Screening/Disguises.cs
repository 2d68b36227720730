using System.Text;

namespace Edu4All.Benchmarks.Screening;

/// <summary>The ways children hide a word from a filter: nine with letters, then three that turn the whole text.</summary>
internal static class Disguises
{
    public static IReadOnlyList<(string Name, Func<string, string> Disguise)> All { get; } =
    [
        (
            "full-width",
            text => Each(text, c => c is > ' ' and <= '~' ? ((char)(c + 0xFEE0)).ToString() : null)
        ),
        ("mathematical", text => Each(text, c => Shift(c, 0x1D400, 0x1D41A))),
        ("enclosed", text => Each(text, c => Shift(c, 0x24B6, 0x24D0))),
        ("diacritics", text => Each(text, c => char.IsAsciiLetter(c) ? $"{c}\u0301\u0336" : null)),
        (
            "look-alikes",
            text => Each(text, c => Pick(c, "aceopxyijsABCEHKMOPTX", "асеорхуіјѕАВСЕНКМОРТХ"))
        ),
        ("leet", text => Each(text, c => Pick(c, "aeiostAEIOST", "431057431057"))),
        ("zero-width", text => Each(text, c => char.IsAsciiLetter(c) ? $"{c}\u200B" : null)),
        (
            "spaced",
            text =>
                string.Join(
                    "   ",
                    text.Split(' ').Select(word => string.Join(' ', word.AsEnumerable()))
                )
        ),
        (
            "stretched",
            text =>
                Each(
                    text,
                    c =>
                        "aeiouAEIOU".Contains(c, StringComparison.Ordinal) ? new string(c, 4) : null
                )
        ),
        ("reversed", text => new string([.. text.Reverse()])),
        ("ROT13", text => Each(text, Rot13)),
        ("Base64", text => Convert.ToBase64String(Encoding.UTF8.GetBytes(text))),
    ];

    private static string Each(string text, Func<char, string?> change) =>
        string.Concat(text.Select(letter => change(letter) ?? letter.ToString()));

    private static string? Shift(char letter, int upper, int lower) =>
        char.IsAsciiLetterUpper(letter) ? char.ConvertFromUtf32(upper + letter - 'A')
        : char.IsAsciiLetterLower(letter) ? char.ConvertFromUtf32(lower + letter - 'a')
        : null;

    private static string? Pick(char letter, string from, string to) =>
        from.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at
            ? to[at].ToString()
            : null;

    private static string? Rot13(char letter) =>
        char.IsAsciiLetter(letter)
            ? ((char)((letter & 0x60 | (((letter & 0x1F) + 12) % 26 + 1)))).ToString()
            : null;
}
