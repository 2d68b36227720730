using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>Wound once, one end hanging, with stripes.</summary>
internal sealed class Scarf : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["scarf", "bufanda", "echarpe", "schal", "cachecol", "foulard"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Neck;

    /// <inheritdoc/>
    public override double Height => 37;

    /// <inheritdoc/>
    public override double Width => 75;

    /// <inheritdoc/>
    public override double Foot => 30;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0x2f93a6);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Smooth(colour.Shade(0.4), "8,2 24,0 30,26 30,54 12,54 12,28");
        pen.Inside(Outline.Box(8, 8, 26, 50)).Box(6, 36, 30, 7, Ink.White.Shade(0.2));
        for (var i = 0; i < 4; i++)
        {
            pen.Dash(14 + (i * 4.6), 53, 14 + (i * 4.6), 60, colour.Shade(0.3), 3);
        }

        var wrap = Outline.Smooth("-34,-6 -18,-3 0,-1 18,-3 34,-6 36,6 20,13 0,15 -20,13 -36,6");
        pen.Body(wrap, colour, 4, 0.6);
        foreach (var x in new[] { -22, 2, 24 })
        {
            pen.Inside(wrap).Poly(Ink.White, x - 4, -12, x + 3, -12, x + 1, 20, x - 6, 20);
        }
    }
}
