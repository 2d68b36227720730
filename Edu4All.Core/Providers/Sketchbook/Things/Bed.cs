using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A bed with a pillow and a blanket.</summary>
internal sealed class Bed : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } = ["bed", "cama", "lit", "bett"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double Height => 120;

    /// <inheritdoc/>
    public override double Width => 300;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0x5a8fd0);

    /// <inheritdoc/>
    public override Anchor? Seat => new(-10, -78);

    /// <inheritdoc/>
    public override Anchor? Couch => new(4, -80);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Box(-146, -118, 16, 116, Ink.Bark, 5);
        pen.Box(132, -84, 14, 82, Ink.Bark, 5);
        pen.Box(-132, -50, 266, 26, Ink.Bark.Dark(0.1));
        pen.Body(Outline.Box(-130, -74, 264, 28, 10), Ink.White, 4, 0.4);
        pen.Body(Outline.Smooth("-124,-72 -118,-94 -84,-96 -64,-88 -64,-72"), Ink.White, 4, 0.4);
        pen.Body(
            Outline.Of("M -50 -78 Q 40 -90 134 -78 L 134 -34 Q 40 -28 -56 -34 Z"),
            colour,
            7,
            0.5
        );
        pen.Line(Outline.Of("M -50 -74 Q 40 -86 134 -74"), colour.Pale(0.5), 9);
    }
}
