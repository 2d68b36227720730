using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A banana.</summary>
internal sealed class Banana : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["banana", "platano", "banane", "bananas"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Hand;

    /// <inheritdoc/>
    public override double Height => 73;

    /// <inheritdoc/>
    public override double Width => 46;

    /// <inheritdoc/>
    public override double Foot => 12;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xf6d54e);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Body(
            Outline.Of("M -22 10 C 8 12 26 -16 18 -52 L 11 -54 C 10 -26 -4 -6 -24 0 Z"),
            colour,
            4,
            0.6
        );
        pen.Flow(colour.Dark(0.25), 2, "-18,6 6,-4 15,-34");
        pen.Poly(Ink.Bark, "10,-52 19,-52 18,-60 12,-60");
        pen.Disc(-23, 5, 4.4, Ink.Bark);
    }
}
