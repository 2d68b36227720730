using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A golden star.</summary>
internal sealed class Star : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["star", "estrella", "etoile", "stern", "estrela", "sterne"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Hand;

    /// <inheritdoc/>
    public override double Height => 73;

    /// <inheritdoc/>
    public override double Width => 70;

    /// <inheritdoc/>
    public override double Foot => 6;

    /// <inheritdoc/>
    public override Tone Colour => Ink.Gold;

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Star(1, -30, 36, colour.Shade(0.6));
        pen.Star(0, -32, 34, colour);
        pen.Star(-2, -34, 17, colour.Pale(0.5));
    }
}
