using Edu4All.Core.Safety.Normalising;

namespace Edu4All.Core.Safety.Lists;

/// <summary>
/// Which languages a text may be in, so that the list of one does not stop the harmless words of another (German "Gift", English
/// "die"). Scripts need no choice: a Cyrillic word is only in Cyrillic lists.
/// </summary>
internal static class LanguageChoice
{
    /// <summary>A bit for each language of the lexicon.</summary>
    public static uint Of(Reading reading, Lexicon lexicon)
    {
        Span<int> stopWords = stackalloc int[32];
        Span<int> words = stackalloc int[32];
        for (var token = 0; token < reading.Tokens.Count; token++)
        {
            Count(reading.TermsAt(token), lexicon, stopWords, words);
        }

        var best = 0;
        for (var language = 1; language < lexicon.Languages.Count; language++)
        {
            words[language] += stopWords[language] * 2;
            best = Math.Max(best, words[language]);
        }

        // Chinese and Japanese share characters; kana tell them apart.
        var hasKana = Scripts.HasKana(reading.Text.Letters);
        uint chosen = 1;
        for (var language = 1; language < lexicon.Languages.Count; language++)
        {
            var isNear = words[language] * 10 >= best * 6;
            var isLikely =
                language == lexicon.English
                    ? words[language] * 10 >= best * 5
                    : isNear
                        && (stopWords[language] > 0 || words[language] > words[lexicon.English]);
            if (
                (lexicon.IsLatin(language) ? isLikely : words[language] > 0)
                && !IsOtherKana(lexicon.Languages[language], hasKana)
            )
            {
                chosen |= 1u << language;
            }
        }

        return chosen;
    }

    private static bool IsOtherKana(string language, bool hasKana) =>
        hasKana ? language == "zh" : language == "ja";

    private static void Count(
        ReadOnlySpan<Term> terms,
        Lexicon lexicon,
        Span<int> stopWords,
        Span<int> words
    )
    {
        uint stop = 0;
        uint word = 0;
        foreach (var term in terms)
        {
            stop |= term.IsStopWord ? 1u << term.Language : 0;
            word |= term.IsWord || !lexicon.IsLatin(term.Language) ? 1u << term.Language : 0;
        }

        for (var language = 1; (word >> language) != 0; language++)
        {
            if ((stop >> language & 1) != 0)
            {
                stopWords[language]++;
            }
            else if ((word >> language & 1) != 0)
            {
                words[language]++;
            }
        }
    }
}
