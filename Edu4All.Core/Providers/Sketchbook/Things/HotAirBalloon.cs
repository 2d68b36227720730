using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A striped balloon with a basket.</summary>
internal sealed class HotAirBalloon : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "hot air balloon",
        "air balloon",
        "hot air baloon",
        "globo aerostatico",
        "montgolfiere",
        "heissluftballon",
        "balao de ar quente",
    ];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double RiderShare => 0.72;

    /// <inheritdoc/>
    public override double Height => 400;

    /// <inheritdoc/>
    public override double Width => 220;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xe2574c);

    /// <inheritdoc/>
    public override Anchor? Seat => new(0, -66);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Line(
            Outline.Of(
                "M -58 -196 L -30 -78 M 58 -196 L 30 -78 M -20 -180 L -14 -78 M 20 -180 L 14 -78"
            ),
            Ink.Bark,
            3
        );
        var hull = Outline.Of(
            "M -30 -176 C -70 -210 -110 -250 -108 -300 C -104 -364 -56 -396 0 -396 C 56 -396 104 -364 108 -300 C 110 -250 70 -210 30 -176 Z"
        );
        pen.Body(hull, colour, 12, 0.5);
        var inside = pen.Inside(hull);
        inside.Path(Ink.Gold, "M -14 -176 C -30 -240 -32 -340 0 -400 C 32 -340 30 -240 14 -176 Z");
        inside.Path(
            Tone.Of(0x4a86cf),
            "M -30 -176 C -84 -230 -84 -350 -30 -400 L -62 -400 C -120 -340 -120 -240 -54 -176 Z"
        );
        inside.Path(
            Tone.Of(0x4a86cf).Shade(0.4),
            "M 30 -176 C 84 -230 84 -350 30 -400 L 62 -400 C 120 -340 120 -240 54 -176 Z"
        );
        pen.Box(-30, -184, 60, 10, colour.Dark(0.3), 4);
        Cover(pen, colour);
    }

    /// <inheritdoc/>
    public override void Cover(Pen pen, Tone colour)
    {
        var wicker = Outline.Box(-40, -66, 80, 64, 8);
        pen.Body(wicker, Tone.Of(0xc98f52), 6, 0.5);
        var inside = pen.Inside(wicker);
        for (var i = 0; i < 5; i++)
        {
            inside.Dash(-44, -56 + (i * 13), 44, -56 + (i * 13), Tone.Of(0x9a6a3c), 3);
        }

        pen.Box(-44, -72, 88, 11, Tone.Of(0x9a6a3c), 5);
    }
}
