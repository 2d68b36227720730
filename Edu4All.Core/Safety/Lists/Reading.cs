using System.Runtime.InteropServices;
using Edu4All.Core.Safety.Normalising;

namespace Edu4All.Core.Safety.Lists;

/// <summary>A text cut into words, with what each of them can be.</summary>
internal sealed class Reading
{
    private const int LongestWord = 48;
    private readonly Lexicon _lexicon;
    private readonly List<Term> _terms = [];
    private readonly List<int> _starts = [];

    public Reading(Lexicon lexicon, string words)
        : this(lexicon, FoldedText.Of(words)) { }

    public Reading(Lexicon lexicon, FoldedText text)
    {
        _lexicon = lexicon;
        Text = text;
        Tokens = Tokeniser.Cut(text);
        LookAlikes.ToLatin(text, Tokens, lexicon);
        var end = text.Length;
        if (SpacedLetters.Join(text, Tokens) > 0)
        {
            SplitRuns(end);
        }

        SplitMergedWords();
        FindTerms();
    }

    public FoldedText Text { get; }

    public List<Token> Tokens { get; }

    /// <summary>How many of the words some list knows.</summary>
    public int KnownWords { get; private set; }

    /// <summary>What the token can be, in any language.</summary>
    public ReadOnlySpan<Term> TermsAt(int token) =>
        CollectionsMarshal.AsSpan(_terms)[_starts[token].._starts[token + 1]];

    public ReadOnlySpan<char> LettersAt(int token) =>
        Text.Slice(Tokens[token].Start, Tokens[token].End);

    public TextSpan Span(int first, int last)
    {
        var start = Text.Origin(Tokens[first].Start, Tokens[first].End);
        var end = Text.Origin(Tokens[last].Start, Tokens[last].End);
        return new(start.Start, end.Start + end.Length - start.Start);
    }

    private void SplitRuns(int joinedFrom)
    {
        for (var at = 0; at < Tokens.Count; at++)
        {
            var run = Tokens[at];
            if (
                run.Start > joinedFrom
                && run.Length > 3
                && !IsWhole(Text.Slice(run.Start, run.End))
                && Segmenter.Split(Text, run, _lexicon, allKnown: false) is { } words
            )
            {
                at = Replace(at, words);
            }
        }
    }

    // A run that some list has, or that begins like a stem which stops, is one word.
    private bool IsWhole(ReadOnlySpan<char> run)
    {
        var found = new List<Term>();
        _lexicon.Find(run, found);
        return _lexicon.Knows(run) || found.Exists(static term => term.Rule is not null);
    }

    // "Ihatehim": long, unknown, and nothing but known words. Three of them, because two often make an honest one ("cocktail").
    private void SplitMergedWords()
    {
        const int Shortest = 9;
        for (var at = 0; at < Tokens.Count; at++)
        {
            var word = Tokens[at];
            if (
                word.Length is >= Shortest and <= LongestWord
                && Scripts.IsLatin(Text.Letters[word.Start])
                && !_lexicon.Knows(Text.Slice(word.Start, word.End))
                && Segmenter.Split(Text, word, _lexicon, allKnown: true) is { Count: >= 3 } words
            )
            {
                at = Replace(at, words);
            }
        }
    }

    private int Replace(int at, List<Token> words)
    {
        words[^1] = words[^1] with { EndsSentence = Tokens[at].EndsSentence };
        Tokens.RemoveAt(at);
        Tokens.InsertRange(at, words);
        return at + words.Count - 1;
    }

    private void FindTerms()
    {
        var coded = 0;
        foreach (var token in Tokens)
        {
            coded += IsCoded(Text.Slice(token.Start, token.End)) ? 1 : 0;
        }

        foreach (var token in Tokens)
        {
            var start = _terms.Count;
            _starts.Add(start);
            var word = Text.Slice(token.Start, Math.Min(token.End, token.Start + LongestWord));
            _lexicon.Find(word, _terms);
            FindDisguised(word, coded, isKnown: IsWordIn(start));

            KnownWords += IsWordIn(start) ? 1 : 0;
        }

        _starts.Add(_terms.Count);
    }

    private void FindDisguised(ReadOnlySpan<char> word, int coded, bool isKnown)
    {
        Span<char> read = stackalloc char[LongestWord];
        if (Leet.MayBe(word))
        {
            for (
                var reading = 0;
                reading < 5 && Leet.Read(word, reading, coded > 1, read);
                reading++
            )
            {
                _lexicon.Find(read[..word.Length], _terms);
            }
        }

        if (!isKnown && Scripts.IsArabic(word[0]))
        {
            ArabicPrefixes.Find(word, _lexicon, _terms);
        }

        if (IsStretched(word))
        {
            var length = 0;
            foreach (var letter in word)
            {
                if (length == 0 || read[length - 1] != letter)
                {
                    read[length++] = letter;
                }
            }

            _lexicon.FindSqueezed(read[..length], _terms);
        }
    }

    private bool IsWordIn(int start)
    {
        for (var at = start; at < _terms.Count; at++)
        {
            if (_terms[at].IsWord)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCoded(ReadOnlySpan<char> word) =>
        word.Length > 1 && char.IsAsciiLetter(word[^1]) && word[..^1].ContainsAny("013457$@");

    private static bool IsStretched(ReadOnlySpan<char> word)
    {
        for (var at = 2; at < word.Length; at++)
        {
            if (word[at] == word[at - 1] && word[at] == word[at - 2])
            {
                return true;
            }
        }

        return false;
    }
}
