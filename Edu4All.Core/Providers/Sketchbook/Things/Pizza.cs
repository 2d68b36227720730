using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A slice of pizza with salami and olives.</summary>
internal sealed class Pizza : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["pizza", "slice of pizza", "pizza slice"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Hand;

    /// <inheritdoc/>
    public override double Height => 74;

    /// <inheritdoc/>
    public override double Width => 75;

    /// <inheritdoc/>
    public override double Foot => 8;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xf6cf5e);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        var slice = Outline.Of("M 0 8 L -30 -48 Q 0 -62 30 -48 Z");
        pen.Body(slice, colour, 4, 0.4);
        foreach (var (x, y) in new[] { (-12.0, -38.0), (12, -36), (0, -18) })
        {
            pen.Disc(x, y, 7.4, Tone.Of(0xcf4a3a));
            pen.Disc(x - 2, y - 2, 2, Tone.Of(0xe8857a));
        }

        pen.Disc(2, -46, 3.4, Ink.Dark);
        pen.Disc(-4, -28, 3, Ink.Leaf);
        pen.Line(Outline.Of("M -31 -50 Q 0 -65 31 -50"), Tone.Of(0xcf9049), 11);
    }
}
