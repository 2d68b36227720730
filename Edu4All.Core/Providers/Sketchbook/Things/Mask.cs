using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A carnival mask.</summary>
internal sealed class Mask : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["mask", "mascara", "masque", "maske", "eye mask"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Eyes;

    /// <inheritdoc/>
    public override double Height => 34;

    /// <inheritdoc/>
    public override double Width => 84;

    /// <inheritdoc/>
    public override double Foot => 14;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0x8c68bd);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        foreach (var side in new[] { -1, 1 })
        {
            pen.Smooth(
                colour.Shade(side > 0 ? 0.3 : 0),
                side * 0,
                -6,
                side * 16,
                -14,
                side * 38,
                -18,
                side * 40,
                2,
                side * 22,
                14,
                side * 6,
                8
            );
            pen.Oval(side * 18, -1, 9, 8, Ink.White);
            pen.Disc(side * 18, 0, 5.4, Ink.Dark);
            pen.Disc((side * 18) - 2, -2, 1.8, Ink.White);
        }

        foreach (var x in new[] { -34, 0, 34 })
        {
            pen.Disc(x, x == 0 ? -8 : -13, 4, Ink.Gold);
        }
    }
}
