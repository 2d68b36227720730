using System.Globalization;
using Edu4All.Core.Safety.Normalising;

namespace Edu4All.Core.Safety.Lists;

/// <summary>Gathers what the list files say. Every word goes through the same folding as a child's text.</summary>
internal sealed class LexiconBuilder
{
    private const char Stem = '*';
    private const char Inflected = '~';

    // A text's languages are the bits of one number.
    private const int MostLanguages = 32;

    private readonly List<string> _languages = ["*"];
    private readonly Dictionary<string, List<Term>> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Term>> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<(int, string), Term> _terms = [];
    private readonly Dictionary<string, int> _classes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _filled = new(StringComparer.Ordinal);
    private readonly List<(string Class, string Place)> _used = [];
    private readonly List<Frame> _frames = [];
    private readonly List<Spare> _spares = [];

    /// <summary>File and line of what is added next, for messages.</summary>
    public string Place { get; set; } = "";

    /// <summary>The language of what is added next.</summary>
    public string Language
    {
        get => _languages[CurrentLanguage];
        set
        {
            CurrentLanguage = _languages.IndexOf(value);
            if (CurrentLanguage < 0)
            {
                if (_languages.Count == MostLanguages)
                {
                    throw new FormatException("too many languages");
                }

                CurrentLanguage = _languages.Count;
                _languages.Add(value);
            }
        }
    }

    public int CurrentLanguage { get; private set; }

    public void Add(Frame frame) => _frames.Add(frame);

    public void Add(Spare spare) => _spares.Add(spare);

    /// <exception cref="FormatException">A frame asks for a class that no list fills, so that it could never be found.</exception>
    public Lexicon Build()
    {
        foreach (var (name, place) in _used)
        {
            if (!_filled.Contains(name))
            {
                throw new FormatException($"{place}: no list has words of the class {name}");
            }
        }

        return new(
            _languages,
            _words,
            _stems,
            _frames,
            _spares,
            new(
                Class("against"),
                Class("forbidden"),
                Class("warning"),
                Class("beside"),
                Class("character"),
                Class("public_figure"),
                Class("aimless"),
                Class("person")
                    | Class("known_person")
                    | Class("schoolperson")
                    | Class("minor")
                    | Class("first_name")
                    | Class("somebody")
            )
        );
    }

    /// <summary>These words on top of another lexicon.</summary>
    public Lexicon BuildOver(Lexicon below) => new(below, _words);

    /// <summary>The class of this name, for words that belong to it.</summary>
    /// <exception cref="FormatException">There are too many.</exception>
    public ClassSet Class(string name)
    {
        _filled.Add(name);
        return Index(name);
    }

    /// <summary>The class of this name, for a frame or a condition that asks for it.</summary>
    public ClassSet UsedClass(string name)
    {
        _used.Add((name, Place));
        return Index(name);
    }

    private ClassSet Index(string name)
    {
        if (!_classes.TryGetValue(name, out var index))
        {
            index = _classes.Count;
            _classes[name] =
                index < ClassSet.Capacity ? index : throw new FormatException("too many classes");
        }

        return ClassSet.Of(index);
    }

    /// <summary>
    /// A word or phrase: <c>gun</c> as it stands, <c>kill~</c> with the regular English endings, <c>porn*</c> and all that
    /// begins so; <c>_</c> in a phrase is any one word.
    /// </summary>
    public void Add(
        string entry,
        Rule? rule,
        ClassSet classes,
        bool isAllowed = false,
        bool isStopWord = false
    )
    {
        var words = Words(entry);
        if (words is [{ } single] && !isAllowed)
        {
            single.Classes |= classes;
            single.IsStopWord |= isStopWord;
            single.IsWord = true;
            single.Rule =
                rule is null || single.Rule is { } known && known.Weight >= rule.Weight
                    ? single.Rule
                    : rule;
            return;
        }

        if (words.Length == 0 || words[0] is not { } first)
        {
            throw new FormatException($"not a word or phrase: {entry}");
        }

        first.Add(new(words, rule, classes, isAllowed));
    }

    /// <summary>
    /// A phrase that an adult wrote without knowing the format: it stops by the rule, or is allowed without one. Signs mean
    /// nothing in it, and its last word counts in its regular forms.
    /// </summary>
    public void AddPlain(string phrase, Rule? rule)
    {
        var text = FoldedText.Of(phrase);
        var words = Tokeniser
            .Cut(text)
            .ConvertAll(token => text.Slice(token.Start, token.End).ToString());
        if (words.Count == 0)
        {
            return;
        }

        var last =
            words[^1].All(char.IsAsciiLetter) && words[^1].Length > 2
                ? words[^1] + Inflected
                : words[^1];
        var terms = words[..^1].Append(last).Select(MakeTerm).ToArray();
        foreach (var term in terms)
        {
            term.IsWord = true;
        }

        terms[0].Add(new(terms, rule, default, rule is null) { IsExtra = true });
    }

    private Term?[] Words(string entry)
    {
        var words = new List<Term?>();
        foreach (var part in entry.Split([' ', '-', '\''], StringSplitOptions.RemoveEmptyEntries))
        {
            var mark = part[^1] is Stem or Inflected ? part[^1..] : "";
            var word = FoldedText.Of(part[..^mark.Length]).ToString();
            if (word != "_" && (word.Length == 0 || !word.All(Scripts.IsWordLetter)))
            {
                throw new FormatException($"{part} can never be found: signs inside a word");
            }

            if (word == "_")
            {
                words.Add(null);
            }
            else if (Scripts.IsIdeograph(word[0]))
            {
                words.AddRange(
                    word.Select(letter => MakeTerm(letter.ToString(CultureInfo.InvariantCulture)))
                );
            }
            else
            {
                words.Add(MakeTerm(word + mark));
            }
        }

        return [.. words];
    }

    private Term MakeTerm(string word)
    {
        if (_terms.TryGetValue((CurrentLanguage, word), out var term))
        {
            return term;
        }

        term = new(CurrentLanguage);
        _terms.Add((CurrentLanguage, word), term);
        var plain = word.TrimEnd(Stem, Inflected);
        if (word[^1] == Stem)
        {
            AddForm(_stems, plain, term);
            return term;
        }

        foreach (var form in word[^1] == Inflected ? EnglishInflections.Of(plain) : [plain])
        {
            AddForm(_words, form, term);
        }

        return term;
    }

    private static void AddForm(Dictionary<string, List<Term>> forms, string form, Term term)
    {
        if (!forms.TryGetValue(form, out var terms))
        {
            forms.Add(form, terms = []);
        }

        if (!terms.Contains(term))
        {
            terms.Add(term);
        }
    }
}
