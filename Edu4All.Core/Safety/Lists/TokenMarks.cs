using System.Runtime.InteropServices;

namespace Edu4All.Core.Safety.Lists;

/// <summary>What each word of a text is: the classes it belongs to, and whether a phrase around it makes it harmless.</summary>
internal sealed class TokenMarks
{
    private const int BesideReach = 4;
    private readonly Lexicon _lexicon;
    private readonly Reading _reading;
    private readonly uint _languages;
    private readonly bool[] _isAllowed;
    private readonly List<Phrase> _standing = [];
    private bool[]? _isExtraAllowed;

    public TokenMarks(Lexicon lexicon, Reading reading)
    {
        _lexicon = lexicon;
        _reading = reading;
        _languages = LanguageChoice.Of(reading, lexicon);
        _isAllowed = new bool[reading.Tokens.Count];
        Classes = new ClassSet[reading.Tokens.Count];
        MarkAllowed();
        MarkClasses();
        LiftedClasses = LiftExtra();
        Context = FindContext(withAllowed: false);
        Subjects = FindContext(withAllowed: true);
    }

    /// <summary>The classes of every word.</summary>
    public ClassSet[] Classes { get; }

    /// <summary>The same without the words that a school's own phrases allow.</summary>
    public ClassSet[] LiftedClasses { get; }

    /// <summary>All classes of the text.</summary>
    public ClassSet Present { get; private set; }

    /// <summary>The classes that say what the text is about; what only stands beside it is left out.</summary>
    public ClassSet Context { get; }

    /// <summary>The same with the harmless phrases, which say what the text is about, too: "water pistol".</summary>
    public ClassSet Subjects { get; }

    public int Count => Classes.Length;

    public bool IsAllowed(int token) => _isAllowed[token];

    /// <summary>Whether all words from the first to the last are allowed by a phrase of the lists.</summary>
    public bool AreAllowed(int first, int last) =>
        !_isAllowed.AsSpan(first, last + 1 - first).Contains(false);

    /// <summary>Whether all words from the first to the last are allowed by a school's own phrases.</summary>
    public bool AreExtraAllowed(int first, int last) =>
        _isExtraAllowed is { } allowed && !allowed.AsSpan(first, last + 1 - first).Contains(false);

    public bool Speaks(int language) => (_languages >> language & 1) != 0;

    public bool IsActive(Term term, Rule rule) =>
        rule.Weight >= Weight.Firm || Speaks(term.Language);

    /// <summary>The phrases of the table that stand at this place; good until the next call.</summary>
    /// <param name="phrases">What the first word begins.</param>
    /// <param name="first">The first word, at <paramref name="token"/>.</param>
    /// <param name="token">The place.</param>
    public ReadOnlySpan<Phrase> Standing(PhraseTable phrases, Term first, int token)
    {
        if (phrases.IsEmpty)
        {
            return [];
        }

        _standing.Clear();
        AddFitting(phrases.Loose, token);
        if (token + 1 < Count)
        {
            foreach (var second in _reading.TermsAt(token + 1))
            {
                if (second.Language == first.Language)
                {
                    AddFitting(phrases.After(second), token);
                }
            }
        }

        return CollectionsMarshal.AsSpan(_standing);
    }

    private void AddFitting(ReadOnlySpan<Phrase> phrases, int token)
    {
        foreach (var phrase in phrases)
        {
            if (Fits(phrase, token))
            {
                _standing.Add(phrase);
            }
        }
    }

    private bool Fits(Phrase phrase, int start)
    {
        if (start + phrase.Words.Length > Count)
        {
            return false;
        }

        for (var at = 1; at < phrase.Words.Length; at++)
        {
            if (phrase.Words[at] is { } word && !Is(start + at, word))
            {
                return false;
            }
        }

        return true;
    }

    private bool Is(int token, Term word)
    {
        foreach (var term in _reading.TermsAt(token))
        {
            if (ReferenceEquals(term, word))
            {
                return true;
            }
        }

        return false;
    }

    private void MarkAllowed()
    {
        for (var token = 0; token < Count; token++)
        {
            foreach (var term in _reading.TermsAt(token))
            {
                if (!Speaks(term.Language))
                {
                    continue;
                }

                foreach (var phrase in Standing(term.Allowed, term, token))
                {
                    var allowed = phrase.IsExtra ? _isExtraAllowed ??= new bool[Count] : _isAllowed;
                    allowed.AsSpan(token, phrase.Words.Length).Fill(true);
                }
            }
        }
    }

    private void MarkClasses()
    {
        for (var token = 0; token < Count; token++)
        {
            if (!_isAllowed[token])
            {
                Classes[token] = ClassesAt(token);
            }

            Present |= Classes[token];
        }
    }

    private ClassSet ClassesAt(int token)
    {
        var classes = default(ClassSet);
        foreach (var term in _reading.TermsAt(token))
        {
            if (Speaks(term.Language))
            {
                classes |= ClassesOf(term, token);
            }
        }

        return classes;
    }

    private ClassSet ClassesOf(Term term, int token)
    {
        var classes = term.Classes;
        foreach (var phrase in Standing(term.Classed, term, token))
        {
            classes |= phrase.Classes;
        }

        return classes;
    }

    private ClassSet[] LiftExtra()
    {
        if (_isExtraAllowed is not { } allowed)
        {
            return Classes;
        }

        var lifted = (ClassSet[])Classes.Clone();
        for (var token = 0; token < Count; token++)
        {
            lifted[token] = allowed[token] ? default : lifted[token];
        }

        return lifted;
    }

    private ClassSet FindContext(bool withAllowed)
    {
        var context = default(ClassSet);
        var beside = -BesideReach - 1;
        for (var token = 0; token < Count; token++)
        {
            if (token > 0 && _reading.Tokens[token - 1].EndsSentence)
            {
                beside = -BesideReach - 1;
            }

            if (Classes[token].Overlaps(_lexicon.Context.Beside))
            {
                beside = token;
            }
            else if (token - beside > BesideReach)
            {
                context |= withAllowed && _isAllowed[token] ? ClassesAt(token) : Classes[token];
            }
        }

        return context;
    }
}
