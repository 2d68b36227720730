namespace Edu4All.Core.Providers.Sketchbook.Reading;

/// <summary>
/// Collects what the book did not understand, as the child wrote it. A verb among them is better than a word that is passed over in silence:
/// the child sees what became of each.
/// </summary>
internal sealed class Missing
{
    private const int Most = 6;

    /// <summary>In UTF-16 code units; what is longer is no word, and only its beginning is said.</summary>
    private const int Longest = 30;

    private readonly List<string> _words = [];

    /// <summary>The words, in order.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>Looks at the unknown word at a place, with its neighbours; returns how many words were taken together.</summary>
    public int Look(IReadOnlyList<Meaning> text, int at)
    {
        var run = text.Skip(at).TakeWhile(m => m is Meaning.Unknown).Count();
        string Said(int i) => ((Meaning.Unknown)text[at + i]).Said;
        if (run == 2 && (at == 0 || text[at - 1] is not (Meaning.Pronoun or Meaning.Names)))
        {
            // "Fire hydrant" is one thing, and so is the "Kölner Dom".
            Add($"{Shown(Said(0))} {Shown(Said(1))}");
            return run;
        }

        for (var i = 0; i < run; i++)
        {
            Add(Shown(Said(i)));
        }

        return run;
    }

    private static string Shown(string word) =>
        word.Length <= Longest
            ? word
            : word[..(char.IsHighSurrogate(word[Longest - 1]) ? Longest - 1 : Longest)] + "...";

    private void Add(string word)
    {
        if (_words.Count < Most && !_words.Contains(word, StringComparer.OrdinalIgnoreCase))
        {
            _words.Add(word);
        }
    }
}
