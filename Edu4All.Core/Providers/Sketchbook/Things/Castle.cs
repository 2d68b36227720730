using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A castle with towers and flags.</summary>
internal sealed class Castle : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["castle", "palace", "castillo", "chateau", "burg", "schloss", "castelo", "fortress"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double RiderShare => 0.5;

    /// <inheritdoc/>
    public override double Height => 330;

    /// <inheritdoc/>
    public override double Width => 360;

    /// <inheritdoc/>
    public override Point Top => new(66, -146);

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xc9c3cf);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        Tower(pen, 0, 240, 90, colour);
        pen.Body(Outline.Box(-140, -130, 280, 130), colour, 8, 0.5);
        for (var i = 0; i < 9; i++)
        {
            pen.Box(-140 + (i * 32), -146, 20, 18, colour);
        }

        Tower(pen, -132, 200, 72, colour);
        Tower(pen, 132, 200, 72, colour.Shade(0.3));
        pen.Fill(Outline.Arch(0, 0, 64, 86), Tone.Of(0x6a4a36));
        pen.Line(
            Outline.Of("M -12 0 L -12 -80 M 12 0 L 12 -80 M -30 -34 L 30 -34"),
            Tone.Of(0x4a3226),
            3
        );
    }

    private static void Tower(Pen pen, double x, double h, double w, Tone colour)
    {
        pen.Body(Outline.Box(x - (w / 2), -h, w, h), colour, 7, 0.6);
        pen.Fill(Outline.Arch(x, -h + 66, 18, 36), Ink.Pane);
        pen.Poly(Tone.Of(0xc4524f), x - (w * 0.62), -h, x, -h - 74, x + (w * 0.62), -h);
        pen.Poly(Tone.Of(0xc4524f).Shade(0.7), x, -h - 74, x + (w * 0.62), -h, x + (w * 0.12), -h);
        pen.Dash(x, -h - 70, x, -h - 88, Ink.Bark, 3);
        pen.Poly(Ink.Gold, x, -h - 88, x + 26, -h - 80, x, -h - 72);
    }
}
