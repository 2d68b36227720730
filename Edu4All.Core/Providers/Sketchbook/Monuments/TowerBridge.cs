using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;
using Edu4All.Core.Providers.Sketchbook.Grounds;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// London, 1894. Towers of 65 m, 61 m apart; the road 8.6 m over the water, footways at 43 m; blue and white chains to the banks.
/// </summary>
internal sealed class TowerBridge : Monument
{
    private const double At = 38;
    private static readonly Tone Stone = Tone.Of(0xdcc9a6);
    private static readonly Tone Steel = Tone.Of(0x4f95c8);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "tower bridge",
        "london bridge",
        "puente de la torre",
        "tower bridge london",
        "pont de la tour",
        "puente de londres",
        "pont de londres",
        "ponte da torre",
        "tower brucke",
        "london tower bridge",
    ];

    /// <inheritdoc/>
    public override double Height => 68;

    /// <inheritdoc/>
    public override double Width => 190;

    /// <inheritdoc/>
    public override Type Home => typeof(Sea);

    /// <inheritdoc/>
    public override bool Wades => true;

    /// <inheritdoc/>
    public override Point Top => new(0, -48);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        foreach (var side in new[] { -1, 1 })
        {
            Chain(pen, side);
        }

        // The bascules are down; the footways run high between the towers.
        pen.Box(-At, -12, At * 2, 2.2, Steel);
        pen.Fill(
            Outline
                .From(-At, -10)
                .Curve(-20, -9.6, -8, -10, 0, -10.4)
                .Curve(8, -10, 20, -9.6, At, -10)
                .To(At, -7)
                .Bend(20, -9, 0, -10)
                .Bend(-20, -9, -At, -7)
                .Close(),
            Steel.Shade(0.8)
        );
        pen.Box(-At, -47, At * 2, 6.4, Tone.Of(0xf1f0ea));
        var truss = new Outline();
        for (var x = -At; x < At - 2; x += 5)
        {
            truss.Move(x, -41).To(x + 5, -46.6).Move(x, -46.6).To(x + 5, -41);
        }

        pen.Line(truss, Steel, 0.8);
        pen.Ledge(-At, -48, At * 2, 1.4, Steel);
        pen.Ledge(-At, -41.4, At * 2, 1.4, Steel);
        foreach (var x in new[] { -At, At })
        {
            Pier(pen, x);
            Tower(pen.At(x, -12), 16, 36, 17);
        }

        foreach (var x in new[] { -90.0, 90 })
        {
            pen.Block(x - 6, 2, 12, 12, Stone.Shade(0.2));
            Tower(pen.At(x, -9), 9, 13, 8);
        }
    }

    private static void Pier(Pen pen, double x)
    {
        pen.Poly(Stone.Shade(0.2), x - 14, 3, x - 12, -11, x + 12, -11, x + 14, 3);
        pen.Poly(Stone.Shade(0.85), x + 4, 3, x + 4, -11, x + 12, -11, x + 14, 3);
        pen.Courses(x - 13, -10, 26, 12, 3, Stone.Shade(0.9), 0.35);
        pen.Ledge(x - 13, -12.4, 26, 1.6, Stone);
    }

    // A square tower with a turret at each corner and a steep slate roof.
    private static void Tower(Pen pen, double w, double h, double roof)
    {
        var r = w / 2;
        pen.Box(-r, -h, w, h, Stone);
        pen.Box(r * 0.35, -h, r * 0.65, h, Stone.Shade(0.6));
        pen.Fill(Outline.Ogive(0, 0, w * 0.42, h * 0.27), Stone.Shade(1).Dark(0.4));
        foreach (var y in new[] { 0.4, 0.62, 0.84 })
        {
            pen.Row(
                -r * 0.62,
                w * 0.62,
                3,
                pen.LampsOn ? Ink.Lamp : Stone.Dark(0.5),
                (x, s) => Outline.Ogive(x, -h * (y - 0.06), s * 0.46, h * 0.13)
            );
            pen.Ledge(-r, -h * (y - 0.09), w, 0.9, Stone);
        }

        pen.Spire(0, -h, w * 0.72, roof, Ink.Slate);
        pen.Poly(Stone.Lit(0.3), -w * 0.16, -h, 0, -h - (roof * 0.5), w * 0.16, -h);
        pen.Dash(0, -h - roof, 0, -h - roof - (w * 0.18), Ink.Gold, 0.7);
        foreach (var side in new[] { -1, 1 })
        {
            pen.Box(
                (side * r) - (w * 0.11),
                -h - (w * 0.12),
                w * 0.22,
                h + (w * 0.12),
                Stone.Shade(side > 0 ? 0.45 : -0.3)
            );
            pen.Spire(side * r, -h - (w * 0.12), w * 0.26, roof * 0.55, Ink.Slate);
        }
    }

    private static void Chain(Pen pen, int side)
    {
        double Upper(double t) => -44 + (t * 26) + (Math.Sin(t * Math.PI) * 7);
        var (deck, hang, upper, lower) = (
            Outline.Box(side < 0 ? -96 : At, -12, 58, 3.4),
            new Outline(),
            new Outline(),
            new Outline()
        );
        for (var i = 0; i <= 12; i++)
        {
            var (t, x) = (i / 12.0, side * (At + 6 + (i * 3.8)));
            _ = i == 0 ? upper.Move(x, Upper(t)) : upper.To(x, Upper(t));
            _ =
                i == 0
                    ? lower.Move(x, Upper(t))
                    : lower.To(x, Upper(t) + (Math.Sin(t * Math.PI) * 5));
            hang.Move(x, Upper(t) + (Math.Sin(t * Math.PI) * 5)).To(x, -12);
        }

        pen.Line(hang, Tone.Of(0xe9eef0), 0.7);
        pen.Line(upper, Steel, 1.8);
        pen.Line(lower, Steel.Shade(0.5), 1.5);
        pen.Fill(deck, Steel);
        pen.Box(side < 0 ? -96 : At, -9.6, 58, 1.6, Steel.Shade(0.9));
    }
}
