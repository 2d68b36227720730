using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A wooden ladder, leaning.</summary>
internal sealed class Ladder : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["ladder", "escalera", "echelle", "leiter", "escada"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double Height => 240;

    /// <inheritdoc/>
    public override double Width => 110;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xc98f52);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Dash(-46, -2, -14, -236, colour, 9);
        pen.Dash(14, -2, 46, -236, colour.Shade(0.4), 9);
        for (var i = 0; i < 7; i++)
        {
            pen.Dash(
                -42 + (i * 4.4),
                -30 - (i * 31),
                18 + (i * 4.4),
                -30 - (i * 31),
                colour.Dark(0.12),
                7
            );
        }
    }
}
