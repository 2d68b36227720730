using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A guitar, held across the body.</summary>
internal sealed class Guitar : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["guitar", "guitarra", "guitare", "gitarre", "violao", "ukulele"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Arms;

    /// <inheritdoc/>
    public override double Height => 100;

    /// <inheritdoc/>
    public override double Width => 166;

    /// <inheritdoc/>
    public override double Foot => 36;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xd98a45);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        var g = pen.At(-6, 2, 1, -28);
        g.Box(14, -6, 88, 11, Ink.Bark.Dark(0.2), 3);
        g.Box(98, -9, 22, 17, Ink.Bark, 4);
        foreach (var x in new[] { 102, 109, 116 })
        {
            g.Disc(x, -11, 2.6, Ink.White);
            g.Disc(x, 10, 2.6, Ink.White);
        }

        g.Body(
            Outline.Smooth(
                "-54,0 -48,-26 -26,-33 -6,-23 12,-24 28,-14 32,0 28,14 12,24 -6,23 -26,33 -48,26"
            ),
            colour,
            6,
            0.55
        );
        g.Disc(2, 0, 11, Ink.Dark);
        g.Line(Outline.Oval(2, 0, 13, 13), colour.Pale(0.5), 2.4);
        g.Box(-36, -11, 6, 22, Ink.Bark.Dark(0.3), 2);
        foreach (var y in new[] { -3.4, 0, 3.4 })
        {
            g.Dash(-33, y, 106, y * 0.8, Ink.White.Thin(0.8), 1);
        }
    }
}
