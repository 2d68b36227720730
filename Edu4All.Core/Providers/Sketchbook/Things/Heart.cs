using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A red heart.</summary>
internal sealed class Heart : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["heart", "corazon", "coeur", "herz", "coracao"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Hand;

    /// <inheritdoc/>
    public override double Height => 60;

    /// <inheritdoc/>
    public override double Width => 62;

    /// <inheritdoc/>
    public override double Foot => 4;

    /// <inheritdoc/>
    public override Tone Colour => Ink.Red;

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Body(
            Outline.Of(
                "M 0 4 C -40 -22 -34 -58 -12 -54 C -4 -52 0 -46 0 -42 C 0 -46 4 -52 12 -54 C 34 -58 40 -22 0 4 Z"
            ),
            colour,
            6,
            0.6
        );
        pen.At(-15, -40, 1, -30).Oval(0, 0, 4, 8, Ink.White.Thin(0.6));
    }
}
