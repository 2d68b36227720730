using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A brush with wet paint, and a splash of it.</summary>
internal sealed class Paintbrush : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["paintbrush", "paint brush", "pincel", "pinceau", "pinsel", "brush"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Hand;

    /// <inheritdoc/>
    public override double Height => 99;

    /// <inheritdoc/>
    public override double Width => 48;

    /// <inheritdoc/>
    public override double Foot => 20;

    /// <inheritdoc/>
    public override Tone Colour => Ink.Blue;

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Line(Outline.From(-4, 18).To(4, -30), Tone.Of(0xd9a066), 6);
        pen.At(5, -36, 1, 10).Box(-6, -8, 12, 16, Tone.Of(0xc6ccd6), 2);
        pen.Smooth(Tone.Of(0xe9d8b6), "-1,-44 14,-46 12,-58 2,-58");
        pen.Smooth(colour, "0,-52 -3,-64 12,-78 18,-62 14,-50");
        pen.Disc(-14, -66, 4, colour);
        pen.Disc(26, -72, 3, colour);
    }
}
