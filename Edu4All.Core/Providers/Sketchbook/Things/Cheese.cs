using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A wedge with holes.</summary>
internal sealed class Cheese : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["cheese", "queso", "fromage", "kase", "queijo"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Arms;

    /// <inheritdoc/>
    public override double Height => 46;

    /// <inheritdoc/>
    public override double Width => 70;

    /// <inheritdoc/>
    public override double Foot => 22;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xf6cf4e);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Poly(colour.Pale(0.4), "-34,-4 22,-24 34,-8 34,-4");
        pen.Poly(colour, "-34,-4 34,-4 34,22 -34,22");
        foreach (
            var (x, y, r) in new[] { (-18.0, 9.0, 6.0), (4, 4, 4.4), (16, 13, 7), (-4, 17, 3.4) }
        )
        {
            pen.Disc(x, y, r, colour.Dark(0.2));
        }
    }
}
