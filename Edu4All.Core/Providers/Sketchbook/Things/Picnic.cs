using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A checked blanket with a basket, fruit and lemonade.</summary>
internal sealed class Picnic : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["picnic", "picnic blanket", "blanket", "pique nique", "picknick", "piquenique", "manta"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double Height => 98;

    /// <inheritdoc/>
    public override double Width => 300;

    /// <inheritdoc/>
    public override Tone Colour => Ink.Red;

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        var cloth = Outline.Poly("-150,-2 -104,-44 118,-44 150,-2");
        pen.Fill(cloth, Ink.White);
        var inside = pen.Inside(cloth);
        for (var i = -4; i <= 4; i++)
        {
            inside.Poly(
                colour.Thin(0.55),
                (i * 34) - 8,
                0,
                (i * 26) - 6,
                -46,
                (i * 26) + 6,
                -46,
                (i * 34) + 8,
                0
            );
        }

        inside.Box(-160, -38, 320, 9, colour.Thin(0.55));
        inside.Box(-160, -18, 320, 11, colour.Thin(0.55));
        Catalogue.The<Basket>().Draw(pen.At(-44, -56), Tone.Of(0xc98f52));
        pen.Box(36, -70, 22, 44, Tone.Of(0xf6d96a), 4);
        pen.Box(36, -70, 22, 12, Ink.White.Thin(0.7), 4);
        pen.Dash(50, -66, 58, -88, Ink.Red, 3.4);
        pen.Oval(92, -22, 30, 8, Tone.Of(0xc9ced8));
        pen.Path(Ink.Red, "M 66 -28 Q 92 -62 116 -28 Z");
        pen.Line(Outline.Of("M 66 -28 Q 92 -20 116 -28"), Ink.Leaf, 6);
    }
}
