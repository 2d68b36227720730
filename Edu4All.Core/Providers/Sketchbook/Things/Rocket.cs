using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A rocket that takes off.</summary>
internal sealed class Rocket : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "rocket",
        "spaceship",
        "space ship",
        "rocket ship",
        "cohete",
        "fusee",
        "rakete",
        "foguete",
        "raumschiff",
        "spacecraft",
        "nave espacial",
    ];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double RiderShare => 0.62;

    /// <inheritdoc/>
    public override double Height => 330;

    /// <inheritdoc/>
    public override double Width => 170;

    /// <inheritdoc/>
    public override Tone Colour => Ink.Red;

    /// <inheritdoc/>
    public override Anchor? Seat => new(-4, -150);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Smooth(Tone.Of(0xf6a834).Glow(), "-26,-58 -34,-28 -10,-18 0,0 10,-18 34,-28 26,-58");
        pen.Smooth(Tone.Of(0xfff1a8).Glow(), "-14,-58 -16,-36 0,-18 16,-36 14,-58");
        foreach (var side in new[] { -1, 1 })
        {
            pen.Smooth(
                colour.Shade(side > 0 ? 0.5 : 0),
                side * 42,
                -134,
                side * 80,
                -90,
                side * 80,
                -46,
                side * 40,
                -72
            );
        }

        var body = Outline.Of(
            "M 0 -326 C 52 -276 60 -180 44 -60 L -44 -60 C -60 -180 -52 -276 0 -326 Z"
        );
        pen.Body(body, Tone.Of(0xf3f1ec), 9, 0.5);
        pen.Inside(body).Box(-70, -340, 140, 88, colour);
        pen.Inside(body).Box(-70, -86, 140, 14, colour);
        pen.Disc(0, -196, 34, Tone.Of(0x8f97a6));
        pen.Disc(0, -196, 27, Tone.Of(0x8fd0ee));
        pen.Smooth(Ink.White.Thin(0.7), "-18,-206 -6,-218 2,-216 -14,-196");
        Cover(pen, colour);
    }

    /// <inheritdoc/>
    public override void Cover(Pen pen, Tone colour)
    {
        pen.Body(
            Outline.Of("M -52 -150 L 52 -150 Q 52 -104 44 -60 L -44 -60 Q -52 -104 -52 -150 Z"),
            Tone.Of(0xf3f1ec),
            7,
            0.5
        );
        pen.Box(-48, -86, 96, 14, colour);
        pen.Smooth(colour.Dark(0.1), "-9,-120 0,-130 9,-120 9,-50 0,-40 -9,-50");
    }
}
