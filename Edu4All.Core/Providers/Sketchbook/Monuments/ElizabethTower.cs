using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// London, 1859. 96 m high on a 12 m square; dials of 7 m, 55 m up. A wing of the Palace of Westminster beside it gives the scale.
/// </summary>
internal sealed class ElizabethTower : Monument
{
    private static readonly Tone Stone = Tone.Of(0xdcb77c);
    private static readonly Tone Roof = Tone.Of(0x5f6f80);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "elizabeth tower",
        "big ben",
        "clock tower",
        "london clock",
        "bigben",
        "tower of big ben",
        "torre del reloj",
        "tour de l horloge",
        "torre do relogio",
        "torre elizabeth",
        "tour elizabeth",
        "elizabethturm",
    ];

    /// <inheritdoc/>
    public override string Called => "the Elizabeth Tower";

    /// <inheritdoc/>
    public override double Height => 97;

    /// <inheritdoc/>
    public override double Width => 62;

    /// <inheritdoc/>
    public override Point Top => new(0, -64);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        pen = pen.At(-18, 0);
        Palace(pen.Hazed(0.08));
        pen.Box(-6.6, -50, 13.2, 50, Stone);
        pen.Box(3.4, -50, 3.2, 50, Stone.Shade(0.7));
        for (var i = 0; i < 5; i++)
        {
            var y = -3 - (i * 9.2);
            pen.Row(
                -5,
                10,
                4,
                Stone.Shade(0.95).Dark(0.15),
                (x, w) => Outline.Ogive(x, y, w * 0.42, 7)
            );
            pen.Ledge(-6.9, y - 8.2, 13.8, 0.9, Stone);
        }

        foreach (var x in new[] { -6.4, -2.5, 0, 2.5, 6.4 })
        {
            pen.Dash(x, 0, x, -50, x > 3 ? Stone.Shade(0.9) : Stone.Lit(0.6), 0.55);
        }

        Clock(pen);
        Belfry(pen);
    }

    private static void Clock(Pen pen)
    {
        pen.Poly(Stone.Shade(0.3), -6.6, -48, 6.6, -48, 7.6, -50, -7.6, -50);
        pen.Box(-7.6, -61, 15.2, 11, Stone.Lit(0.25));
        pen.Box(5.4, -61, 2.2, 11, Stone.Shade(0.6));
        pen.Line(Outline.Box(-5.2, -60.4, 10.2, 10), Ink.Gold, 0.5);
        pen.Disc(-0.1, -55.4, 4.7, Tone.Of(0x2e3a55));
        if (pen.LampsOn)
        {
            pen.Halo(-0.1, -55.4, 13, (0, Ink.Lamp.Thin(0.7)), (1, Ink.Lamp.Thin(0)));
        }

        pen.Disc(-0.1, -55.4, 4.2, pen.LampsOn ? Tone.Of(0xfff3cf).Glow() : Ink.White);
        var hours = new Outline();
        for (var i = 0; i < 12; i++)
        {
            var (s, c) = Math.SinCos(i * Math.PI / 6);
            hours.Move(-0.1 + (s * 3.2), -55.4 - (c * 3.2)).To(-0.1 + (s * 3.8), -55.4 - (c * 3.8));
        }

        pen.Line(hours, Ink.Dark, 0.4);
        pen.Line(Outline.Path(-0.1, -55.4, 1.5, -57.4), Ink.Dark, 0.62);
        pen.Line(Outline.Path(-0.1, -55.4, -0.1, -52), Ink.Dark, 0.42);
        pen.Disc(-0.1, -55.4, 0.45, Ink.Gold);
        pen.Ledge(-8.2, -62.4, 16.4, 1.5, Stone);
    }

    private static void Belfry(Pen pen)
    {
        pen.Box(-6.8, -68, 13.6, 5.8, Stone);
        pen.Row(
            -6.4,
            12.8,
            7,
            pen.LampsOn ? Ink.Lamp : Stone.Dark(0.55),
            (x, w) => Outline.Ogive(x, -62.6, w * 0.62, 4.8)
        );
        pen.Box(4.8, -68, 2, 5.8, Stone.Shade(0.8).Thin(0.6));
        foreach (var x in new[] { -7, 7 })
        {
            pen.Poly(Stone.Lit(0.2), x - 0.8, -62, x, -71.5, x + 0.8, -62);
        }

        // Cast-iron roof in two stages with a lantern between, gold along its edges.
        Stage(pen, -68, 7.4, -78, 4.3);
        pen.Box(-3.7, -81.6, 7.4, 3.6, Stone.Shade(0.2));
        pen.Row(
            -3.4,
            6.8,
            5,
            pen.LampsOn ? Ink.Lamp : Roof.Dark(0.5),
            (x, w) => Outline.Ogive(x, -78.2, w * 0.6, 3)
        );
        pen.Ledge(-4.4, -82.2, 8.8, 0.9, Ink.Gold);
        Stage(pen, -82, 4.2, -92.4, 0.5);
        pen.Dash(0, -92, 0, -96.6, Ink.Gold, 0.5);
        pen.Disc(0, -94, 0.7, Ink.Gold);
        pen.Row(-4.6, 9.2, 3, Ink.Gold, (x, w) => Outline.Ogive(x, -69, 1.4, 3));
    }

    private static void Stage(Pen pen, double foot, double low, double top, double high)
    {
        pen.Poly(Roof, -low, foot, -high, top, high, top, low, foot);
        pen.Poly(Roof.Shade(0.85), low * 0.4, foot, high * 0.4, top, high, top, low, foot);
        pen.Line(
            Outline.Path(-low, foot, -high, top).And(Outline.Path(low, foot, high, top)),
            Ink.Gold,
            0.4
        );
        pen.Ledge(-low - 0.5, foot - 0.3, (low * 2) + 1, 0.8, Ink.Gold);
    }

    private static void Palace(Pen pen)
    {
        pen.Box(6, -19, 40, 19, Stone.Shade(0.2));
        for (var row = 0; row < 2; row++)
        {
            var sill = -2.4 - (row * 8.4);
            var lit = pen.LampsOn;
            pen.Row(
                7,
                38,
                14,
                lit ? Ink.Lamp : Stone.Dark(0.42),
                (x, w) => Outline.Ogive(x, sill, w * 0.5, 5.8)
            );
            pen.Ledge(6, sill - 7.4, 40, 0.8, Stone);
        }

        pen.Poly(Roof, 8, -19, 11, -25, 42, -25, 45, -19);
        pen.Ledge(6, -20, 40, 1.2, Stone);
        for (var i = 0; i <= 7; i++)
        {
            var x = 7.4 + (i * 5.4);
            pen.Box(x - 0.7, -21.5, 1.4, 21.5, Stone.Lit(0.15));
            pen.Spire(x, -21.5, 1.7, 4.4, Stone);
        }

        pen.Box(44, -27, 7, 27, Stone);
        pen.Box(48.6, -27, 2.4, 27, Stone.Shade(0.8));
        pen.Row(44.6, 4, 2, Stone.Dark(0.4), (x, w) => Outline.Ogive(x, -14, w * 0.5, 8));
        foreach (var x in new[] { 44.4, 50.6 })
        {
            pen.Spire(x, -26, 2, 8, Stone);
        }

        pen.Spire(47.5, -27, 6, 7, Roof);
    }
}
