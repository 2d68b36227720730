using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// Berlin, 1791. 26 m with the quadriga, 62 m wide with its wings; six Doric columns of 15 m, five passages, the middle one widest.
/// </summary>
internal sealed class BrandenburgGate : Monument
{
    private static readonly Tone Stone = Tone.Of(0xe2c99a);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "brandenburg gate",
        "brandenburger tor",
        "puerta de brandeburgo",
        "porte de brandebourg",
        "brandenburger gate",
        "portao de brandemburgo",
        "brandenburg gates",
        "brandenberg gate",
        "porta de brandemburgo",
    ];

    /// <inheritdoc/>
    public override double Height => 27;

    /// <inheritdoc/>
    public override double Width => 62;

    /// <inheritdoc/>
    public override Point Top => new(9, -21);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        double[] columns = [-15.2, -9.6, -3.6, 3.6, 9.6, 15.2];
        foreach (var side in new[] { -1, 1 })
        {
            Wing(pen, side);
        }

        pen.Box(-16.4, -15.4, 32.8, 15.4, Stone.Shade(0.7));
        for (var i = 0; i < 5; i++)
        {
            var (a, b) = (columns[i], columns[i + 1]);
            pen.Box(a + 1.1, -14.6, b - a - 2.2, 14.6, pen.Air);
            pen.Box(a + 1.1, -14.6, 0.9, 14.6, Stone.Shade(0.6));
            pen.Box(b - 1.9, -14.6, 0.8, 14.6, Stone.Lit(0.2));
            pen.Box(a + 1.1, -14.6, b - a - 2.2, 1.2, Stone.Shade(1).Dark(0.2));
        }

        foreach (var x in columns)
        {
            pen.Column(x, 0, 2, 14.8, Stone);
        }

        pen.Box(-17, -16.6, 34, 1.8, Stone.Lit(0.3));
        pen.Box(-17, -18, 34, 1.4, Stone.Shade(0.25));
        pen.Row(
            -17,
            34,
            17,
            Stone.Lit(0.6),
            (x, w) => Outline.Box(x - (w * 0.25), -18, w * 0.5, 1.3)
        );
        pen.Ledge(-17.8, -18.8, 35.6, 0.9, Stone);
        pen.Box(-13.4, -21, 26.8, 2.2, Stone);
        pen.Box(5, -21, 8.4, 2.2, Stone.Shade(0.5));
        pen.Box(-5.4, -20.7, 10.8, 1.7, Stone.Shade(0.4));
        pen.Ledge(-14, -21.6, 28, 0.8, Stone);
        Quadriga(pen.At(0, -21.6));
        pen.Poly(Stone.Shade(0.4), -33, 0.7, -32, -0.5, 32, -0.5, 33, 0.7);
    }

    // The side halls: lower, with pediments of their own.
    private static void Wing(Pen pen, int side)
    {
        var x = side * 24.4;
        pen.Block(x - 6.4, 0, 12.8, 9.6, Stone.Shade(side < 0 ? 0.1 : 0.4), 0.2);
        pen.Row(
            x - 5.6,
            11.2,
            3,
            Stone.Dark(0.42),
            (c, w) => Outline.Box(c - (w * 0.26), -7.6, w * 0.52, 7.6)
        );
        for (var i = 0; i < 4; i++)
        {
            pen.Column(x - 5.4 + (i * 3.6), 0, 1.05, 8.6, Stone.Shade(side < 0 ? 0 : 0.25));
        }

        pen.Ledge(x - 6.9, -10.2, 13.8, 1.5, Stone);
        pen.Pediment(x, -10.2, 13.8, 3, Stone);
    }

    // Victory in her chariot behind four horses, seen from the front and small: what reads is the row of four and the staff.
    private static void Quadriga(Pen pen)
    {
        var copper = Ink.Verdigris.Dark(0.12);
        pen.Poly(copper.Shade(0.5), -1.3, 0, -1.1, -2.2, 1.1, -2.2, 1.3, 0);
        pen.Smooth(copper, -0.8, -1.8, -0.7, -3.4, 0, -4, 0.7, -3.4, 0.8, -1.8);
        pen.Disc(0, -4.3, 0.42, copper);
        pen.Fill(
            Outline
                .From(-0.5, -3.2)
                .Bend(-2, -4.6, -1.7, -2.4)
                .Close()
                .And(Outline.From(0.5, -3.2).Bend(2, -4.6, 1.7, -2.4).Close()),
            copper.Shade(0.4)
        );
        pen.Dash(1, -2.2, 1.1, -5.6, copper, 0.2);
        pen.Line(Outline.Oval(1.1, -5, 0.4, 0.4), Ink.Gold, 0.18);
        foreach (
            var (x, tone) in new[]
            {
                (-2.9, copper),
                (-1.1, copper.Lit(0.3)),
                (1.2, copper.Shade(0.2)),
                (3, copper.Shade(0.5)),
            }
        )
        {
            pen.Smooth(tone, x - 0.6, -0.9, x - 0.5, -2, x, -2.3, x + 0.5, -2, x + 0.6, -0.9);
            pen.Smooth(
                tone.Lit(0.2),
                x - 0.3,
                -1.8,
                x - 0.34,
                -2.8,
                x,
                -3.2,
                x + 0.34,
                -2.8,
                x + 0.3,
                -1.8
            );
            pen.Dash(x - 0.35, -1, x - 0.4, 0, tone, 0.26);
            pen.Dash(x + 0.35, -1, x + 0.5, -0.3, tone, 0.26);
        }
    }
}
