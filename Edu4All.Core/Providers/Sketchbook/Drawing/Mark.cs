using Edu4All.Core.Providers.Sketchbook.Patches;

namespace Edu4All.Core.Providers.Sketchbook.Drawing;

/// <summary>What a mark is painted with: one colour as seen, or a gradient between several.</summary>
/// <param name="Colour">The colour as seen; of a gradient its middle.</param>
/// <param name="Gradient">The gradient, if any.</param>
/// <param name="Server">Id of a style's own paint, such as a hatching, that goes before both.</param>
internal sealed record Paint(Tone Colour, Gradient? Gradient = null, string? Server = null)
{
    /// <summary>The same paint with every one of its colours changed.</summary>
    public Paint Each(Func<Tone, Tone> change) =>
        new(
            change(Colour),
            Gradient is { } g
                ? g with
                {
                    Stops = [.. g.Stops.Select(s => (s.Offset, change(s.Tone)))],
                }
                : null
        );
}

/// <summary>A line round a filled shape.</summary>
/// <param name="Tone">Its colour.</param>
/// <param name="Width">Its width; 0 leaves it to the group.</param>
internal readonly record struct Rim(Tone Tone, double Width = 0);

/// <summary>A gradient in sheet coordinates: along a line, or outwards from <paramref name="From"/> when it has a radius.</summary>
internal sealed record Gradient(
    Point From,
    Point To,
    double Radius,
    IReadOnlyList<(double Offset, Tone Tone)> Stops
);

/// <summary>One mark on the sheet, already in sheet coordinates and in the scene's light.</summary>
/// <param name="Shape">Its outline.</param>
/// <param name="Paint">Its paint.</param>
/// <param name="Stroke">Line width, 0 for a filled shape.</param>
/// <param name="Clip">Shape it must stay inside, if any.</param>
/// <param name="Shift">Moved by this much; a mark that is its own clip's shape moved costs no second outline.</param>
/// <param name="Rim">A line round a filled shape, if any.</param>
/// <param name="Print">A print of a stamp instead of all the above.</param>
/// <param name="Filter">Id of a style's own filter on this mark alone.</param>
/// <param name="Use">Id of a style's own drawing in place of the shape and its paint.</param>
internal sealed record Mark(
    Outline Shape,
    Paint Paint,
    double Stroke = 0,
    Outline? Clip = null,
    Point Shift = default,
    Rim? Rim = null,
    Print? Print = null,
    string? Filter = null,
    string? Use = null
);

/// <summary>Marks that belong together and lie at one depth.</summary>
/// <param name="Role">What the layer is for; styles treat sky and subjects differently.</param>
/// <param name="Marks">From back to front.</param>
internal sealed record Layer(LayerRole Role, List<Mark> Marks)
{
    /// <summary>Stamps cut for this layer; light and haze are the same all over it.</summary>
    public Dictionary<string, Stamp> Stamps { get; } = new(StringComparer.Ordinal);

    /// <summary>Which part of the picture it is: "sky", "cat". Two cats have two layers of one name.</summary>
    public string Name { get; init; } = "";

    /// <summary>The part of the sheet that it shows in, after a change with a mask; null for all of it.</summary>
    public Patch? Window { get; init; }

    /// <summary>Whether whole units are precise enough for it.</summary>
    public bool Coarse { get; init; }

    /// <summary>Holds characters and things near the viewer, whose detail is the last to be left out.</summary>
    public bool Near { get; init; }

    /// <summary>The same layer without its smallest marks.</summary>
    public Layer Without(double smallest)
    {
        bool Seen(Mark m) =>
            m.Print is not null
            || (m.Stroke > 0 ? Math.Max(m.Stroke * 3, m.Shape.Spread) : m.Shape.Spread) >= smallest;
        var spared = this with { Marks = [.. Marks.Where(Seen)] };
        foreach (var (key, stamp) in Stamps)
        {
            spared.Stamps[key] = stamp;
        }

        return spared;
    }

    /// <summary>The marks as a style wants them, those of stamps included; a mark may become several, or none.</summary>
    public IReadOnlyList<Mark> Redrawn(Func<Mark, IEnumerable<Mark>> redraw)
    {
        var cut = new Dictionary<Stamp, Stamp>(ReferenceEqualityComparer.Instance);
        foreach (var stamp in Stamps.Values)
        {
            cut[stamp] = new Stamp([.. stamp.Marks.SelectMany(redraw)]);
        }

        var redrawn = new List<Mark>(Marks.Count);
        foreach (var mark in Marks)
        {
            if (mark.Print is { } print)
            {
                redrawn.Add(mark with { Print = print with { Stamp = cut[print.Stamp] } });
            }
            else
            {
                redrawn.AddRange(redraw(mark));
            }
        }

        return redrawn;
    }

    /// <summary>The same layer in other colours.</summary>
    public Layer Recoloured(Func<Tone, Tone> change)
    {
        Mark Other(Mark m) => m.Print is null ? m with { Paint = m.Paint.Each(change) } : m;
        var other = this with { Marks = [.. Marks] };
        foreach (var (key, stamp) in Stamps)
        {
            other.Stamps[key] = new Stamp([.. stamp.Marks.Select(Other)]);
        }

        for (var i = 0; i < other.Marks.Count; i++)
        {
            var key = Stamps.FirstOrDefault(s => s.Value == other.Marks[i].Print?.Stamp).Key;
            other.Marks[i] =
                other.Marks[i].Print is { } print && key is not null
                    ? other.Marks[i] with
                    {
                        Print = print with { Stamp = other.Stamps[key] },
                    }
                    : Other(other.Marks[i]);
        }

        return other;
    }

    /// <summary>The marks as a style wants them, one for one.</summary>
    public IReadOnlyList<Mark> Restyled(Func<Mark, Mark> restyle) => Redrawn(m => [restyle(m)]);
}

/// <summary>What a layer is for.</summary>
internal enum LayerRole
{
    /// <summary>The sky and all that hangs in it.</summary>
    Sky,

    /// <summary>Land and water.</summary>
    Land,

    /// <summary>A monument, a character or a thing.</summary>
    Subject,

    /// <summary>Fog, rain, glow: lies over the rest.</summary>
    Air,
}
