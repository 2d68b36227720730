namespace Edu4All.Core.Providers.Sketchbook.Drawing;

/// <summary>What a mark is painted with: one colour as seen, or a gradient between several.</summary>
/// <param name="Colour">The colour as seen; of a gradient its middle.</param>
/// <param name="Gradient">The gradient, if any.</param>
internal sealed record Paint(Tone Colour, Gradient? Gradient = null);

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
/// <param name="Rim">A thin line round a filled shape, if any.</param>
/// <param name="Print">A print of a stamp instead of all the above.</param>
internal sealed record Mark(
    Outline Shape,
    Paint Paint,
    double Stroke = 0,
    Outline? Clip = null,
    Point Shift = default,
    Tone? Rim = null,
    Print? Print = null
);

/// <summary>Marks that belong together and lie at one depth.</summary>
/// <param name="Role">What the layer is for; styles treat sky and subjects differently.</param>
/// <param name="Marks">From back to front.</param>
internal sealed record Layer(LayerRole Role, List<Mark> Marks)
{
    /// <summary>Stamps cut for this layer; light and haze are the same all over it.</summary>
    public Dictionary<string, Stamp> Stamps { get; } = new(StringComparer.Ordinal);

    /// <summary>The marks as a style wants them, those of stamps included.</summary>
    public IReadOnlyList<Mark> Restyled(Func<Mark, Mark> restyle)
    {
        foreach (var stamp in Stamps.Values)
        {
            for (var i = 0; i < stamp.Marks.Count; i++)
            {
                stamp.Marks[i] = restyle(stamp.Marks[i]);
            }
        }

        return [.. Marks.Select(m => m.Print is null ? restyle(m) : m)];
    }
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
