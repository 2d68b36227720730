using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// Amritsar, the Harmandir Sahib, 1604, gilded 1830: a square house of 12 m (with its gallery 20) under a low ribbed dome, 26 m high, in the
/// middle of a pool, at the end of a causeway of marble with lanterns.
/// </summary>
internal sealed class GoldenTemple : Monument
{
    private static readonly Tone Gold = Tone.Of(0xf0b640);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "golden temple",
        "golden temple of amritsar",
        "harmandir sahib",
        "amritsar",
        "templo dorado",
        "temple d or",
        "goldener tempel",
        "templo dourado",
        "temple dore",
    ];

    /// <inheritdoc/>
    public override double Height => 27;

    /// <inheritdoc/>
    public override double Width => 60;

    /// <inheritdoc/>
    public override Point Top => new(13, -3);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        Pool(pen);
        pen.Block(-12, 0, 24, 1.6, Ink.Marble, 0.2);
        Causeway(pen);
        pen.Block(-10, -1.5, 20, 5, Ink.Marble, 0.26);
        pen.Row(
            -9.6,
            19.2,
            7,
            Ink.Marble.Dark(0.35),
            (x, w) => Outline.Ogive(x, -1.8, w * 0.56, 3.6)
        );
        pen.Ledge(-10.8, -7, 21.6, 0.9, Gold);
        pen.Block(-10, -7, 20, 6.2, Gold, 0.26);
        pen.Row(-9.4, 18.8, 5, Tone.Of(0x8a4f22), (x, w) => Outline.Ogive(x, -7.6, w * 0.54, 4.2));
        pen.Row(-9.4, 18.8, 5, pen.Window(1), (x, w) => Outline.Ogive(x, -7.6, w * 0.3, 3.2));
        pen.Ledge(-11, -14, 22, 1, Gold);
        pen.Courses(-10, -13, 20, 1.6, 0.8, Gold.Dark(0.3), 0.16);
        Parapet(pen);
        foreach (var x in new[] { -9.0, 9 })
        {
            Kiosk(pen.At(x, -14));
        }

        pen.Block(-5, -14, 10, 4.6, Gold, 0.26);
        pen.Row(-4.6, 9.2, 3, Gold.Dark(0.45), (x, w) => Outline.Ogive(x, -14.4, w * 0.5, 3.4));
        pen.Ledge(-6, -19.4, 12, 0.9, Gold);
        Dome(pen);
    }

    private static void Dome(Pen pen)
    {
        var dome = Outline
            .From(-4.6, -19.2)
            .Curve(-7, -21.4, -5, -24, 0, -25)
            .Curve(5, -24, 7, -21.4, 4.6, -19.2)
            .Close();
        pen.Body(dome, Gold.Lit(0.2), 1.4, 0.9);
        var ribs = pen.Inside(dome);
        foreach (var t in new[] { -0.75, -0.38, 0, 0.38, 0.75 })
        {
            ribs.Line(
                Outline.From(4.6 * t, -19.2).Bend(6.6 * t, -22.6, 0, -25),
                Gold.Shade(0.9),
                0.26
            );
        }

        pen.Finial(0, -24.6, 2.3, Gold);
    }

    private static void Parapet(Pen pen)
    {
        pen.Row(-8, 16, 9, Gold, (x, w) => Outline.Arch(x, -14, w * 0.6, 1.5));
    }

    private static void Kiosk(Pen pen)
    {
        pen.Box(-1.5, -2.2, 0.5, 2.2, Gold);
        pen.Box(1, -2.2, 0.5, 2.2, Gold.Shade(0.6));
        pen.Box(-1.9, -2.7, 3.8, 0.6, Gold.Lit(0.5));
        pen.Dome(0, -2.6, 3.4, 2.2, Gold);
        pen.Finial(0, -4.7, 1.1, Gold);
    }

    private static void Pool(Pen pen)
    {
        pen.Poly(Ink.Marble, -27, -2.4, 27, -2.4, 30, 6.6, -30, 6.6);
        pen.Fade(
            Outline.Poly(-26, -1.8, 26, -1.8, 28.6, 5.8, -28.6, 5.8),
            0,
            -1.8,
            0,
            5.8,
            (0, Tone.Of(0x8fcad8)),
            (1, Tone.Of(0x3f8fb4))
        );
        // The house upside down in the water, as far as the basin shows it.
        var mirror = pen.Inside(Outline.Poly(-26, 0, 26, 0, 28.6, 5.8, -28.6, 5.8));
        mirror.Box(-11, 0, 22, 2, Ink.Marble.Thin(0.6));
        mirror.Box(-10.4, 2, 20.8, 3, Gold.Thin(0.65));
        mirror.Box(-5, 5, 10, 2, Gold.Thin(0.6));
        for (var i = 0; i < 7; i++)
        {
            mirror.Box(-24 + (i * 7), 1 + (i * 3 % 5 * 0.9), 7, 0.24, Ink.White.Thin(0.5));
        }
    }

    private static void Causeway(Pen pen)
    {
        pen.Block(11, 0, 17.4, 1.4, Ink.Marble, 0.05);
        pen.Row(
            11.5,
            16.5,
            16,
            Ink.Marble,
            (x, w) => Outline.Box(x - (w * 0.14), -2.4, w * 0.28, 1.1)
        );
        pen.Box(11, -2.7, 17.4, 0.4, Ink.Marble.Lit(0.5));
        for (var x = 14.0; x < 28; x += 4.4)
        {
            pen.Box(x - 0.2, -4.4, 0.4, 3, Gold.Shade(0.3));
            pen.Disc(x, -4.9, 0.7, pen.LampsOn ? Ink.Lamp : Gold.Pale(0.4));
        }
    }
}
