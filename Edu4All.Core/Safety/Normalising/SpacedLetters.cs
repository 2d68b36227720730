namespace Edu4All.Core.Safety.Normalising;

/// <summary>
/// Joins letters that stand apart: "k i l l", "k.i.l.l", "k-i-l-l". Where the gaps differ, the wide ones part words.
/// </summary>
internal static class SpacedLetters
{
    private const int Shortest = 3;

    /// <summary>The words with runs of single letters joined; the runs' letters are repeated at the end of the text.</summary>
    /// <returns>The number of letters that were joined.</returns>
    public static int Join(FoldedText text, List<Token> tokens)
    {
        var joined = 0;
        for (var first = 0; first < tokens.Count; first++)
        {
            var end = first;
            while (end < tokens.Count && IsSingle(text, tokens[end]))
            {
                end++;
            }

            if (
                end - first >= Shortest
                && Collect(text, tokens, first, end) is { Count: > 0 } words
            )
            {
                joined += end - first;
                tokens.RemoveRange(first, end - first);
                tokens.InsertRange(first, words);
                first += words.Count;
            }
            else
            {
                first = Math.Max(first, end - 1);
            }
        }

        return joined;
    }

    private static bool IsSingle(FoldedText text, Token token) =>
        token.Length == 1
        && char.IsLetter(text.Letters[token.Start])
        && !Scripts.IsIdeograph(text.Letters[token.Start]);

    private static List<Token> Collect(FoldedText text, List<Token> tokens, int first, int end)
    {
        var narrow = int.MaxValue;
        for (var at = first + 1; at < end; at++)
        {
            narrow = Math.Min(narrow, tokens[at].Start - tokens[at - 1].End);
        }

        var words = new List<Token>();
        var start = -1;
        for (var at = first; at < end; at++)
        {
            if (start >= 0 && tokens[at].Start - tokens[at - 1].End > narrow)
            {
                words.Add(new(start, text.Length, EndsSentence: false));
                start = -1;
            }

            if (start < 0)
            {
                text.AddGap();
                start = text.Length;
            }

            text.Repeat(tokens[at].Start);
        }

        words.Add(new(start, text.Length, EndsSentence: tokens[end - 1].EndsSentence));
        return words;
    }
}
