using System.Runtime.InteropServices;

namespace Edu4All.Core.Safety.Lists;

/// <summary>
/// The phrases that begin with one word, by their second one: hundreds begin with a frequent word such as "the", and what
/// follows it in a text leaves one or two of them.
/// </summary>
internal sealed class PhraseTable
{
    public static readonly PhraseTable Empty = new();

    // Fewer are compared faster than looked up.
    private const int Few = 3;

    private readonly List<Phrase> _all = [];
    private readonly List<Phrase> _loose = [];
    private Dictionary<Term, List<Phrase>>? _bySecond;

    public bool IsEmpty => _all.Count == 0;

    /// <summary>Phrases that the second word does not help to find.</summary>
    public ReadOnlySpan<Phrase> Loose =>
        CollectionsMarshal.AsSpan(_bySecond is null ? _all : _loose);

    public void Add(Phrase phrase)
    {
        _all.Add(phrase);
        if (_bySecond is not null)
        {
            AddSecond(_bySecond, phrase);
        }
        else if (_all.Count > Few)
        {
            _bySecond = [];
            foreach (var known in _all)
            {
                AddSecond(_bySecond, known);
            }
        }
    }

    /// <summary>Further phrases, whose second word this is.</summary>
    public ReadOnlySpan<Phrase> After(Term second) =>
        _bySecond?.TryGetValue(second, out var phrases) == true
            ? CollectionsMarshal.AsSpan(phrases)
            : [];

    private void AddSecond(Dictionary<Term, List<Phrase>> bySecond, Phrase phrase)
    {
        if (phrase.Words.Length < 2 || phrase.Words[1] is not { } second)
        {
            _loose.Add(phrase);
        }
        else if (bySecond.TryGetValue(second, out var phrases))
        {
            phrases.Add(phrase);
        }
        else
        {
            bySecond.Add(second, [phrase]);
        }
    }
}
