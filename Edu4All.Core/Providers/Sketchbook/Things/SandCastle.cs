using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A castle of sand with a shell and a bucket.</summary>
internal sealed class SandCastle : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "sand castle",
        "sandcastle",
        "castillo de arena",
        "chateau de sable",
        "sandburg",
        "castelo de areia",
    ];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double Height => 150;

    /// <inheritdoc/>
    public override double Width => 261;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xe9c98a);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Smooth(colour.Dark(0.08), "-118,0 -90,-18 0,-24 80,-18 118,0");
        foreach (var (x, w, h) in new[] { (-50.0, 50.0, 74.0), (50, 50, 74), (0, 60, 100) })
        {
            pen.Body(
                Outline.Poly(
                    x - (w * 0.56),
                    -8,
                    x - (w * 0.42),
                    -h,
                    x + (w * 0.42),
                    -h,
                    x + (w * 0.56),
                    -8
                ),
                colour,
                5,
                0.6
            );
            for (var i = 0; i < 3; i++)
            {
                pen.Box(x - (w * 0.42) + (i * w * 0.32), -h - 10, w * 0.2, 12, colour);
            }
        }

        pen.Fill(Outline.Arch(0, -8, 24, 36), colour.Dark(0.4));
        pen.Dash(0, -108, 0, -140, Ink.Bark, 3);
        pen.Poly(Ink.Red, "0,-142 28,-132 0,-122");
        pen.Poly(Ink.Blue, "86,-40 120,-40 114,0 92,0");
        pen.Line(Outline.Of("M 88 -40 C 88 -64 118 -64 118 -40"), Ink.White, 3.4);
    }
}
