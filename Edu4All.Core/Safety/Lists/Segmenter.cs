using Edu4All.Core.Safety.Normalising;

namespace Edu4All.Core.Safety.Lists;

/// <summary>Cuts letters that were written without spaces into English words that the lists know: with all languages' words,
/// any letters would make some sense.</summary>
internal static class Segmenter
{
    private const int LongestWord = 16;
    private const int LongestRun = 400;
    private const int UnknownLetter = 3;

    /// <summary>The words; null when too few of the letters belong to known words.</summary>
    public static List<Token>? Split(FoldedText text, Token run, Lexicon lexicon, bool allKnown)
    {
        var letters = text.Slice(run.Start, Math.Min(run.End, run.Start + LongestRun));
        Span<int> cost = stackalloc int[letters.Length + 1];
        Span<int> back = stackalloc int[letters.Length + 1];
        cost[0] = 0;
        for (var end = 1; end <= letters.Length; end++)
        {
            cost[end] = cost[end - 1] + UnknownLetter;
            back[end] = -1;
            for (var length = 1; length <= Math.Min(end, LongestWord); length++)
            {
                var start = end - length;
                // Short words make sense of any letters, so they cost more.
                var price = cost[start] + (length < 3 ? 3 : 2);
                if (price < cost[end] && IsWord(letters[start..end], lexicon))
                {
                    cost[end] = price;
                    back[end] = length;
                }
            }
        }

        return Collect(run, back, letters.Length, allKnown);
    }

    private static bool IsWord(ReadOnlySpan<char> letters, Lexicon lexicon) =>
        letters.Length == 1 ? letters[0] is 'a' or 'i' : lexicon.Knows(letters, lexicon.English);

    private static List<Token>? Collect(
        Token run,
        ReadOnlySpan<int> back,
        int length,
        bool allKnown
    )
    {
        var words = new List<Token>();
        var unknown = 0;
        var end = length;
        while (end > 0)
        {
            var start = end - Math.Max(back[end], 1);
            if (back[end] < 0)
            {
                while (start > 0 && back[start] < 0)
                {
                    start--;
                }

                unknown += end - start;
            }

            words.Add(new(run.Start + start, run.Start + end, EndsSentence: false));
            end = start;
        }

        words.Reverse();
        return unknown * (allKnown ? length : 3) < length ? words : null;
    }
}
