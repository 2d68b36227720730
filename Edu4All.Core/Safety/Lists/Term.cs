namespace Edu4All.Core.Safety.Lists;

/// <summary>One pattern of one word in one language: what a token of the text can be.</summary>
internal sealed class Term(int language)
{
    private PackedClasses _classes;

    /// <summary>Index into <see cref="Lexicon.Languages"/>.</summary>
    public int Language { get; } = language;

    /// <summary>The classes the word belongs to wherever it stands.</summary>
    public ClassSet Classes
    {
        get => _classes.Value;
        set => _classes = new(value);
    }

    /// <summary>What follows when it stands alone; null for words that only take part in phrases and frames.</summary>
    public Rule? Rule { get; set; }

    /// <summary>A word so frequent that it tells the language.</summary>
    public bool IsStopWord { get; set; }

    /// <summary>A word by itself, not only a part of a phrase; only such words make a text word-like.</summary>
    public bool IsWord { get; set; }

    /// <summary>
    /// Phrases that begin with it and that something follows from. What phrases mean is kept apart, because a frequent word begins
    /// hundreds of them and each pass over a text asks for one kind.
    /// </summary>
    public PhraseTable Ruled { get; private set; } = PhraseTable.Empty;

    /// <summary>Phrases that begin with it and belong to a class.</summary>
    public PhraseTable Classed { get; private set; } = PhraseTable.Empty;

    /// <summary>Phrases that begin with it and mean no harm.</summary>
    public PhraseTable Allowed { get; private set; } = PhraseTable.Empty;

    public void Add(Phrase phrase)
    {
        if (phrase.Rule is not null)
        {
            Ruled = With(Ruled, phrase);
        }

        if (!phrase.Classes.IsEmpty)
        {
            Classed = With(Classed, phrase);
        }

        if (phrase.IsAllowed)
        {
            Allowed = With(Allowed, phrase);
        }
    }

    private static PhraseTable With(PhraseTable phrases, Phrase phrase)
    {
        var own = ReferenceEquals(phrases, PhraseTable.Empty) ? new() : phrases;
        own.Add(phrase);
        return own;
    }
}

/// <summary>Several words in a row. A null word stands for any one.</summary>
internal sealed class Phrase(Term?[] words, Rule? rule, ClassSet classes, bool isAllowed)
{
    private readonly PackedClasses _classes = new(classes);

    /// <summary>All words, the first among them.</summary>
    public Term?[] Words { get; } = words;

    /// <summary>What follows; null when it only belongs to a class or is allowed.</summary>
    public Rule? Rule { get; } = rule;

    /// <summary>The classes the phrase belongs to.</summary>
    public ClassSet Classes => _classes.Value;

    /// <summary>Whether its words mean no harm together: "killer whale".</summary>
    public bool IsAllowed { get; } = isAllowed;

    /// <summary>Whether an adult of the school added it, see <see cref="ExtraPhrases"/>.</summary>
    public bool IsExtra { get; init; }
}
