using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A wooden garden fence.</summary>
internal sealed class Fence : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["fence", "garden fence", "valla", "cloture", "zaun", "cerca", "garden gate"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double Height => 92;

    /// <inheritdoc/>
    public override double Width => 260;

    /// <inheritdoc/>
    public override Tone Colour => Ink.White;

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Box(-126, -66, 252, 11, colour.Shade(0.5), 3);
        pen.Box(-126, -32, 252, 11, colour.Shade(0.5), 3);
        for (var i = 0; i < 8; i++)
        {
            var x = -118 + (i * 31);
            pen.Body(
                Outline.Poly(x, 0, x, -78, x + 10, -92, x + 20, -78, x + 20, 0),
                colour,
                3,
                0.5
            );
        }
    }
}
