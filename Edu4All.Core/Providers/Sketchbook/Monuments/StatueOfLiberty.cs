using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;
using Edu4All.Core.Providers.Sketchbook.Grounds;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// New York, 1886. 93 m to the tip of the torch: star fort and pedestal 47 m, the copper figure 46 m. Raised right arm, tablet in the
/// left, seven rays.
/// </summary>
internal sealed class StatueOfLiberty : Monument
{
    private static readonly Tone Copper = Ink.Verdigris;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "statue of liberty",
        "lady liberty",
        "liberty statue",
        "liberty",
        "estatua de la libertad",
        "statue de la liberte",
        "freiheitsstatue",
        "estatua da liberdade",
        "statue of librety",
    ];

    /// <inheritdoc/>
    public override double Height => 97;

    /// <inheritdoc/>
    public override double Width => 56;

    /// <inheritdoc/>
    public override Type Home => typeof(Sea);

    /// <inheritdoc/>
    public override Point Top => new(-7.6, -89);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        Pedestal(pen);
        var p = pen.At(0, -44);
        Robe(p);
        Arms(p);
        Head(p.At(0.6, -37.4));
        Torch(p.At(-8.6, -45.4));
    }

    private static void Pedestal(Pen pen)
    {
        var stone = Tone.Of(0xd8c3a0);
        pen.Poly(stone.Shade(0.1), -28, 0, -25.5, -9, 25.5, -9, 28, 0);
        pen.Poly(stone.Shade(0.7), 8, 0, 10, -9, 25.5, -9, 28, 0);
        pen.Poly(stone.Shade(0.35), -10, 0, -8, -9, 8, -9, 10, 0);
        pen.Ledge(-26, -10.4, 52, 1.8, stone);
        pen.Poly(stone, -13, -10, -11.6, -17, 11.6, -17, 13, -10);
        pen.Poly(stone.Shade(0.75), 4.5, -10, 4, -17, 11.6, -17, 13, -10);
        pen.Poly(stone, -10.4, -17, -8.8, -38, 8.8, -38, 10.4, -17);
        pen.Poly(stone.Shade(0.75), 3.6, -17, 3.2, -38, 8.8, -38, 10.4, -17);
        pen.Ledge(-11.8, -18.4, 23.6, 1.6, stone);
        pen.Row(
            -7.4,
            14.8,
            4,
            stone.Dark(0.35),
            (x, w) => Outline.Box(x - (w * 0.28), -32, w * 0.56, 10)
        );
        pen.Row(-8, 16, 5, stone.Lit(0.5), (x, w) => Outline.Oval(x, -35.4, 0.9, 0.9));
        pen.Ledge(-10.4, -39.4, 20.8, 1.8, stone);
        pen.Box(-7.6, -42, 15.2, 3, stone);
        pen.Box(2.6, -42, 5, 3, stone.Shade(0.75));
        pen.Ledge(-8.6, -43.6, 17.2, 1.8, stone);
    }

    private static void Robe(Pen pen)
    {
        var robe = Outline
            .From(-6.8, 0)
            .Curve(-7.4, -10, -6.6, -18, -5.8, -25)
            .Curve(-5.6, -30, -4.6, -34, -1.8, -35)
            .To(3.4, -35)
            .Curve(6, -34, 6.8, -30, 6.4, -26)
            .Curve(6.6, -16, 8, -8, 7.4, 0)
            .Close();
        pen.Body(robe, Copper, 2.6, 0.8);
        var folds = pen.Inside(robe);
        foreach (
            var (x1, x2, bend) in new[]
            {
                (-4.6, -5.2, 1.0),
                (-2.2, -2.8, 1.4),
                (0.4, 0.2, 1.2),
                (2.6, 3.4, 0.8),
                (4.6, 5.8, 0.4),
            }
        )
        {
            folds.Line(
                Outline.From(x1, -24).Bend(x1 + bend, -12, x2, 0),
                Copper.Shade(0.9).Dark(0.06),
                0.6
            );
        }

        // The mantle thrown from the left shoulder across the body.
        folds.Line(Outline.From(5.6, -33).Curve(2, -27, -3, -24, -7, -19), Copper.Shade(0.95), 0.8);
        folds.Line(
            Outline.From(6.2, -30).Curve(3, -24, -2, -20, -7, -14.6),
            Copper.Shade(0.8),
            0.7
        );
        folds.Line(Outline.From(6.6, -26).Curve(4.6, -20, 1, -16, -7, -9.6), Copper.Lit(0.6), 0.6);
        pen.Box(-8, -1.2, 16, 1.6, Copper.Shade(0.5));
    }

    private static void Arms(Pen pen)
    {
        // Right arm, on the left as seen from the front: straight up with the torch, the sleeve fallen to the shoulder.
        pen.Fill(
            Outline
                .From(-5.2, -29)
                .Curve(-7.6, -33, -8.6, -40, -9.4, -45)
                .To(-7.4, -45.4)
                .Curve(-6.4, -41, -4.6, -37, -2, -34.6)
                .Close(),
            Copper
        );
        pen.Fill(
            Outline
                .From(-6, -29)
                .Curve(-8.6, -32, -8.8, -36, -8.4, -38.6)
                .Curve(-6.4, -38, -4, -36.4, -1.6, -34.4)
                .Close(),
            Copper.Lit(0.3)
        );
        pen.Line(Outline.From(-7, -37.6).Bend(-6, -34, -3.4, -32), Copper.Shade(0.8), 0.5);
        // Left arm bent round the tablet.
        pen.Poly(Copper.Lit(0.4), 4.2, -29.6, 8.8, -31, 10.4, -21.4, 6, -20);
        pen.Poly(Copper.Shade(0.7), 8.8, -31, 9.6, -30.8, 11.2, -21.4, 10.4, -21.4);
        pen.Line(Outline.Path(6, -27.4, 8.4, -28.2), Copper.Shade(0.8), 0.4);
        pen.Line(Outline.Path(6.3, -25.6, 8.7, -26.4), Copper.Shade(0.8), 0.4);
        pen.Fill(
            Outline
                .From(5, -33.4)
                .Curve(8.4, -31, 8.8, -25, 6.8, -20.6)
                .Curve(6, -19.2, 4, -20, 4.6, -22)
                .Curve(5.4, -25, 4.4, -29, 3.4, -31)
                .Close(),
            Copper.Shade(0.55)
        );
        pen.Disc(6.4, -20.6, 1.1, Copper.Shade(0.2));
    }

    private static void Head(Pen pen)
    {
        var rays = new Outline();
        for (var i = -3; i <= 3; i++)
        {
            var (s, c) = Math.SinCos(i * 0.43);
            rays.Move((s * 2.2) - (c * 0.34), -2 - (c * 2.2) - (s * 0.34))
                .To(s * 6.6, -2 - (c * 6.6))
                .To((s * 2.2) + (c * 0.34), -2 - (c * 2.2) + (s * 0.34))
                .Close();
        }

        pen.Fill(rays, Copper.Lit(0.25));
        pen.Box(-1, 0.6, 2.2, 2.6, Copper.Shade(0.6));
        pen.Smooth(
            Copper.Shade(0.7),
            -2.6,
            -2.6,
            -1.6,
            -4.4,
            1.6,
            -4.4,
            2.8,
            -2.6,
            2.8,
            0.6,
            2,
            2.2,
            -2,
            2.2,
            -2.8,
            0.4
        );
        pen.Body(
            Outline.Smooth(-1.9, -2.4, 0, -3.2, 2, -2.4, 2, 0, 1, 1.8, -0.8, 1.8, -1.8, 0),
            Copper.Lit(0.2),
            0.5,
            0.6
        );
        pen.Line(Outline.From(-2.7, -2.4).Bend(0, -4, 2.8, -2.4), Copper.Lit(0.7), 0.9);
        pen.Dash(-1, -0.9, -0.5, -0.9, Copper.Dark(0.55), 0.3);
        pen.Dash(0.6, -0.9, 1.1, -0.9, Copper.Dark(0.55), 0.3);
        pen.Dash(-0.3, 0.9, 0.6, 0.9, Copper.Dark(0.45), 0.26);
    }

    private static void Torch(Pen pen)
    {
        pen.Disc(0, 0.2, 1.2, Copper);
        pen.Poly(Copper.Shade(0.4), -0.7, 1.6, -1.1, -1.6, 1.1, -1.6, 0.7, 1.6);
        pen.Ledge(-1.9, -2.5, 3.8, 1, Copper);
        pen.Halo(0, -4.4, 9, (0, Ink.Lamp.Thin(0.6)), (1, Ink.Lamp.Thin(0)));
        pen.Fill(
            Outline
                .From(-1.4, -2.4)
                .Curve(-2, -4.4, -0.4, -5, 0.3, -6.8)
                .Curve(1.4, -5.2, 2, -4.2, 1.4, -2.4)
                .Close(),
            Ink.Gold.Glow()
        );
    }
}
