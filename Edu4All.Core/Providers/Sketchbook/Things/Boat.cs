using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A sailing boat.</summary>
internal sealed class Boat : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "boat",
        "sailboat",
        "sailing boat",
        "ship",
        "barco",
        "bateau",
        "schiff",
        "barca",
        "segelboot",
        "barco de vela",
        "voilier",
        "navio",
    ];

    /// <inheritdoc/>
    public override Type? Home => typeof(Grounds.Sea);

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double RiderShare => 0.88;

    /// <inheritdoc/>
    public override double Height => 310;

    /// <inheritdoc/>
    public override double Width => 299;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xb5603c);

    /// <inheritdoc/>
    public override Anchor? Seat => new(-66, -48);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Dash(6, -40, 6, -300, Ink.Bark, 7);
        pen.Body(Outline.Of("M 14 -290 Q 110 -190 112 -92 L 14 -82 Z"), Ink.White, 8, 0.4);
        pen.Body(
            Outline.Of("M -2 -276 Q -30 -170 -104 -96 Q -50 -106 -2 -92 Z"),
            Tone.Of(0xf6cf9a),
            6,
            0.4
        );
        pen.Poly(Ink.Red, "6,-308 6,-288 44,-298");
        Cover(pen, colour);
    }

    /// <inheritdoc/>
    public override void Cover(Pen pen, Tone colour)
    {
        pen.Body(
            Outline.Of("M -128 -66 Q 0 -52 134 -70 Q 122 -14 84 -4 L -78 -4 Q -116 -18 -128 -66 Z"),
            colour,
            8,
            0.55
        );
        pen.Line(Outline.Of("M -124 -56 Q 0 -42 130 -60"), Ink.White, 6);
        pen.Line(
            Outline.Of(
                "M -146 -2 Q -120 -14 -96 -2 Q -70 -14 -46 -2 Q -20 -14 4 -2 Q 30 -14 54 -2 Q 80 -14 104 -2 Q 126 -14 146 -2"
            ),
            Tone.Of(0x8fd0ee),
            6
        );
    }
}
