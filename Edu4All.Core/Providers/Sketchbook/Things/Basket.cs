using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A wicker basket of fruit.</summary>
internal sealed class Basket : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["basket", "picnic basket", "cesta", "panier", "korb", "canasta"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Arms;

    /// <inheritdoc/>
    public override double Height => 72;

    /// <inheritdoc/>
    public override double Width => 83;

    /// <inheritdoc/>
    public override double Foot => 30;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xc98f52);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Line(Outline.Of("M -30 -6 C -30 -48 30 -48 30 -6"), colour.Dark(0.2), 6);
        pen.Disc(-14, -8, 12, Ink.Red);
        pen.Disc(12, -9, 12, Tone.Of(0xf2bd4b));
        pen.Disc(0, -14, 11, Ink.Leaf);
        var wicker = Outline.Of("M -36 -4 L 36 -4 L 28 30 L -28 30 Z");
        pen.Body(wicker, colour, 5, 0.5);
        var inside = pen.Inside(wicker);
        for (var i = 0; i < 3; i++)
        {
            for (var j = -4; j < 4; j++)
            {
                inside.Dash(
                    (j * 11) + (i % 2 * 5.5),
                    4 + (i * 9),
                    (j * 11) + 6 + (i % 2 * 5.5),
                    4 + (i * 9),
                    colour.Dark(0.28),
                    3
                );
            }
        }

        pen.Dash(-37, -4, 37, -4, colour.Lit(0.4), 7);
    }
}
