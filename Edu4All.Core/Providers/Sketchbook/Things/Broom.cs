using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A broom of twigs, for flying or for sweeping.</summary>
internal sealed class Broom : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["broom", "broomstick", "escoba", "balai", "besen", "hexenbesen", "vassoura"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double Height => 92;

    /// <inheritdoc/>
    public override double Width => 300;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xd9a441);

    /// <inheritdoc/>
    public override Anchor? Seat => new(-10, -66);

    /// <inheritdoc/>
    public override Point? Grip => new(66, -78);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Dash(-60, -56, 146, -86, Ink.Bark, 9);
        pen.Body(
            Outline.Of(
                "M -52 -68 Q -100 -84 -150 -72 L -142 -58 L -150 -44 L -138 -34 Q -96 -30 -50 -46 Z"
            ),
            colour,
            5,
            0.5
        );
        foreach (var y in new[] { -64, -54, -44 })
        {
            pen.Dash(-134, y, -70, -57 + ((y + 54) * 0.4), colour.Dark(0.3), 3);
        }

        pen.Dash(-56, -69, -54, -45, Ink.Red, 8);
    }
}
