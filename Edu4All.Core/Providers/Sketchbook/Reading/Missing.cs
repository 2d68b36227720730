namespace Edu4All.Core.Providers.Sketchbook.Reading;

/// <summary>
/// Collects nouns that the book has no picture for. The child sees them, so what is most likely a verb or an adjective stays out: a wrong
/// "I could not draw: gobbles" is worse than a missing word.
/// </summary>
internal sealed class Missing
{
    private const int Most = 6;

    private readonly List<string> _words = [];

    /// <summary>The nouns, in order.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>Looks at the unknown word at a place, with its neighbours; returns how many words were taken together.</summary>
    public int Look(IReadOnlyList<Meaning> text, int at)
    {
        var run = 1;
        while (at + run < text.Count && text[at + run] is Meaning.Unknown)
        {
            run++;
        }

        var before = at > 0 ? text[at - 1] : new Meaning.Pause();
        var after = at + run < text.Count ? text[at + run] : new Meaning.Pause();
        string Word(int i) => ((Meaning.Unknown)text[at + i]).Word;
        if (run == 2 && before is not (Meaning.Pronoun or Meaning.Names) && Both(Word(0), Word(1)))
        {
            // "Fire hydrant" is one thing.
            Add(after is Meaning.Names ? "" : $"{Word(0)} {Word(1)}");
            return run;
        }

        for (var i = 0; i < run; i++)
        {
            var (prior, next) = (
                i > 0 ? text[at + i - 1] : before,
                i + 1 < run ? text[at + i + 1] : after
            );
            if (Fillers.MayBeNoun(Word(i)) && !Acts(prior, Word(i)) && !Describes(prior, next))
            {
                Add(Word(i));
            }
        }

        return run;
    }

    // "It gobbles", "a cat juggles": a word after who does it.
    private static bool Acts(Meaning before, string word) =>
        before is Meaning.Pronoun or Meaning.Towards
        || (before is Meaning.Names && word[^1] == 's');

    // "A grumpy dog", "un perro gruñón".
    private static bool Describes(Meaning before, Meaning after) =>
        after is Meaning.Names { Kind: not (Skies.Weather or Skies.TimeOfDay or Styles.Style) }
            && before is not Meaning.Names
        || (before is Meaning.Being && after is Meaning.Pause or Meaning.And);

    private static bool Both(string first, string second) =>
        Fillers.MayBeNoun(first) && Fillers.MayBeNoun(second);

    private void Add(string word)
    {
        if (word.Length > 0 && _words.Count < Most && !_words.Contains(word))
        {
            _words.Add(word);
        }
    }
}
