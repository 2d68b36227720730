namespace Edu4All.Core.Providers.Sketchbook.Reading;

/// <summary>
/// Finds the known word a child most likely meant. Slips of children are a letter too many or too few, two swapped, or one vowel
/// for another; a wrong consonant makes another word more often than a slip, so it counts double.
/// </summary>
internal static class Spelling
{
    /// <summary>The nearest of the known words, or null when none is near enough.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="known">Known words by <see cref="Initial"/>.</param>
    /// <param name="most">The most it may differ.</param>
    /// <param name="favoured">Words that may differ by one more: a child writes of things, not of adjectives.</param>
    public static string? Nearest(
        string word,
        IReadOnlyDictionary<char, string[]> known,
        int most = 3,
        IReadOnlySet<string>? favoured = null
    )
    {
        if (word.Length < 4 || !known.TryGetValue(Initial(word), out var candidates))
        {
            return null;
        }

        var limit =
            word.Length < 5 ? 1
            : word.Length < 8 ? 2
            : 3;
        limit = Math.Min(limit, most);
        var (best, bestScore) = ((string?)null, int.MaxValue);
        var simple = Simple(word);
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > 2 || candidate.Length < 4)
            {
                continue;
            }

            var cost = Cost(simple, Simple(candidate));
            var score = (2 * cost) - (favoured?.Contains(candidate) == true ? 3 : 0);
            if (cost <= limit && score < bestScore)
            {
                (best, bestScore) = (candidate, score);
            }
        }

        return best;
    }

    /// <summary>The sound a word begins with: children write what they hear, "kat", "jiraffe", "fone".</summary>
    public static char Initial(string word) =>
        Simple(word)[0] switch
        {
            'c' or 'q' => 'k',
            'j' => 'g',
            'z' => 's',
            'v' => 'f',
            'y' => 'i',
            var c => c,
        };

    /// <summary>How it sounds rather than how it is written: single letters, f for ph, k for ck.</summary>
    public static string Simple(string word)
    {
        var s = word.Replace("ph", "f", StringComparison.Ordinal)
            .Replace("ck", "k", StringComparison.Ordinal);
        Span<char> kept = stackalloc char[s.Length];
        var n = 0;
        foreach (var c in s)
        {
            if (n == 0 || kept[n - 1] != c)
            {
                kept[n++] = c;
            }
        }

        return new string(kept[..n]);
    }

    // Optimal string alignment with: gap 1 (a vowel) or 1 (a consonant), swap 1, vowel for vowel 1, anything else 3.
    private static int Cost(string a, string b)
    {
        var (before, last, row) = (
            new int[b.Length + 1],
            new int[b.Length + 1],
            new int[b.Length + 1]
        );
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j * 2;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i * 2;
            for (var j = 1; j <= b.Length; j++)
            {
                var change =
                    a[i - 1] == b[j - 1] ? 0
                    : Vowel(a[i - 1]) && Vowel(b[j - 1]) || Alike(a[i - 1], b[j - 1]) ? 1
                    : 3;
                row[j] = Math.Min(
                    last[j - 1] + change,
                    Math.Min(
                        last[j] + (Vowel(a[i - 1]) ? 1 : 2),
                        row[j - 1] + (Vowel(b[j - 1]) ? 1 : 2)
                    )
                );
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }

    // Letters that sound the same often enough to be taken for each other.
    private static bool Alike(char a, char b) =>
        (a < b ? (a, b) : (b, a))
            is
                ('c', 'k')
                or
                ('c', 's')
                or
                ('c', 'q')
                or
                ('k', 'q')
                or
                ('s', 'z')
                or
                ('g', 'j')
                or
                ('f', 'v')
                or
                ('m', 'n')
                or
                ('k', 'x');

    private static bool Vowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
