namespace Edu4All.Core.Providers.Sketchbook.Reading;

/// <summary>Words to meanings: longest phrase first, then plurals, then slips of spelling.</summary>
internal sealed class Lexicon
{
    private const int LongestPhrase = 5;

    private readonly Dictionary<string, Meaning> _phrases = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<char, string[]> _byInitial;

    private Lexicon()
    {
        foreach (var kind in Catalogue.All)
        {
            foreach (var name in kind.Names)
            {
                _phrases.TryAdd(name, new Meaning.Names(kind, false));
            }
        }

        foreach (var (phrase, meaning) in Vocabulary.All())
        {
            _phrases.TryAdd(phrase, meaning);
        }

        foreach (var phrase in _phrases.Keys)
        {
            _words.UnionWith(phrase.Split(' '));
        }

        _byInitial = _words
            .Where(w => w.Length >= 4)
            .OrderBy(w => w, StringComparer.Ordinal)
            .GroupBy(w => Spelling.Simple(w)[0])
            .ToDictionary(g => g.Key, g => g.ToArray());
    }

    /// <summary>The one lexicon.</summary>
    public static Lexicon Book { get; } = new();

    /// <summary>What the words of a text mean, in order.</summary>
    public IEnumerable<Meaning> Read(string text)
    {
        var tokens = Tokens.Of(text);
        var words = tokens.Select(Known).ToList();
        for (var i = 0; i < words.Count; )
        {
            var taken = 0;
            for (var n = Math.Min(LongestPhrase, words.Count - i); n > 0 && taken == 0; n--)
            {
                if (Phrase(words, tokens, i, n) is { } meaning)
                {
                    yield return meaning;
                    taken = n;
                }
            }

            if (taken == 0)
            {
                yield return Fillers.All.Contains(tokens[i])
                    ? new Meaning.Filler()
                    : new Meaning.Unknown(tokens[i]);
            }

            i += Math.Max(1, taken);
        }
    }

    private Meaning? Phrase(List<string> words, List<string> tokens, int start, int count)
    {
        var said = string.Join(' ', tokens.Skip(start).Take(count));
        if (
            _phrases.TryGetValue(said, out var meaning)
            || _phrases.TryGetValue(string.Join(' ', words.Skip(start).Take(count)), out meaning)
        )
        {
            return meaning;
        }

        foreach (var single in Singulars(words[start + count - 1]))
        {
            var phrase =
                count == 1
                    ? single
                    : string.Join(' ', words.Skip(start).Take(count - 1)) + " " + single;
            if (_phrases.TryGetValue(phrase, out meaning) && meaning is Meaning.Names names)
            {
                return names with { Several = true };
            }
        }

        return null;
    }

    // The word itself when known in any form, else the known word it was meant to be.
    private string Known(string token)
    {
        if (
            _words.Contains(token)
            || Fillers.All.Contains(token)
            || Fillers.Nouns.Contains(token)
            || Singulars(token).Any(_words.Contains)
        )
        {
            return token;
        }

        return Spelling.Nearest(token, _byInitial) ?? token;
    }

    private static IEnumerable<string> Singulars(string word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal))
        {
            yield return word[..^3] + "y";
        }

        if (word.EndsWith("ves", StringComparison.Ordinal))
        {
            yield return word[..^3] + "f";
        }

        if (word.EndsWith("es", StringComparison.Ordinal))
        {
            yield return word[..^2];
        }

        if (word.Length > 3 && word[^1] == 's')
        {
            yield return word[..^1];
        }
    }
}
