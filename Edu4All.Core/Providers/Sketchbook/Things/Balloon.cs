using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A balloon on a string.</summary>
internal sealed class Balloon : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["balloon", "globo", "ballon", "luftballon", "balao"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Hand;

    /// <inheritdoc/>
    public override double Height => 190;

    /// <inheritdoc/>
    public override double Width => 70;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xe5484d);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Flow(Ink.White.Shade(0.4), 2.2, "0,0 4,-34 -3,-66 5,-96");
        pen.Poly(colour.Shade(0.5), "5,-98 -2,-90 12,-90");
        pen.Body(
            Outline.Smooth("5,-97 -20,-120 -30,-150 -18,-178 6,-188 30,-178 40,-150 30,-120"),
            colour,
            8,
            0.7
        );
        pen.At(-14, -164, 1, 24).Oval(0, 0, 6, 12, Ink.White.Thin(0.65));
    }
}
