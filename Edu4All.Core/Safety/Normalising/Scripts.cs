namespace Edu4All.Core.Safety.Normalising;

/// <summary>Which script a folded letter belongs to, by ranges of our own.</summary>
internal static class Scripts
{
    public static bool IsLatin(char letter) => letter is >= 'a' and <= 'z';

    public static bool IsGreek(char letter) => letter is >= '\u0370' and <= '\u03FF';

    public static bool IsCyrillic(char letter) => letter is >= '\u0400' and <= '\u052F';

    public static bool IsArabic(char letter) => letter is >= '\u0600' and <= '\u06FF';

    /// <summary>Written without spaces: each letter counts as a word.</summary>
    public static bool IsIdeograph(char letter) =>
        letter is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF';

    /// <summary>Whether any letter is Japanese hiragana or katakana.</summary>
    public static bool HasKana(ReadOnlySpan<char> letters) =>
        letters.IndexOfAnyInRange('\u3041', '\u30FA') >= 0;

    /// <summary>Letters, digits and the vowel signs of Indic scripts.</summary>
    public static bool IsWordLetter(char letter) =>
        letter < '\u0080'
            ? char.IsAsciiLetterOrDigit(letter)
            : char.IsLetterOrDigit(letter)
                || letter is >= '\u0900' and <= '\u0DFF' and not ('\u0964' or '\u0965');
}
