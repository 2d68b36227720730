namespace Edu4All.Core.Safety.Normalising;

/// <summary>Digits and signs in the place of letters, only inside words that hold a letter: never in years, "4K" or "WW2".</summary>
internal static class Leet
{
    /// <summary>
    /// Writes one reading of a word; false when there is none. A 1 can be an i or an l, a star any vowel, so there are several
    /// readings.
    /// </summary>
    public static bool Read(
        ReadOnlySpan<char> word,
        int reading,
        bool withoutLetters,
        Span<char> read
    )
    {
        var letters = 0;
        var stars = 0;
        var changed = 0;
        for (var at = 0; at < word.Length; at++)
        {
            var letter = word[at];
            read[at] = letter switch
            {
                '0' => 'o',
                '1' or '!' => reading == 1 ? 'l' : 'i',
                '3' or '€' => 'e',
                '4' or '@' => 'a',
                '5' or '$' => 's',
                '6' => reading == 1 ? 'b' : 'g',
                '7' => 't',
                '8' => 'b',
                '9' => 'g',
                '2' => 'z',
                '£' => 'l',
                '*' => "uioea"[reading],
                _ => letter,
            };
            stars += letter == '*' ? 1 : 0;
            changed += read[at] != letter ? 1 : 0;
            letters += char.IsLetter(letter) ? 1 : 0;
        }

        return changed > 0 && (letters > 0 || withoutLetters) && (stars > 0 || reading < 2);
    }

    /// <summary>Whether a sign or digit stands in the word at all.</summary>
    public static bool MayBe(ReadOnlySpan<char> word) => word.ContainsAny("0123456789!@$*€£");
}
