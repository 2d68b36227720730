using Edu4All.Core.Providers.Sketchbook.Characters;
using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Monuments;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Reading;

/// <summary>
/// Reads a change of a scene in plain words: "add a hat to the rabbit", "remove the dog", "make it night", "instead of a dog a cat". It is a
/// <see cref="Reader"/> that starts with everybody already there, so that "the rabbit" means the one in the picture. With a mask only those in the
/// mask may change; the others can still be spoken of.
/// </summary>
internal sealed partial class Editor : Reader
{
    private readonly List<Draft>? _masked;
    private readonly List<Draft> _near = [];
    private readonly HashSet<Draft> _touched = [];
    private Order _order;
    private Draft? _old;
    private bool _becomes;
    private bool _instead;
    private Kind? _struck;
    private bool _outside;

    private Editor(Scene before, Mask? mask)
        : base(before)
    {
        if (mask is null)
        {
            return;
        }

        Company.Places = MostWithMasks;
        _masked = [.. Company.Standing.Where((_, i) => mask.Meant.Contains(i))];
        _near.AddRange(Company.Standing.Where((_, i) => mask.Touched.Contains(i)));
        if (_masked is [var only])
        {
            Company.Mention(only, joined: false);
            Traits.Named(only);
        }
    }

    /// <summary>A scene after a change.</summary>
    /// <param name="before">The scene as it was.</param>
    /// <param name="words">What to change.</param>
    /// <param name="mask">Those that may change; null for all.</param>
    public static Scene Read(Scene before, string words, Mask? mask = null)
    {
        var editor = new Editor(before, mask);
        editor.Go(Lexicon.Book.Read(words, orders: true));
        return editor.Done() with
        {
            Seed = before.Seed,
            Palette = before.Palette,
            AsksOutside = editor._outside,
        };
    }

    /// <inheritdoc/>
    protected override void Take(Meaning meaning)
    {
        switch (meaning)
        {
            case Meaning.Ordered o:
                Traits.Break();
                Placing.Clear();
                (_order, _old, _becomes, _struck) = (o.Order, null, false, null);
                return;
            case Meaning.From when _order == Order.Remove:
                _order = Order.None;
                return;
            case Meaning.Having
            or Meaning.Towards
            or Meaning.Standing when _old is not null && Swaps(meaning):
                Traits.Clear();
                Traits.Named(_old);
                _becomes = true;
                return;
            case Meaning.Unknown when _order == Order.Remove:
                return;
            default:
                base.Take(meaning);
                return;
        }
    }

    /// <inheritdoc/>
    protected override void Without(Meaning meaning)
    {
        if (meaning is Meaning.InsteadOf)
        {
            _instead = true;
        }
        else
        {
            _order = Order.Remove;
        }
    }

    /// <inheritdoc/>
    protected override void Named(Kind kind, bool several)
    {
        if (_order == Order.Remove)
        {
            Strike(kind);
        }
        else if (kind is not (Monument or Character or Thing))
        {
            // A mask is about what stands in it; the sky over all of it stays.
            if (_masked is null)
            {
                base.Named(kind, several);
            }
            else
            {
                _outside = true;
            }

            Traits.Clear();
            Placing.Clear();
        }
        else if (_becomes && _old is { } old)
        {
            Become(old, kind);
        }
        else if (_instead && Found(kind) is { } gone)
        {
            Replace(gone);
        }
        else
        {
            Speak(kind, several);
        }
    }

    /// <inheritdoc/>
    protected override Draft? Known(Kind kind) =>
        Asked(kind) && Company.Find(kind, Traits.Hue, Speakable()) is { } there ? there : null;

    /// <inheritdoc/>
    protected override void Ends()
    {
        base.Ends();
        if (_order == Order.Remove && _struck is null && _masked is not null)
        {
            _masked.ForEach(Company.Strike);
        }

        Dress();
        (_order, _old, _becomes, _instead) = (Order.None, null, false, false);
    }

    // "A dog" after "add" is another dog; after "on" it is the one that is there.
    private bool Asked(Kind kind) =>
        Article is { Definite: true }
        || Placing.Relation != Relation.None
        || Placing.Towards
        || (Article is null && _order != Order.Add)
        || (kind is Monument && _order != Order.Add);

    private Draft? Found(Kind kind) =>
        Company.Find(kind, Traits.Hue, _masked is null ? null : [.. Company.All.Where(InMask)]);

    private void Speak(Kind kind, bool several)
    {
        if (Known(kind) is { } there)
        {
            Mention(there);
            return;
        }

        // "Give the dog a hat", and the dog is not in the mask: another dog is not what was meant.
        if (_masked is not null && Asked(kind) && Company.Find(kind, Traits.Hue) is not null)
        {
            _outside = true;
            Traits.Clear();
            Placing.Clear();
            return;
        }

        // "Make the dog a cat"; and in a mask a bare name takes the place of what stands there.
        if (
            _old is { } old
            && _order == Order.Make
            && Article is { Definite: false }
            && Alike(old.Kind, kind)
        )
        {
            Become(old, kind);
            return;
        }

        if (
            _masked?.Find(m => !_touched.Contains(m)) is { } spot
            && _order is Order.None or Order.Make or Order.Replace
            && Placing is { Deed: Deed.None, Relation: Relation.None }
            && Company.Standing.Contains(spot)
            && kind is not Thing { Spot: not (Spot.Ground or Spot.Sky or Spot.Hand or Spot.Arms) }
        )
        {
            Become(spot, kind);
            return;
        }

        Draw(kind, several);
    }

    private void Mention(Draft there)
    {
        if (Traits.Count is { } count && there.Kind is not Monument && _order != Order.Add)
        {
            there.Count = Math.Clamp(count, 1, MostAlike);
        }

        (there.Hue, there.Extent) = (there.Hue ?? Traits.Hue, there.Extent ?? Traits.Extent);
        if (_order is Order.Replace or Order.Make && _old is null)
        {
            _old = there;
        }

        _touched.Add(there);
        var related =
            Placing.Relation != Relation.None || Placing.Deed != Deed.None || Placing.Towards;
        if (related && Company.Standing.Contains(there))
        {
            Placing.Place(there, several: false, Joined);
        }
        else
        {
            Company.Mention(there, Joined);
        }

        Traits.Named(there);
        if (_order == Order.Give && there.Kind is Character)
        {
            Placing.Say(Deed.With);
        }
    }

    private static bool Alike(Kind a, Kind b) =>
        (a is Character && b is Character)
        || (a is Thing && b is Thing)
        || (a is Monument && b is Monument);
}
