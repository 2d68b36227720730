using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A small open car with round lamps.</summary>
internal sealed class Car : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "car",
        "auto",
        "automobile",
        "coche",
        "voiture",
        "carro",
        "taxi",
        "sports car",
        "convertible",
        "race car",
    ];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double Height => 170;

    /// <inheritdoc/>
    public override double Width => 360;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xd8443c);

    /// <inheritdoc/>
    public override Anchor? Seat => new(-30, -88);

    /// <inheritdoc/>
    public override Point? Grip => new(22, -104);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        pen.Line(Outline.Of("M 52 -100 L 34 -158"), Tone.Of(0xb4bcca), 6);
        pen.Poly(Tone.Of(0xcfe8f2).Thin(0.7), "52,-100 36,-156 42,-156 66,-100");
        pen.Body(Outline.Smooth("-92,-98 -88,-140 -62,-140 -54,-98"), Tone.Of(0x6a4a3a), 5, 0.5);
        pen.Line(Outline.Oval(26, -104, 7, 17), Ink.Dark, 5);
        Cover(pen, colour);
    }

    /// <inheritdoc/>
    public override void Cover(Pen pen, Tone colour)
    {
        pen.Body(
            Outline.Of(
                "M -166 -30 C -176 -80 -150 -100 -110 -102 L -92 -98 Q -40 -88 52 -100 C 110 -98 164 -92 170 -58 L 170 -26 Z"
            ),
            colour,
            9,
            0.55
        );
        pen.Line(Outline.Of("M -70 -90 L -66 -34 L 34 -34 L 40 -94"), colour.Dark(0.25), 3);
        pen.Dash(14, -76, 30, -77, Ink.White, 5);
        pen.Box(-174, -42, 348, 12, Tone.Of(0xc6ccd6), 6);
        pen.Disc(158, -68, 13, Tone.Of(0xc6ccd6));
        pen.Disc(160, -68, 9, pen.LampsOn ? Ink.Lamp : Tone.Of(0xfff1c4));
        pen.Box(-172, -76, 12, 16, Tone.Of(0xf08a3c), 4);
        pen.Solid(-104, 34);
        pen.Solid(104, 34);
    }
}
