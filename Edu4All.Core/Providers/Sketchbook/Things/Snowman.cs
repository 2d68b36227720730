using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>Three balls of snow, a carrot, a hat and a scarf.</summary>
internal sealed class Snowman : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "snowman",
        "snow man",
        "snowwoman",
        "muneco de nieve",
        "bonhomme de neige",
        "schneemann",
        "boneco de neve",
    ];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double Height => 226;

    /// <inheritdoc/>
    public override double Width => 180;

    /// <inheritdoc/>
    public override Tone Colour => Ink.White;

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Line(
            Outline.Of(
                "M -36 -104 L -86 -140 M -72 -130 L -84 -118 M 36 -104 L 86 -138 M 72 -128 L 86 -118"
            ),
            Ink.Bark,
            5
        );
        pen.Ball(0, -42, 58, 46, colour, 9, 0.5);
        pen.Ball(0, -104, 44, 38, colour, 8, 0.5);
        pen.Ball(0, -158, 34, 31, colour, 7, 0.5);
        foreach (var y in new[] { -112, -94, -50 })
        {
            pen.Disc(6, y, 4.4, Ink.Dark);
        }

        pen.Eyes(6, -164, 24, 4.6);
        pen.Poly(Tone.Of(0xf08a3c), "6,-158 44,-150 6,-148");
        pen.Line(Outline.Of("M -8 -144 Q 6 -134 20 -142"), Ink.Dark, 3);
        pen.Smooth(Ink.Red.Shade(0.3), "16,-130 34,-128 40,-90 22,-88");
        pen.Smooth(Ink.Red, "-32,-140 0,-128 32,-140 34,-126 0,-114 -34,-126");
        pen.Box(-38, -190, 76, 9, Ink.Dark, 4);
        pen.Body(Outline.Box(-25, -224, 50, 38, 4), Ink.Dark, 4, 0.4);
        pen.Box(-25, -198, 50, 8, Ink.Red);
    }
}
