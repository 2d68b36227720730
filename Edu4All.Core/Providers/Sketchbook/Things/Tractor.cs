using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>One large wheel, one small, a cab.</summary>
internal sealed class Tractor : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["tractor", "tracteur", "traktor", "trator"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double Height => 206;

    /// <inheritdoc/>
    public override double Width => 300;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0x4f9f4a);

    /// <inheritdoc/>
    public override Anchor? Seat => new(-54, -110);

    /// <inheritdoc/>
    public override Point? Grip => new(-6, -138);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Box(-104, -200, 112, 12, colour.Dark(0.2), 5);
        pen.Dash(-96, -190, -92, -100, Tone.Of(0x4a4a5c), 6);
        pen.Dash(0, -190, 8, -110, Tone.Of(0x4a4a5c), 6);
        pen.Dash(94, -118, 94, -176, Tone.Of(0x4a4a5c), 10);
        Cover(pen, colour);
    }

    /// <inheritdoc/>
    public override void Cover(Pen pen, Tone colour)
    {
        pen.Line(Outline.Of("M 10 -112 L -6 -138 M -18 -132 L 6 -144"), Ink.Dark, 5);
        pen.Body(
            Outline.Of("M -104 -50 L -104 -104 L 4 -104 L 10 -120 Q 90 -126 134 -114 L 138 -52 Z"),
            colour,
            7,
            0.55
        );
        for (var i = 0; i < 4; i++)
        {
            pen.Box(112, -104 + (i * 12), 22, 5, colour.Dark(0.35), 2);
        }

        pen.Solid(-66, 64);
        pen.Disc(-66, -64, 36, Ink.Gold);
        pen.Disc(-66, -64, 12, Ink.Gold.Dark(0.3));
        pen.Solid(102, 38);
        pen.Disc(102, -38, 21, Ink.Gold);
    }
}
