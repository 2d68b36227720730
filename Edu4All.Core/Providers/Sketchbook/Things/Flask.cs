using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A glass flask that bubbles.</summary>
internal sealed class Flask : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["flask", "test tube", "potion", "matraz", "fiole", "kolben", "frasco", "beaker"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Hand;

    /// <inheritdoc/>
    public override double Height => 92;

    /// <inheritdoc/>
    public override double Width => 54;

    /// <inheritdoc/>
    public override double Foot => 10;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0x7fd06a);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        var glass = Outline.Of(
            "M -8 -56 L -8 -32 L -25 2 Q -26 10 -18 10 L 18 10 Q 26 10 25 2 L 8 -32 L 8 -56 Z"
        );
        pen.Fill(glass, Tone.Of(0xdff2f6).Thin(0.85));
        pen.Inside(glass).Box(-30, -18, 60, 40, colour);
        pen.Inside(glass).Oval(0, -18, 26, 4, colour.Pale(0.4));
        pen.Line(glass, Tone.Of(0x8fb0c0), 2.6);
        pen.Dash(-11, -57, 11, -57, Tone.Of(0x8fb0c0), 5);
        foreach (
            var (x, y, r) in new[]
            {
                (-6.0, -6.0, 4.0),
                (8, -2, 3),
                (2, -40, 3.4),
                (-4, -68, 5),
                (8, -78, 3.4),
            }
        )
        {
            pen.Disc(x, y, r, colour.Pale(0.55));
        }
    }
}
