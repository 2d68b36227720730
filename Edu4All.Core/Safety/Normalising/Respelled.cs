using System.Text;

namespace Edu4All.Core.Safety.Normalising;

/// <summary>
/// A text written back as it would stand without play with its letters: "h e   i s" as "he is", "heeee" as "he". Words are found in such
/// a text anyway; numbers and addresses are found only in what this gives back.
/// </summary>
internal static class Respelled
{
    private const int LongestRun = 2;
    private const int FewestRuns = 2;

    /// <summary>The text with its letters moved together; null when it is not written apart with wider gaps between words.</summary>
    public static string? Together(string words)
    {
        var single = 0;
        var longer = 0;
        var hasWide = false;
        for (var at = 0; at < words.Length; )
        {
            var start = at;
            while (at < words.Length && !char.IsWhiteSpace(words[at]))
            {
                at++;
            }

            single += at - start == 1 ? 1 : 0;
            longer += at - start > 1 ? 1 : 0;
            start = at;
            while (at < words.Length && char.IsWhiteSpace(words[at]))
            {
                at++;
            }

            hasWide |= at - start > 1;
        }

        if (!hasWide || single < 6 || longer * 3 > single)
        {
            return null;
        }

        var together = new StringBuilder(words.Length);
        for (var at = 0; at < words.Length; at++)
        {
            if (!char.IsWhiteSpace(words[at]))
            {
                together.Append(words[at]);
            }
            else if (at > 0 && char.IsWhiteSpace(words[at - 1]) && together.Length > 0)
            {
                together.Append(together[^1] == ' ' ? "" : " ");
            }
        }

        return together.ToString();
    }

    /// <summary>The text with each letter that stands three times and more in a row written once; null when hardly one does.</summary>
    public static string? Unstretched(string words)
    {
        var plain = new StringBuilder(words.Length);
        var runs = 0;
        for (var at = 0; at < words.Length; )
        {
            var start = at;
            while (at < words.Length && words[at] == words[start])
            {
                at++;
            }

            var isStretched = char.IsLetter(words[start]) && at - start > LongestRun;
            runs += isStretched ? 1 : 0;
            plain.Append(words[start], isStretched ? 1 : at - start);
        }

        return runs < FewestRuns ? null : plain.ToString();
    }
}
