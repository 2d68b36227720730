using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A table with a cloth and a bowl of fruit.</summary>
internal sealed class Table : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } = ["table", "mesa", "tisch", "desk"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double Height => 150;

    /// <inheritdoc/>
    public override double Width => 240;

    /// <inheritdoc/>
    public override Point Top => new(72, -100);

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0x7fb0d8);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        foreach (var x in new[] { -92, 80 })
        {
            pen.Box(x, -90, 13, 90, Ink.Bark);
        }

        foreach (var (x, c) in new[] { (-16.0, Ink.Red), (16, Ink.Gold), (0, Ink.Leaf) })
        {
            pen.Disc(x, -124, 15, c);
        }

        pen.Path(Ink.White.Shade(0.2), "M -36 -124 L 36 -124 Q 32 -98 0 -98 Q -32 -98 -36 -124 Z");
        pen.Box(-112, -100, 224, 12, colour, 4);
        pen.Path(
            colour,
            "M -112 -94 L 112 -94 L 104 -54 Q 90 -66 76 -54 Q 58 -66 38 -54 Q 18 -66 0 -54 Q -18 -66 -38 -54 Q -58 -66 -76 -54 Q -90 -66 -104 -54 Z"
        );
    }
}
