using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A wishing well with a roof and a bucket.</summary>
internal sealed class WishingWell : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "wishing well",
        "pozo",
        "puits",
        "ziehbrunnen",
        "pozo de los deseos",
        "puits a souhaits",
        "wunschbrunnen",
        "poco dos desejos",
    ];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double Height => 220;

    /// <inheritdoc/>
    public override double Width => 180;

    /// <inheritdoc/>
    public override Tone Colour => Ink.Granite;

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Box(-58, -160, 10, 110, Ink.Bark);
        pen.Box(48, -160, 10, 110, Ink.Bark.Shade(0.4));
        pen.Dash(-56, -124, 56, -124, Ink.Bark, 7);
        pen.Dash(0, -124, 0, -96, Tone.Of(0xe9d8b6), 4);
        pen.Poly(Tone.Of(0x8f97a6), "-14,-96 14,-96 10,-70 -10,-70");
        pen.Oval(0, -62, 70, 13, Ink.Dark);
        pen.Body(Outline.Of("M -72 -62 Q 0 -40 72 -62 L 68 -4 Q 0 14 -68 -4 Z"), colour, 7, 0.6);
        foreach (
            var (x, y) in new[] { (-44.0, -36.0), (-6, -28), (36, -36), (-24, -14), (20, -12) }
        )
        {
            pen.Line(Outline.Box(x - 14, y - 8, 28, 15, 4), colour.Dark(0.25), 2.4);
        }

        pen.Poly(Ink.Brick, "-88,-154 0,-216 88,-154");
        pen.Poly(Ink.Brick.Shade(0.6), "0,-216 88,-154 24,-154");
    }
}
