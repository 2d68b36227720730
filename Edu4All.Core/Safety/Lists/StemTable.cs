namespace Edu4All.Core.Safety.Lists;

/// <summary>Beginnings of words in their order, so that one walk along a word finds all that it begins with.</summary>
internal sealed class StemTable
{
    private readonly string[] _stems;
    private readonly Term[][] _terms;

    // Where the stems of each pair of first letters begin; most words have no stem of theirs, and the walk ends there.
    private readonly Dictionary<(char, char), (int From, int To)> _pairs = [];

    // Stems of a single letter, such as a character of Chinese.
    private readonly Dictionary<char, Term[]> _letters = [];

    public StemTable(IReadOnlyDictionary<string, List<Term>> stems)
    {
        var sorted = stems.OrderBy(static stem => stem.Key, StringComparer.Ordinal).ToList();
        _stems = [.. sorted.Select(static stem => stem.Key)];
        _terms = [.. sorted.Select(static stem => stem.Value.ToArray())];
        for (var at = 0; at < _stems.Length; at++)
        {
            var stem = _stems[at];
            if (stem.Length == 1)
            {
                _letters[stem[0]] = _terms[at];
                continue;
            }

            var pair = (stem[0], stem[1]);
            _pairs[pair] = (_pairs.TryGetValue(pair, out var known) ? known.From : at, at + 1);
        }
    }

    /// <summary>Adds what the stems mean that the word begins with, from the shortest length given on.</summary>
    public void Find(ReadOnlySpan<char> word, int shortest, List<Term> found)
    {
        if (shortest < 2 && !word.IsEmpty && _letters.TryGetValue(word[0], out var single))
        {
            found.AddRange(single);
        }

        if (word.Length < 2 || !_pairs.TryGetValue((word[0], word[1]), out var range))
        {
            return;
        }

        // All stems from..to share the word's first "length" letters; the shortest, when it is no longer, stands first.
        var (from, to) = range;
        for (var length = 2; from < to; length++)
        {
            if (_stems[from].Length == length)
            {
                if (length >= shortest)
                {
                    found.AddRange(_terms[from]);
                }

                from++;
            }

            if (length == word.Length)
            {
                return;
            }

            var letter = word[length];
            from = FirstFrom(from, to, length, letter);
            to = FirstFrom(from, to, length, (char)(letter + 1));
        }
    }

    // The first stem of the range whose letter at this place is not before the given one.
    private int FirstFrom(int from, int to, int place, char letter)
    {
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (_stems[middle][place] < letter)
            {
                from = middle + 1;
            }
            else
            {
                to = middle;
            }
        }

        return from;
    }
}
