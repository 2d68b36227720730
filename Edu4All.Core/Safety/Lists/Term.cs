namespace Edu4All.Core.Safety.Lists;

/// <summary>One pattern of one word in one language: what a token of the text can be.</summary>
internal sealed class Term(int language)
{
    /// <summary>Index into <see cref="Lexicon.Languages"/>.</summary>
    public int Language { get; } = language;

    /// <summary>The classes the word belongs to wherever it stands.</summary>
    public ClassSet Classes { get; set; }

    /// <summary>What follows when it stands alone; null for words that only take part in phrases and frames.</summary>
    public Rule? Rule { get; set; }

    /// <summary>A word so frequent that it tells the language.</summary>
    public bool IsStopWord { get; set; }

    /// <summary>A word by itself, not only a part of a phrase; only such words make a text word-like.</summary>
    public bool IsWord { get; set; }

    /// <summary>Phrases that begin with it.</summary>
    public List<Phrase> Phrases { get; } = [];
}

/// <summary>Several words in a row. A null word stands for any one.</summary>
/// <param name="Words">All words, the first among them.</param>
/// <param name="Rule">What follows; null when it only belongs to a class or is allowed.</param>
/// <param name="Classes">The classes the phrase belongs to.</param>
/// <param name="IsAllowed">Whether its words mean no harm together: "killer whale".</param>
internal sealed record Phrase(Term?[] Words, Rule? Rule, ClassSet Classes, bool IsAllowed)
{
    /// <summary>Whether an adult of the school added it, see <see cref="ExtraPhrases"/>.</summary>
    public bool IsExtra { get; init; }
}
