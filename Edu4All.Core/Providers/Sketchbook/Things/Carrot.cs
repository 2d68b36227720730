using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>An orange carrot with its green.</summary>
internal sealed class Carrot : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["carrot", "zanahoria", "carotte", "karotte", "mohre", "cenoura"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Hand;

    /// <inheritdoc/>
    public override double Height => 84;

    /// <inheritdoc/>
    public override double Width => 40;

    /// <inheritdoc/>
    public override double Foot => 22;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xf08a3c);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        foreach (var a in new[] { -26, 0, 26 })
        {
            pen.At(0, -30, 1, a)
                .Smooth(Ink.Leaf.Shade(a > 0 ? 0.5 : 0), "-4,0 -8,-18 0,-32 8,-18 4,0");
        }

        pen.Body(
            Outline.Of(
                "M -15 -28 C -16 -38 16 -38 15 -28 C 12 -4 6 14 0 22 C -6 14 -12 -4 -15 -28 Z"
            ),
            colour,
            4,
            0.6
        );
        pen.Dash(-12, -20, -3, -19, colour.Dark(0.25), 2);
        pen.Dash(11, -10, 3, -9, colour.Dark(0.25), 2);
        pen.Dash(-8, 0, -2, 1, colour.Dark(0.25), 2);
    }
}
