using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A bicycle with a bell.</summary>
internal sealed class Bicycle : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["bicycle", "bike", "cycle", "bicicleta", "velo", "fahrrad", "bici"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double Height => 166;

    /// <inheritdoc/>
    public override double Width => 280;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0x3f9f8f);

    /// <inheritdoc/>
    public override Anchor? Seat => new(-42, -128);

    /// <inheritdoc/>
    public override Point? Grip => new(50, -160);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Spoked(-86, 52, 9);
        pen.Spoked(86, 52, 9);
        pen.Line(
            Outline.Of(
                "M -86 -52 L -42 -112 L 52 -118 L 4 -48 Z M -42 -112 L 4 -48 M 86 -52 L 50 -134"
            ),
            colour,
            8
        );
        pen.Dash(-42, -112, -46, -122, Tone.Of(0x4a4a5c), 6);
        pen.Smooth(Tone.Of(0x5a4038), "-76,-132 -40,-132 -16,-124 -40,-118 -70,-120");
        pen.Line(Outline.Of("M 50 -134 L 46 -154 Q 56 -166 34 -160"), Tone.Of(0x4a4a5c), 6);
        pen.Disc(4, -48, 13, Tone.Of(0x8f97a6));
        pen.Dash(4, -48, 14, -22, Tone.Of(0x4a4a5c), 6);
        pen.Box(4, -24, 24, 7, Tone.Of(0x33323f), 3);
        pen.Disc(58, -158, 6, Ink.Gold);
    }
}
