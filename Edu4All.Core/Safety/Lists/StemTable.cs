using System.Diagnostics.CodeAnalysis;

namespace Edu4All.Core.Safety.Lists;

/// <summary>Beginnings of words in their order, so that one walk along a word finds all that it begins with.</summary>
internal sealed class StemTable
{
    private readonly string[] _stems;
    private readonly Term[][] _terms;

    // Where the stems of each first letter begin; most words have none of their letter's second one, and the walk ends there.
    private readonly Dictionary<char, (int From, int To)> _first = [];

    public StemTable(IReadOnlyDictionary<string, List<Term>> stems)
    {
        var sorted = stems.OrderBy(static stem => stem.Key, StringComparer.Ordinal).ToList();
        _stems = [.. sorted.Select(static stem => stem.Key)];
        _terms = [.. sorted.Select(static stem => stem.Value.ToArray())];
        for (var at = 0; at < _stems.Length; at++)
        {
            var letter = _stems[at][0];
            _first[letter] = (_first.TryGetValue(letter, out var known) ? known.From : at, at + 1);
        }
    }

    /// <summary>Adds what the stems mean that the word begins with, from the shortest length given on.</summary>
    public void Find(ReadOnlySpan<char> word, int shortest, List<Term> found)
    {
        if (word.IsEmpty || !_first.TryGetValue(word[0], out var range))
        {
            return;
        }

        // All stems from..to share the word's first "length" letters; the shortest, when it is no longer, stands first.
        var (from, to) = range;
        for (var length = 1; from < to; length++)
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

    /// <summary>What this very stem means.</summary>
    public bool TryGetValue(ReadOnlySpan<char> stem, [NotNullWhen(true)] out Term[]? terms)
    {
        terms = null;
        if (stem.IsEmpty || !_first.TryGetValue(stem[0], out var range))
        {
            return false;
        }

        var (from, to) = range;
        while (from < to)
        {
            var middle = (from + to) / 2;
            var order = _stems[middle].AsSpan().SequenceCompareTo(stem);
            if (order == 0)
            {
                terms = _terms[middle];
                return true;
            }

            (from, to) = order < 0 ? (middle + 1, to) : (from, middle);
        }

        return false;
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
