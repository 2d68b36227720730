using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A bus with a row of windows.</summary>
internal sealed class Bus : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "bus",
        "school bus",
        "autobus",
        "minibus",
        "onibus",
        "omnibus",
        "bus scolaire",
        "schulbus",
        "autobus escolar",
        "autocarro",
    ];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double RiderShare => 0.6;

    /// <inheritdoc/>
    public override double Height => 214;

    /// <inheritdoc/>
    public override double Width => 420;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xf2bd3c);

    /// <inheritdoc/>
    public override Anchor? Seat => new(124, -98);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Body(Outline.Box(-204, -212, 408, 186, 22), colour, 9, 0.5);
        for (var i = 0; i < 6; i++)
        {
            pen.Box(-190 + (i * 64), -192, 54, 66, Tone.Of(0xbfe0ee), 7);
            pen.Poly(
                Ink.White.Thin(0.5),
                -182 + (i * 64),
                -128,
                -160 + (i * 64),
                -190,
                -148 + (i * 64),
                -190,
                -170 + (i * 64),
                -128
            );
        }

        Cover(pen, colour);
    }

    /// <inheritdoc/>
    public override void Cover(Pen pen, Tone colour)
    {
        pen.Body(Outline.Box(-204, -126, 408, 100, 12), colour, 6, 0.5);
        pen.Box(-204, -110, 408, 8, Ink.Dark);
        pen.Box(-204, -46, 408, 10, Ink.Dark);
        pen.Box(186, -76, 18, 18, Tone.Of(0xfff1c4), 6);
        pen.Box(-204, -76, 12, 18, Ink.Red, 4);
        pen.Solid(-118, 36);
        pen.Solid(118, 36);
    }
}
