using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A playground slide with a ladder.</summary>
internal sealed class Slide : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "slide",
        "tobogan",
        "toboggan slide",
        "rutsche",
        "escorrega",
        "playground",
        "rutschbahn",
        "toboga",
    ];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double Height => 230;

    /// <inheritdoc/>
    public override double Width => 330;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xf2bd3c);

    /// <inheritdoc/>
    public override Anchor? Seat => new(0, -122);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Line(Outline.Of("M -140 -4 L -106 -200 M -86 -4 L -70 -200"), Ink.Blue, 9);
        for (var i = 0; i < 5; i++)
        {
            pen.Dash(
                -132 + (i * 6),
                -34 - (i * 36),
                -84 + (i * 3),
                -34 - (i * 36),
                Tone.Of(0xb4bcca),
                7
            );
        }

        pen.Line(Outline.Of("M -108 -200 L -108 -228 L -62 -228 L -58 -180"), Ink.Blue, 7);
        pen.Dash(16, -4, 10, -116, Ink.Blue, 8);
        pen.Body(
            Outline.Of(
                "M -112 -184 L -56 -184 C -10 -150 40 -40 90 -24 L 160 -24 L 160 -2 L 84 -2 C 10 -20 -30 -140 -76 -164 L -112 -164 Z"
            ),
            colour,
            6,
            0.5
        );
        pen.Line(Outline.Of("M -60 -192 C -10 -160 44 -50 94 -34 L 160 -34"), colour.Dark(0.18), 9);
    }
}
