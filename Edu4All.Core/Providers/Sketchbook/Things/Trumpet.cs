using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A brass trumpet.</summary>
internal sealed class Trumpet : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["trumpet", "trompeta", "trompette", "trompete", "bugle"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Arms;

    /// <inheritdoc/>
    public override double Height => 61;

    /// <inheritdoc/>
    public override double Width => 120;

    /// <inheritdoc/>
    public override double Foot => 20;

    /// <inheritdoc/>
    public override Tone Colour => Ink.Gold;

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        var t = pen.At(10, -6, 1, -10);
        t.Line(
            Outline.Of("M -50 0 L 30 0 C 40 0 40 18 28 18 L -14 18 C -26 18 -26 2 -14 2"),
            colour.Dark(0.12),
            6
        );
        t.Body(
            Outline.Of("M 20 -4 C 42 -6 52 -14 60 -24 L 60 24 C 52 14 42 6 20 4 Z"),
            colour,
            4,
            0.6
        );
        t.Oval(60, 0, 6, 24, colour.Dark(0.25));
        t.Oval(-52, 0, 4, 7, colour.Lit(0.6));
        foreach (var x in new[] { -8, 4, 16 })
        {
            t.Box(x - 4, -12, 8, 30, colour, 3);
            t.Box(x - 3, -17, 6, 6, Ink.White, 2);
        }
    }
}
