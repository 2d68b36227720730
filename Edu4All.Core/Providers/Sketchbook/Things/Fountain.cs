using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>Two basins and falling water.</summary>
internal sealed class Fountain : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["fountain", "fuente", "fontaine", "brunnen", "springbrunnen", "fonte", "chafariz"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double Height => 220;

    /// <inheritdoc/>
    public override double Width => 267;

    /// <inheritdoc/>
    public override Tone Colour => Ink.Stone;

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        var water = Tone.Of(0x8fd0ee);
        pen.Line(
            Outline.Of(
                "M 0 -140 C -4 -214 -44 -214 -52 -130 M 0 -140 C 4 -214 44 -214 52 -130 M 0 -136 L 0 -206"
            ),
            water,
            6
        );
        pen.Line(
            Outline.Of("M -60 -118 C -84 -110 -88 -70 -88 -50 M 60 -118 C 84 -110 88 -70 88 -50"),
            water,
            6
        );
        pen.Body(Outline.Of("M -14 -40 L -10 -112 L 10 -112 L 14 -40 Z"), colour, 4, 0.6);
        pen.Oval(0, -128, 68, 9, water);
        pen.Body(
            Outline.Of("M -70 -128 Q 0 -112 70 -128 Q 56 -98 0 -96 Q -56 -98 -70 -128 Z"),
            colour,
            5,
            0.6
        );
        pen.Oval(0, -48, 126, 15, water);
        pen.Body(
            Outline.Of("M -130 -48 Q 0 -22 130 -48 L 120 -4 Q 0 12 -120 -4 Z"),
            colour,
            8,
            0.6
        );
        pen.Line(Outline.Of("M -130 -48 Q 0 -22 130 -48"), colour.Lit(0.6), 6);
    }
}
