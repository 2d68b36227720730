using System.Collections.Frozen;

namespace Edu4All.Core.Safety.Lists;

/// <summary>All languages' words, phrases and frames, ready to be looked up. Immutable.</summary>
internal sealed class Lexicon
{
    private const int LongestWord = 48;

    private readonly FrozenDictionary<string, Term[]>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly StemTable _stems;

    // A word is asked for as a whole far more often than for what it begins with.
    private readonly FrozenDictionary<string, Term[]>.AlternateLookup<ReadOnlySpan<char>> _whole;
    private readonly FrozenDictionary<string, Term[]>.AlternateLookup<ReadOnlySpan<char>> _squeezed;
    private readonly StemTable _squeezedStems;
    private readonly Lexicon? _below;

    public Lexicon(
        IReadOnlyList<string> languages,
        IReadOnlyDictionary<string, List<Term>> words,
        IReadOnlyDictionary<string, List<Term>> stems,
        IReadOnlyList<Frame> frames,
        IReadOnlyList<Spare> spares,
        ContextClasses context
    )
    {
        Languages = languages;
        English = languages.ToList().IndexOf("en");
        Frames = [.. frames];
        Spares = [.. spares];
        Context = context;
        _words = Freeze(words);
        _stems = new(stems);
        _whole = Freeze(stems);
        _squeezed = Freeze(Squeeze(words));
        _squeezedStems = new(Squeeze(stems));
    }

    /// <summary>Words on top of another lexicon, such as those of one assignment; languages and frames stay as they are below.</summary>
    public Lexicon(Lexicon below, IReadOnlyDictionary<string, List<Term>> words)
        : this(
            below.Languages,
            words,
            new Dictionary<string, List<Term>>(StringComparer.Ordinal),
            below.Frames,
            below.Spares,
            below.Context
        ) => _below = below;

    /// <summary>Names such as <c>en</c>; the first is <c>*</c>, what holds for all.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>Index of English, the language of a text that shows no other.</summary>
    public int English { get; }

    public Frame[] Frames { get; }

    /// <summary>What the subject of a text makes harmless.</summary>
    public Spare[] Spares { get; }

    /// <summary>The classes that say what a text is about, rather than what is in it.</summary>
    public ContextClasses Context { get; }

    /// <summary>Whether the language is written in Latin letters, so that its words can be another language's.</summary>
    public bool IsLatin(int language) =>
        Languages[language]
            is not ("ru" or "uk" or "ar" or "zh" or "ja" or "ko" or "el" or "he" or "bn");

    /// <summary>Adds what the word can be to <paramref name="found"/>.</summary>
    public void Find(ReadOnlySpan<char> word, List<Term> found)
    {
        _below?.Find(word, found);
        if (word.Length > LongestWord)
        {
            word = word[..LongestWord];
        }

        if (_words.TryGetValue(word, out var exact))
        {
            found.AddRange(exact);
        }

        _stems.Find(word, 1, found);
    }

    /// <summary>The same for a stretched word ("kiiilll"), of which only the order of different letters is left.</summary>
    public void FindSqueezed(ReadOnlySpan<char> squeezed, List<Term> found)
    {
        _below?.FindSqueezed(squeezed, found);
        if (_squeezed.TryGetValue(squeezed, out var terms))
        {
            found.AddRange(terms);
        }

        if (_words.TryGetValue(squeezed, out terms))
        {
            found.AddRange(terms);
        }

        // Shorter ones would fit half of all stretched words.
        const int ShortestStem = 4;
        _squeezedStems.Find(squeezed, ShortestStem, found);
        _stems.Find(squeezed, ShortestStem, found);
    }

    /// <summary>Whether a list has the word as it stands.</summary>
    public bool Knows(ReadOnlySpan<char> word) => Knows(word, language: 0);

    /// <summary>The same for one language; 0 for any.</summary>
    public bool Knows(ReadOnlySpan<char> word, int language)
    {
        if (word.Length > LongestWord)
        {
            return false;
        }

        return _below?.Knows(word, language) == true
            || _words.TryGetValue(word, out var terms) && HasWord(terms, language)
            || _whole.TryGetValue(word, out terms) && HasWord(terms, language);
    }

    private static bool HasWord(Term[] terms, int language)
    {
        foreach (var term in terms)
        {
            if (term.IsWord && (language == 0 || term.Language == 0 || term.Language == language))
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<string, List<Term>> Squeeze(
        IReadOnlyDictionary<string, List<Term>> entries
    ) =>
        entries
            .Where(static entry => IsDoubled(entry.Key))
            .GroupBy(static entry => Squeeze(entry.Key), StringComparer.Ordinal)
            .ToDictionary(
                static group => group.Key,
                static group => group.SelectMany(static entry => entry.Value).ToList(),
                StringComparer.Ordinal
            );

    // Only words with a double letter have another form.
    private static bool IsDoubled(string word) => Squeeze(word).Length < word.Length;

    private static string Squeeze(string word) =>
        string.Concat(word.Where((letter, at) => at == 0 || word[at - 1] != letter));

    private static FrozenDictionary<string, Term[]>.AlternateLookup<ReadOnlySpan<char>> Freeze(
        IReadOnlyDictionary<string, List<Term>> entries
    ) =>
        entries
            .ToFrozenDictionary(
                static entry => entry.Key,
                static entry => entry.Value.ToArray(),
                StringComparer.Ordinal
            )
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
