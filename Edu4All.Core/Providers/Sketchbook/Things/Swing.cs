using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A swing on a frame.</summary>
internal sealed class Swing : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["swing", "swings", "columpio", "balancoire", "schaukel", "balanco"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double Height => 290;

    /// <inheritdoc/>
    public override double Width => 270;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xe8823a);

    /// <inheritdoc/>
    public override Anchor? Seat => new(0, -78);

    /// <inheritdoc/>
    public override Point? Grip => new(30, -150);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Line(
            Outline.Of(
                "M -96 -280 L -130 -2 M -96 -280 L -78 -2 M 96 -280 L 78 -2 M 96 -280 L 130 -2"
            ),
            colour,
            10
        );
        pen.Dash(-112, -282, 112, -282, colour.Dark(0.15), 13);
        pen.Dash(-34, -278, -34, -72, Tone.Of(0x8f97a6), 4);
        pen.Dash(34, -278, 34, -72, Tone.Of(0x8f97a6), 4);
        pen.Box(-42, -76, 84, 12, Ink.Blue, 5);
    }
}
