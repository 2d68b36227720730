namespace Edu4All.Core.Providers.Sketchbook.Reading;

/// <summary>
/// Colour, size and number that wait for their noun. Most come before it; "un chat bleu" and "the dog is red" have them after, so adjectives that
/// follow a noun go back to it when a new phrase begins before a new noun came.
/// </summary>
internal sealed class Traits
{
    private Draft? _justNamed;
    private Draft? _behind;

    /// <summary>The colour that waits.</summary>
    public Hue? Hue { get; private set; }

    /// <summary>The size that waits.</summary>
    public Extent? Extent { get; private set; }

    /// <summary>The number that waits.</summary>
    public int? Count { get; private set; }

    /// <summary>A colour was said.</summary>
    public void Say(Hue hue)
    {
        Hue ??= hue;
        _behind ??= _justNamed;
    }

    /// <summary>A size was said.</summary>
    public void Say(Extent extent)
    {
        Extent ??= extent;
        _behind ??= _justNamed;
    }

    /// <summary>A number was said; a new noun begins.</summary>
    public void Say(int count)
    {
        Break();
        Count = count;
    }

    /// <summary>Takes up what was said of a noun, to say it of another.</summary>
    public void Of(Draft draft) => (Hue, Extent, Count) = (draft.Hue, draft.Extent, draft.Count);

    /// <summary>A noun was said: what waits was taken, and adjectives from here on are behind it.</summary>
    public void Named(Draft? draft)
    {
        Clear();
        _justNamed = draft;
    }

    /// <summary>A new phrase begins. Whether an adjective went back to its noun.</summary>
    public bool Break()
    {
        var back = _behind is not null && (Hue is not null || Extent is not null);
        if (back)
        {
            _behind!.Hue = Hue ?? _behind.Hue;
            _behind.Extent = Extent ?? _behind.Extent;
            (Hue, Extent) = (null, null);
        }

        (_justNamed, _behind) = (null, null);
        return back;
    }

    /// <summary>Forgets all that waits.</summary>
    public void Clear() =>
        (Hue, Extent, Count, _justNamed, _behind) = (null, null, null, null, null);
}
