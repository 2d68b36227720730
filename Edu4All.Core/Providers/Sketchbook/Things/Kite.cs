using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A diamond with a tail of bows, high on its line.</summary>
internal sealed class Kite : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["kite", "cometa", "cerf volant", "pipa", "lenkdrachen", "cerf volants"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Hand;

    /// <inheritdoc/>
    public override double Height => 250;

    /// <inheritdoc/>
    public override double Width => 150;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xf0a63c);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Line(Outline.From(0, 0).Bend(26, -110, 92, -190), Ink.Slate, 1.8);
        var k = pen.At(96, -196, 1, 28);
        k.Flow(Ink.White.Shade(0.4), 2.4, "0,46 -8,66 6,86 -6,108 4,124");
        foreach (var (x, y) in new[] { (-6.0, 64.0), (5, 86), (-4, 108) })
        {
            k.Poly(Ink.Red, x, y, x - 10, y - 6, x - 10, y + 6);
            k.Poly(Ink.Blue, x, y, x + 10, y - 6, x + 10, y + 6);
        }

        k.Poly(colour, "0,-54 0,48 -36,-8");
        k.Poly(colour.Shade(0.5), "0,-54 0,48 36,-8");
        k.Poly(Ink.Red, "0,-54 0,-8 -36,-8");
        k.Poly(Ink.Blue, "0,-8 36,-8 0,48");
        k.Dash(0, -54, 0, 48, Ink.Bark, 2.4);
        k.Dash(-36, -8, 36, -8, Ink.Bark, 2.4);
    }
}
