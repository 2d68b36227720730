using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A simple flower with five petals.</summary>
internal sealed class Flower : Plant
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["flower", "flor", "fleur", "blume", "blossom"];

    /// <inheritdoc/>
    public override double Height => 74;

    /// <inheritdoc/>
    public override double Width => 42;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xf0708a);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        var stem = Tone.Of(0x4f9148);
        pen.Line(Outline.From(0, 0).Bend(-3, -26, 1, -48), stem, 3.4);
        pen.Smooth(stem.Lit(0.2), "0,-14 -13,-28 -20,-24 -12,-14");
        for (var i = 0; i < 5; i++)
        {
            var (s, c) = Math.SinCos((i * Math.PI * 0.4) + 0.2);
            pen.Disc(1 + (s * 11), -54 - (c * 11), 8.6, colour.Shade(i is 1 or 2 ? 0.3 : 0));
        }

        pen.Disc(1, -54, 6.4, Tone.Of(0xf9d65c));
    }
}
