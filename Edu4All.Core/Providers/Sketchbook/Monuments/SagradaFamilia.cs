using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// Barcelona, begun 1882. The nativity front: four bell towers of 98 and 107 m, pierced like honeycombs, with bright pinnacles; the towers of
/// Mary (138 m) and Jesus (172 m) behind.
/// </summary>
internal sealed class SagradaFamilia : Monument
{
    private static readonly Tone Stone = Tone.Of(0xd9bd93);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "sagrada familia",
        "la sagrada familia",
        "gaudi church",
        "gaudi cathedral",
        "barcelona cathedral",
        "sagrada familia church",
        "sagrada",
        "basilica de la sagrada familia",
        "sagrada familia basilica",
        "sagrada famillia",
        "sagrada famiglia",
    ];

    /// <inheritdoc/>
    public override double Height => 174;

    /// <inheritdoc/>
    public override double Width => 120;

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        var back = pen.Hazed(0.14);
        Bullet(back, 0, 30, 168, Stone.Shade(0.1), false);
        pen.Hazed(0.08).Box(-1.4, -173, 2.8, 27, Ink.White);
        pen.Hazed(0.08).Box(-5, -167, 10, 2.8, Ink.White);
        foreach (var (x, h) in new[] { (-31.0, 122.0), (31, 122) })
        {
            Bullet(back, x, 15, h, Stone.Shade(0.1), true);
        }

        pen.Block(-56, 0, 112, 44, Stone.Shade(0.2), 0.22);
        pen.Row(-55, 110, 8, Stone.Dark(0.42), (x, w) => Outline.Ogive(x, -14, w * 0.36, 22));
        pen.Row(
            -55,
            110,
            8,
            Stone.Lit(0.3),
            (x, w) => Outline.Poly(x - (w * 0.4), -44, x, -56, x + (w * 0.4), -44)
        );
        Bullet(pen, -37, 15, 98, Stone, true);
        Bullet(pen, 37, 15, 98, Stone.Shade(0.2), true);
        Bullet(pen, -14.6, 16, 107, Stone, true);
        Bullet(pen, 14.6, 16, 107, Stone.Shade(0.2), true);
        Portals(pen);
    }

    // A tower like a corn cob: a parabola, slits between its ribs, a coloured pinnacle.
    private static void Bullet(Pen pen, double x, double w, double h, Tone tone, bool pinnacle)
    {
        var (r, top) = (w / 2, h * 0.88);
        var shape = Outline
            .From(x - r, 0)
            .To(x - r, -h * 0.4)
            .Curve(x - r, -h * 0.66, x - (r * 0.7), -h * 0.84, x - (r * 0.22), -top)
            .To(x + (r * 0.22), -top)
            .Curve(x + (r * 0.7), -h * 0.84, x + r, -h * 0.66, x + r, -h * 0.4)
            .To(x + r, 0)
            .Close();
        pen.Body(shape, tone, w * 0.2, 0.75);
        var inside = pen.Inside(shape);
        var slits = new Outline();
        for (var column = -2; column <= 2; column++)
        {
            for (var y = h * 0.34; y < h * 0.82; y += 6.4)
            {
                var squeeze = 1 - Math.Pow(Math.Max(0, (y / h) - 0.36) / 0.56, 2);
                var cx = x + (column * r * 0.4 * squeeze);
                slits.And(Outline.Box(cx - (r * 0.085), -y - 4, r * 0.17, 4));
            }
        }

        inside.Fill(slits, pen.LampsOn ? Ink.Lamp.Mix(Tone.Of(0xe08a3c), 0.3) : tone.Dark(0.5));
        if (pinnacle)
        {
            pen.Poly(
                tone.Lit(0.4),
                x - (r * 0.24),
                -top,
                x - (r * 0.12),
                -h * 0.95,
                x + (r * 0.12),
                -h * 0.95,
                x + (r * 0.24),
                -top
            );
            pen.Disc(x, -h * 0.915, r * 0.22, Ink.Red);
            pen.Disc(x, -h * 0.96, r * 0.3, Ink.Gold);
            foreach (var (dx, dy) in new[] { (-0.26, 0.0), (0.26, 0), (0, -0.3), (0, 0.3) })
            {
                pen.Disc(x + (dx * r), (-h * 0.96) + (dy * r), r * 0.12, Ink.White);
            }
        }
    }

    private static void Portals(Pen pen)
    {
        foreach (var (x, w, h) in new[] { (-26.0, 19.0, 40.0), (26, 19, 40), (0, 25, 52) })
        {
            // Gables that drip like wet sand, a deep door under each.
            pen.Body(
                Outline
                    .From(x - (w * 0.62), 0)
                    .Curve(x - (w * 0.6), -h * 0.5, x - (w * 0.36), -h * 0.72, x, -h * 1.16)
                    .Curve(x + (w * 0.36), -h * 0.72, x + (w * 0.6), -h * 0.5, x + (w * 0.62), 0)
                    .Close(),
                Stone.Lit(0.25),
                3,
                0.6
            );
            pen.Fill(Outline.Ogive(x, 0, w * 0.8, h * 0.78), Stone.Shade(0.6));
            pen.Fill(Outline.Ogive(x, 0, w * 0.56, h * 0.56), Stone.Shade(1).Dark(0.42));
            pen.Dash(x, 0, x, -h * 0.3, Stone.Shade(0.3), 1.2);
            for (var i = -3; i <= 3; i++)
            {
                pen.Disc(
                    x + (i * w * 0.1),
                    -h * (0.84 - (Math.Abs(i) * 0.06)),
                    1.3,
                    Stone.Lit(0.8)
                );
            }
        }

        // The cypress of the nativity with its doves.
        pen.Smooth(Tone.Of(0x5c9a63), -3.4, -60, -3.8, -66, 0, -78, 3.8, -66, 3.4, -60);
        foreach (var (x, y) in new[] { (-1.6, -65.0), (1.4, -68), (0.2, -72) })
        {
            pen.Disc(x, y, 0.8, Ink.White);
        }
    }
}
