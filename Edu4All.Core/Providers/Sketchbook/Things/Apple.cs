using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A red apple with a leaf.</summary>
internal sealed class Apple : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["apple", "manzana", "pomme", "apfel", "maca"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Hand;

    /// <inheritdoc/>
    public override double Height => 58;

    /// <inheritdoc/>
    public override double Width => 52;

    /// <inheritdoc/>
    public override double Foot => 4;

    /// <inheritdoc/>
    public override Tone Colour => Ink.Red;

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Flow(Ink.Bark, 4, "0,-38 1,-46 5,-51");
        pen.Path(Ink.Leaf, "M 2 -42 Q 12 -56 26 -50 Q 18 -38 2 -42 Z");
        pen.Body(
            Outline.Smooth("0,-38 -12,-42 -24,-32 -23,-12 -12,2 0,0 12,2 23,-12 24,-32 12,-42"),
            colour,
            5,
            0.65
        );
        pen.Oval(-12, -28, 4, 7, Ink.White.Thin(0.6));
    }
}
