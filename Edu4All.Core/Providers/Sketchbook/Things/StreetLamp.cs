using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A lamp post with a lantern.</summary>
internal sealed class StreetLamp : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "lamp",
        "street lamp",
        "lamp post",
        "lamppost",
        "streetlight",
        "farola",
        "lampadaire",
        "strassenlampe",
        "lampe",
        "lampara",
        "candeeiro",
        "lampada",
        "poste de luz",
    ];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double Height => 290;

    /// <inheritdoc/>
    public override double Width => 70;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0x3f4658);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Halo(0, -252, 66, (0, Ink.Lamp.Thin(pen.LampsOn ? 0.8 : 0.35)), (1, Ink.Lamp.Thin(0)));
        pen.Box(-22, -14, 44, 14, colour, 4);
        pen.Poly(colour, "-11,-14 -5,-216 5,-216 11,-14");
        pen.Box(-16, -40, 32, 8, colour.Lit(0.4), 3);
        pen.Dash(-24, -200, 24, -200, colour, 6);
        pen.Poly(Tone.Of(0xffe9a0).Glow(), "-15,-220 -23,-266 23,-266 15,-220");
        pen.Line(
            Outline.Of("M -15 -220 L -23 -266 M 15 -220 L 23 -266 M 0 -220 L 0 -266"),
            colour,
            3.4
        );
        pen.Box(-18, -224, 36, 8, colour, 3);
        pen.Smooth(colour, "-30,-264 0,-286 30,-264");
        pen.Disc(0, -286, 5, colour);
    }
}
