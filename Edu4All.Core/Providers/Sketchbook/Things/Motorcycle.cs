using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>A classic motorcycle, heading right; the wheels stand on the ground at their own radius.</summary>
internal sealed class Motorcycle : Thing
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "motorcycle",
        "motorbike",
        "motor bike",
        "motor cycle",
        "moto",
        "motocicleta",
        "motorrad",
        "vespa",
    ];

    /// <inheritdoc/>
    public override Spot Spot => Spot.Ground;

    /// <inheritdoc/>
    public override double Height => 170;

    /// <inheritdoc/>
    public override double Width => 310;

    /// <inheritdoc/>
    public override Tone Colour => Tone.Of(0xd8443c);

    /// <inheritdoc/>
    public override Anchor? Seat => new(-54, -98);

    /// <inheritdoc/>
    public override Point? Grip => new(42, -152);

    /// <inheritdoc/>
    public override void Draw(Pen pen, Tone colour)
    {
        var (steel, dark) = (Tone.Of(0xc6ccd6), Tone.Of(0x3a3a4c));
        pen.Line(Outline.Path(104, -50, 72, -134), steel, 9);
        pen.Line(Outline.Path(-96, -50, -30, -56, 36, -58, 74, -108), dark, 11);
        Wheel(pen, -96);
        Wheel(pen, 104);
        pen.Fill(
            Outline
                .From(-152, -66)
                .Curve(-140, -116, -70, -124, -44, -92)
                .To(-58, -88)
                .Curve(-80, -108, -124, -100, -140, -62)
                .Close(),
            colour
        );
        pen.Fill(
            Outline
                .From(60, -72)
                .Curve(72, -112, 130, -116, 152, -72)
                .To(142, -70)
                .Curve(124, -98, 88, -98, 70, -68)
                .Close(),
            colour.Shade(0.3)
        );
        pen.Box(-40, -74, 74, 46, dark, 10);
        for (var i = 0; i < 4; i++)
        {
            pen.Box(-30, -70 + (i * 8), 40, 4.4, steel.Shade(0.3), 2);
        }

        pen.Disc(12, -42, 13, steel);
        pen.Disc(12, -42, 6, dark);
        pen.Line(Outline.From(24, -30).Curve(0, -16, -60, -22, -146, -30), steel.Shade(0.2), 12);
        pen.Line(Outline.From(-96, -31).To(-146, -33), steel.Lit(0.8), 5);
        pen.Body(
            Outline
                .From(-16, -86)
                .Curve(-14, -120, 20, -130, 52, -122)
                .Curve(72, -116, 76, -100, 66, -84)
                .Close(),
            colour,
            7,
            0.6
        );
        pen.Oval(18, -110, 16, 4.5, Ink.White.Thin(0.55));
        pen.Fill(
            Outline
                .From(-108, -106)
                .Curve(-92, -98, -60, -98, -44, -96)
                .Curve(-26, -94, -8, -96, -4, -104)
                .Curve(-6, -84, -20, -80, -52, -80)
                .Curve(-80, -80, -104, -86, -108, -106)
                .Close(),
            dark.Lit(0.2)
        );
        pen.Line(Outline.From(72, -132).Curve(64, -150, 52, -154, 40, -150), steel, 6);
        pen.Line(Outline.Path(50, -154, 36, -150), dark, 9);
        pen.Ball(88, -126, 16, 15, steel, 4);
        pen.Oval(97, -126, 8, 12, pen.LampsOn ? Ink.Lamp : Tone.Of(0xfff1c4));
        if (pen.LampsOn)
        {
            pen.Halo(104, -126, 60, (0, Ink.Lamp.Thin(0.6)), (1, Ink.Lamp.Thin(0)));
        }
    }

    private static void Wheel(Pen pen, double x)
    {
        pen.Line(Outline.Oval(x, -50, 41, 41), Tone.Of(0x33323f), 18);
        pen.Line(Outline.Oval(x, -50, 31, 31), Tone.Of(0xc6ccd6), 3.4);
        var spokes = new Outline();
        for (var i = 0; i < 6; i++)
        {
            var (s, c) = Math.SinCos((i * Math.PI / 6) + 0.2);
            spokes.Move(x - (s * 30), -50 - (c * 30)).To(x + (s * 30), -50 + (c * 30));
        }

        pen.Line(spokes, Tone.Of(0xa9b0bd), 1.6);
        pen.Disc(x, -50, 9, Tone.Of(0x8f97a6));
    }
}
