using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A red sleigh on curled runners.</summary>
internal sealed class Sleigh : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["sleigh", "sled", "sledge", "trineo", "traineau", "schlitten", "treno", "luge", "toboggan"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double Height => 130;

    /// <inheritdoc/>
    public override double Width => 280;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xc93f3f);

    /// <inheritdoc/>
    public override Anchor? Seat => new(-40, -84);

    /// <inheritdoc/>
    public override Point? Grip => new(52, -100);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Line(Outline.Of("M -120 -6 L 96 -6 Q 134 -8 132 -40 Q 128 -56 114 -46"), Ink.Gold, 8);
        pen.Dash(-80, -8, -76, -40, Ink.Gold, 7);
        pen.Dash(50, -8, 46, -40, Ink.Gold, 7);
        pen.Body(
            Outline.Smooth("-120,-110 -112,-128 -90,-118 -80,-70 -40,-60 -60,-34 -104,-44"),
            colour.Dark(0.2),
            5,
            0.5
        );
        Cover(pen, colour);
    }

    /// <inheritdoc/>
    public override void Cover(Pen pen, Tone colour)
    {
        pen.Body(
            Outline.Of(
                "M -126 -114 Q -104 -60 -40 -58 Q 20 -56 48 -88 Q 76 -112 98 -98 Q 112 -82 96 -68 Q 82 -36 40 -32 L -70 -32 Q -116 -50 -126 -114 Z"
            ),
            colour,
            7,
            0.55
        );
        pen.Line(
            Outline.Of("M -122 -110 Q -102 -58 -40 -55 Q 20 -52 50 -86 Q 76 -110 96 -98"),
            Ink.Gold,
            5
        );
    }
}
