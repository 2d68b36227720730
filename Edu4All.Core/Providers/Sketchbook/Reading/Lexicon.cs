using Edu4All.Core.Providers.Sketchbook.Monuments;
using Edu4All.Core.Providers.Sketchbook.Reading.Words;
using Edu4All.Core.Providers.Sketchbook.Styles;

namespace Edu4All.Core.Providers.Sketchbook.Reading;

/// <summary>Words to meanings: longest phrase first, then plurals, then slips of spelling.</summary>
internal sealed class Lexicon
{
    private const int LongestPhrase = 6;
    private const int LongFiller = 6;

    private readonly Dictionary<string, Meaning> _phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Order> _orders = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<char, string[]> _byInitial;
    private readonly Dictionary<char, string[]> _properByInitial;
    private readonly Dictionary<char, string[]> _fillersByInitial;

    private Lexicon()
    {
        foreach (var kind in Catalogue.All)
        {
            foreach (var name in kind.Names)
            {
                _phrases.TryAdd(name, new Meaning.Names(kind, Several: false));
                _names.UnionWith(name.Split(' '));
            }
        }

        IEnumerable<(string, Meaning)> between =
        [
            .. PoseWords.All(),
            .. DeedWords.All(),
            .. RelationWords.All(),
            .. LinkWords.All(),
            .. VehicleWords.All(),
            .. NumberWords.All(),
            .. ColourWords.All(),
            .. SizeWords.All(),
            .. Elsewhere.All(),
            (",", new Meaning.Pause()),
        ];
        foreach (var (phrase, meaning) in between)
        {
            _phrases.TryAdd(phrase, meaning);
        }

        foreach (var (phrase, order) in OrderWords.All())
        {
            _orders.TryAdd(phrase, order);
        }

        foreach (var phrase in _phrases.Keys)
        {
            _words.UnionWith(phrase.Split(' '));
        }

        _byInitial = ByInitial(_words, 4);
        _properByInitial = ByInitial(
            Catalogue
                .All.SelectMany(k => k is Monument ? k.Names : [k.Names[0]])
                .SelectMany(n => n.Split(' '))
                .Distinct(),
            4
        );
        _fillersByInitial = ByInitial(Fillers.All, LongFiller);
    }

    /// <summary>The one lexicon.</summary>
    public static Lexicon Book { get; } = new();

    /// <summary>What the words of a text mean, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="orders">Whether it may order a change; "put" and "turn" say nothing of a new picture.</param>
    /// <param name="styles">Takes in where the text names a style.</param>
    public IReadOnlyList<Meaning> Read(
        string text,
        bool orders = false,
        ICollection<Range>? styles = null
    )
    {
        var cut = Tokens.Cut(text);
        var tokens = cut.ConvertAll(t => t.Word);
        var language = Languages.Of(tokens);
        var (idioms, german) = (Idioms.Of(language), language == Language.German);
        // Germans write every noun with a capital; elsewhere it is the name of somebody or of a place.
        var named = !german && text.Any(char.IsLower);
        var words = tokens
            .Select(
                (t, i) =>
                    idioms.ContainsKey(t)
                        ? t
                        : Known(
                            t,
                            orders,
                            german,
                            named && i > 0 && tokens[i - 1] != "," && char.IsUpper(cut[i].Said[0])
                        )
            )
            .ToList();
        var meanings = new List<Meaning>();
        for (var i = 0; i < words.Count; )
        {
            var taken = 0;
            for (var n = Math.Min(LongestPhrase, words.Count - i); n > 0 && taken == 0; n--)
            {
                if (Phrase(words, tokens, i, n, orders, german, idioms) is { } meaning)
                {
                    meanings.AddRange(Parts(meaning));
                    taken = n;
                    if (meaning is Meaning.Names { Kind: Style })
                    {
                        styles?.Add(cut[i].Start..cut[i + n - 1].End);
                    }
                }
            }

            if (taken == 0)
            {
                meanings.Add(
                    Fillers.All.Contains(tokens[i])
                    || _orders.ContainsKey(tokens[i])
                    || IsSlipOfFiller(tokens[i])
                    || IsNoWord(tokens[i])
                        ? new Meaning.Filler()
                        : new Meaning.Unknown(cut[i].Said)
                );
            }

            i += Math.Max(1, taken);
        }

        return meanings;
    }

    private static Dictionary<char, string[]> ByInitial(IEnumerable<string> words, int shortest) =>
        words
            .Where(w => w.Length >= shortest)
            .OrderBy(w => w, StringComparer.Ordinal)
            .GroupBy(Spelling.Initial)
            .ToDictionary(g => g.Key, g => g.ToArray());

    private static IEnumerable<Meaning> Parts(Meaning meaning) =>
        meaning is Meaning.Mounted mounted
            ? [new Meaning.Having(Deed.Ride), new Meaning.Names(mounted.Kind, Several: false)]
            : [meaning];

    // "Togther" is no noun either. Only long words and the smallest slips: a true noun must not get lost.
    private bool IsSlipOfFiller(string token) =>
        token.Length >= LongFiller
        && Spelling.Nearest(token, _fillersByInitial, most: 1) is not null;

    // A letter or a number alone, "4 k"; a picture sign and a sign of another script say something.
    private static bool IsNoWord(string token) =>
        token.All(char.IsAsciiDigit) || (token.Length == 1 && char.IsAsciiLetter(token[0]));

    private Meaning? Phrase(
        List<string> words,
        List<string> tokens,
        int start,
        int count,
        bool orders,
        bool german,
        IReadOnlyDictionary<string, Meaning> idioms
    )
    {
        if (count == 1 && idioms.TryGetValue(tokens[start], out var meaning))
        {
            return meaning;
        }

        var said = string.Join(' ', tokens.Skip(start).Take(count));
        if (orders && _orders.TryGetValue(said, out var order))
        {
            return new Meaning.Ordered(order);
        }

        if (
            _phrases.TryGetValue(said, out meaning)
            || _phrases.TryGetValue(string.Join(' ', words.Skip(start).Take(count)), out meaning)
        )
        {
            return meaning;
        }

        foreach (var single in Singulars(words[start + count - 1], german))
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
    private string Known(string token, bool orders, bool german, bool isName)
    {
        if (
            _words.Contains(token)
            || Fillers.All.Contains(token)
            || Fillers.Nouns.Contains(token)
            || (orders && _orders.ContainsKey(token))
            || Singulars(token, german).Any(_words.Contains)
        )
        {
            return token;
        }

        // "The Louvre" is no slip of "livre".
        return Spelling.Nearest(token, isName ? _properByInitial : _byInitial, favoured: _names)
            ?? token;
    }

    // English plurals, and those of the other languages: chapeaux, leones; Hunde, Katzen, Kinder in German texts only.
    private static IEnumerable<string> Singulars(string word, bool german)
    {
        if (word.Length < 4)
        {
            yield break;
        }

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

        if (word.EndsWith("oes", StringComparison.Ordinal))
        {
            yield return word[..^3] + "ao";
        }

        if (word[^1] is 's' or 'x' || (german && word[^1] is 'e' or 'n'))
        {
            yield return word[..^1];
        }

        if (
            german
            && (
                word.EndsWith("en", StringComparison.Ordinal)
                || word.EndsWith("er", StringComparison.Ordinal)
            )
        )
        {
            yield return word[..^2];
        }
    }
}
