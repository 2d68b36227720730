using Edu4All.Core.Safety.Lists;

namespace Edu4All.Core.Safety.Normalising;

/// <summary>How much a text looks like words: the letters that stand in words which some list knows.</summary>
internal static class WordLikeness
{
    public static int Of(string text, Lexicon lexicon)
    {
        var letters = 0;
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && Scripts.IsWordLetter(text[at]))
            {
                continue;
            }

            // Words of one or two letters turn up in any jumble.
            if (at - start > 2 && lexicon.Knows(text.AsSpan(start, at - start)))
            {
                letters += at - start;
            }

            start = at + 1;
        }

        return letters;
    }
}
