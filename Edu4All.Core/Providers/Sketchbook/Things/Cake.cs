using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A birthday cake with cream, cherries and one light.</summary>
internal sealed class Cake : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["cake", "birthday cake", "pastel", "tarta", "gateau", "kuchen", "torte", "bolo"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Arms;

    /// <inheritdoc/>
    public override double Height => 95;

    /// <inheritdoc/>
    public override double Width => 92;

    /// <inheritdoc/>
    public override double Foot => 34;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xf4a7b9);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Oval(0, 30, 46, 8, Tone.Of(0xc9ced8));
        pen.Body(Outline.Box(-38, -8, 76, 38, 7), Tone.Of(0xd9a066), 5, 0.5);
        pen.Box(-38, 8, 76, 6, Ink.White);
        pen.Body(
            Outline.Of(
                "M -40 -14 Q 0 -30 40 -14 L 40 0 Q 32 12 26 1 Q 18 14 10 2 Q 2 14 -6 2 Q -16 14 -22 1 Q -32 12 -40 0 Z"
            ),
            colour,
            4,
            0.4
        );
        foreach (var x in new[] { -24, 24 })
        {
            pen.Disc(x, -20, 6, Ink.Red);
        }

        pen.Box(-3.4, -44, 7, 24, Ink.Blue, 2);
        pen.Smooth(Tone.Of(0xfff1a8).Glow(), "0,-60 -5,-50 0,-44 5,-50");
    }
}
