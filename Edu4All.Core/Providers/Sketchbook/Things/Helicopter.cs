using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A helicopter with a glass nose.</summary>
internal sealed class Helicopter : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["helicopter", "chopper", "helicoptero", "helicoptere", "hubschrauber"];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double RiderShare => 0.72;

    /// <inheritdoc/>
    public override double Height => 210;

    /// <inheritdoc/>
    public override double Width => 360;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xf0863c);

    /// <inheritdoc/>
    public override Anchor? Seat => new(44, -76);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Oval(20, -196, 150, 8, Tone.Of(0x6d7a90).Thin(0.65));
        pen.Dash(20, -196, 20, -160, Tone.Of(0x6d7a90), 8);
        pen.Line(
            Outline.Of(
                "M -20 -44 L -30 -10 M 70 -44 L 78 -10 M -70 -10 L 100 -10 Q 116 -10 120 -24"
            ),
            Tone.Of(0x6d7a90),
            7
        );
        pen.Body(
            Outline.Smooth("-40,-134 -120,-124 -170,-140 -168,-122 -110,-98 -40,-86"),
            colour.Shade(0.1),
            5,
            0.5
        );
        pen.Oval(-164, -136, 26, 28, Tone.Of(0x6d7a90).Thin(0.5));
        pen.Body(
            Outline.Smooth(
                "-62,-110 -40,-156 20,-168 80,-158 120,-116 122,-80 90,-46 10,-38 -44,-56"
            ),
            colour,
            9,
            0.5
        );
        pen.Smooth(Tone.Of(0xbfe0ee), "14,-148 70,-146 108,-112 112,-92 14,-92");
        Cover(pen, colour);
    }

    /// <inheritdoc/>
    public override void Cover(Pen pen, Tone colour)
    {
        pen.Smooth(colour, "-62,-96 0,-92 116,-94 120,-76 90,-46 10,-38 -44,-56");
        pen.Line(Outline.Of("M 10 -148 L 10 -92 L 112 -92"), colour.Dark(0.2), 5);
        pen.Smooth(Ink.White, "-58,-80 0,-76 118,-80 112,-70 0,-66 -52,-68");
    }
}
