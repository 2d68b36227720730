using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A teddy bear, sitting.</summary>
internal sealed class Teddy : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "teddy",
        "teddy bear",
        "teddybear",
        "stuffed bear",
        "soft toy",
        "plush",
        "peluche",
        "ours en peluche",
        "teddybar",
        "ursinho",
    ];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Arms;

    /// <inheritdoc/>
    public override double Height => 90;

    /// <inheritdoc/>
    public override double Width => 66;

    /// <inheritdoc/>
    public override double Foot => 38;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xb97f4e);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        var pale = colour.Pale(0.5);
        foreach (var side in new[] { -1, 1 })
        {
            pen.Disc(side * 16, -42, 8.5, colour.Shade(side > 0 ? 0.4 : 0));
            pen.Disc(side * 16, -42, 4.4, pale);
            pen.Ball(side * 18, 28, 13, 10, colour.Shade(0.2), 3);
            pen.Oval(side * 20, 29, 7, 7, pale);
            pen.Oval(side * 23, 2, 8, 13, colour.Shade(0.25));
        }

        pen.Ball(0, 12, 22, 24, colour, 5);
        pen.Oval(1, 14, 12, 14, pale);
        pen.Ball(0, -24, 24, 21, colour, 4);
        pen.Oval(2, -17, 11, 8.6, pale);
        pen.Oval(2, -21, 4.6, 3.2, Ink.Dark);
        pen.Muzzle(2, -17, 9);
        pen.Eyes(2, -28, 18, 3.6);
        pen.Poly(Ink.Red, "-12,-8 0,-2 -12,5");
        pen.Poly(Ink.Red.Shade(0.4), "12,-8 0,-2 12,5");
        pen.Disc(0, -2, 3.6, Ink.Red.Dark(0.2));
    }
}
