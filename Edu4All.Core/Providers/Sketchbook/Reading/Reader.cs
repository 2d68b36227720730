using Edu4All.Core.Providers.Sketchbook.Characters;
using Edu4All.Core.Providers.Sketchbook.Monuments;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Reading;

/// <summary>
/// First stage: words to a <see cref="Scene"/>. Goes through the meanings once, keeping what the next name will need: its
/// adjectives, and how it belongs to what was named before. Changes of a scene are read by <see cref="Editor"/>.
/// </summary>
internal partial class Reader
{
    /// <summary>The most of one kind that a picture shows.</summary>
    protected const int MostAlike = 7;

    private IReadOnlyList<Meaning> _text = [];
    private int _at;
    private Pose? _pose;
    private bool _not;

    // "With a moon" has the moon in the sky; "with a hat on the moon" has it under the feet.
    private bool _given;

    /// <summary>A reader of a new picture, or of a change of a scene.</summary>
    protected Reader(Scene? before)
    {
        (Company, Around) = (new Company(before), new Surroundings(before));
        Placing = new Placing(Company);
    }

    /// <summary>Who is there.</summary>
    protected Company Company { get; }

    /// <summary>What the next noun becomes.</summary>
    protected Placing Placing { get; }

    /// <summary>Place, time, weather, style.</summary>
    protected Surroundings Around { get; }

    /// <summary>Adjectives that wait.</summary>
    protected Traits Traits { get; } = new();

    /// <summary>Nouns without a picture.</summary>
    protected Missing Missing { get; } = new();

    /// <summary>The article just before, if the noun has one.</summary>
    protected Meaning.Article? Article { get; private set; }

    /// <summary>Whether an "and" or a comma stands between this noun and the last.</summary>
    protected bool Joined { get; private set; }

    /// <summary>Reads a text as a new picture.</summary>
    public static Scene Read(string words) => Read(words, []);

    /// <summary>The same; adds where in the text a style is named.</summary>
    public static Scene Read(string words, ICollection<Range> styles)
    {
        var reader = new Reader(null);
        reader.Go(Lexicon.Book.Read(words, orders: false, styles));
        return reader.Done();
    }

    /// <summary>Goes through a text.</summary>
    protected void Go(IReadOnlyList<Meaning> text)
    {
        _text = text;
        for (_at = 0; _at < text.Count; _at++)
        {
            Take(text[_at]);
        }

        Ends();
    }

    /// <summary>A meaning so many words further on.</summary>
    protected Meaning? Ahead(int by = 1) => _at + by < _text.Count ? _text[_at + by] : null;

    /// <summary>The first meaning further on that is no article, adjective or filler.</summary>
    protected Meaning? Coming(int from = 1) =>
        _text
            .Skip(_at + from)
            .FirstOrDefault(m =>
                m is not (Meaning.Article or Meaning.Colour or Meaning.Size or Meaning.Filler)
            );

    /// <summary>Takes one meaning in.</summary>
    protected virtual void Take(Meaning meaning)
    {
        switch (meaning)
        {
            case Meaning.Colour c:
                Traits.Say(c.Hue);
                return;
            case Meaning.Size s:
                Traits.Say(s.Extent);
                return;
            case Meaning.Number n:
                Traits.Say(n.Count);
                return;
            case Meaning.Names n:
                Named(n.Kind, n.Several);
                (Article, Joined) = (null, false);
                return;
            case Meaning.Filler or Meaning.Being:
                return;
            case Meaning.Unknown:
                _at += _not ? 0 : Missing.Look(_text, _at) - 1;
                _not = false;
                Traits.Clear();
                Placing.Clear();
                Article = null;
                return;
            case Meaning.Part:
                Traits.Clear();
                return;
            default:
                Traits.Break();
                Link(meaning);
                return;
        }
    }

    /// <summary>Ends a clause or the text: a preposition may still want its "it".</summary>
    protected virtual void Ends()
    {
        Traits.Break();
        if (
            Placing.Relation
            is Relation.InFront
                or Relation.Behind
                or Relation.Beside
                or Relation.On
        )
        {
            Placing.Refer(Company.Other());
        }
    }

    /// <summary>Takes in the name of something in the book.</summary>
    protected virtual void Named(Kind kind, bool several)
    {
        if (_not)
        {
            _not = false;
            Traits.Clear();
            Placing.Clear();
            return;
        }

        if (Around.Take(kind, Placing.Relation, _given ? Deed.None : Placing.Deed))
        {
            Traits.Break();
            Traits.Clear();
            Placing.Clear();
        }
        else if (kind is Monument or Character or Thing)
        {
            Draw(kind, several);
        }
    }

    /// <summary>Takes in somebody or something to draw.</summary>
    protected void Draw(Kind kind, bool several)
    {
        var draft = Known(kind) ?? New(kind, several);
        _given = true;
        Placing.Place(draft, several, Joined);
        Traits.Named(draft);
    }

    /// <summary>Somebody meant who is there already: "a dog ... and the dog".</summary>
    protected virtual Draft? Known(Kind kind) =>
        Traits.Count is not null ? null
        : kind is Monument ? Company.Find(kind, null)
        : Article is { Definite: true }
        && Company.Find(kind, Traits.Hue) is { } found
        && (Traits.Hue is null || found.Hue?.Word == Traits.Hue.Word)
            ? found
        : null;

    /// <summary>Somebody new, with the adjectives that waited.</summary>
    protected Draft New(Kind kind, bool several)
    {
        var draft = new Draft(kind)
        {
            Hue = Traits.Hue,
            Extent = Traits.Extent,
            Count = Math.Clamp(
                Traits.Count ?? (several && kind is not Monument ? 3 : 1),
                1,
                MostAlike
            ),
        };
        if (kind is Character && _pose is { } pose)
        {
            (draft.Pose, _pose) = (pose, null);
        }

        return draft;
    }

    /// <summary>The scene read.</summary>
    protected Scene Done() =>
        new()
        {
            Subjects = [.. Company.Standing.Select(d => d.Done(Company.Standing.IndexOf))],
            Ground = Around.Ground,
            Time = Around.Time,
            Weathers = Around.Weathers,
            Season = Around.Season,
            Framing = Around.Framing,
            Style = Around.Style,
            NotDrawn = Missing.Words,
        };

    /// <summary>"Without", "instead of": the next name is not to be there.</summary>
    protected virtual void Without(Meaning meaning) => _not = true;
}
