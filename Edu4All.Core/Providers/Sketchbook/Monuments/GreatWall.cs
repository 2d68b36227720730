using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;
using Edu4All.Core.Providers.Sketchbook.Grounds;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// The Ming wall near Beijing: 8 m high, 6 m wide on top, a watchtower of about 12 m every few hundred metres. It winds over a ridge from the
/// far right to us; sizes along it follow the perspective, not a scale.
/// </summary>
internal sealed class GreatWall : Monument
{
    private static readonly Tone Brick = Tone.Of(0xc9b595);

    // Middle of the walk, half its width and the height of the wall under it, from near to far.
    private static readonly (double X, double Y, double Half, double Drop)[] Walk =
    [
        (-50, -2, 10, 17),
        (-30, -12, 7.4, 13),
        (-8, -16, 5.8, 10.5),
        (10, -25, 4.4, 8.4),
        (22, -35, 3.4, 6.6),
        (14, -45, 2.5, 5),
        (24, -53, 1.9, 3.8),
        (40, -57, 1.4, 2.8),
        (56, -66, 1, 2),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "great wall of china",
        "great wall",
        "chinese wall",
        "gran muralla china",
        "gran muralla",
        "grande muraille",
        "chinesische mauer",
        "grosse mauer",
        "grande muralha da china",
        "grande muralha",
        "muralla china",
        "muraille de chine",
        "great chinese wall",
        "wall of china",
    ];

    /// <inheritdoc/>
    public override string Called => "the Great Wall of China";

    /// <inheritdoc/>
    public override double Height => 80;

    /// <inheritdoc/>
    public override double Width => 190;

    /// <inheritdoc/>
    public override Type Home => typeof(Mountains);

    /// <inheritdoc/>
    public override Point Top => new(-20, -15);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        Ridge(pen);
        Tower(pen.Hazed(0.2), 57, -65, 3.4);
        for (var i = Walk.Length - 1; i > 0; i--)
        {
            Piece(pen.Hazed(0.03 * i), Walk[i], Walk[i - 1]);
            if (i is 6 or 4 or 2)
            {
                Tower(pen.Hazed(0.025 * i), Walk[i - 1].X, Walk[i - 1].Y, Walk[i - 1].Half * 1.55);
            }
        }

        Slope(pen);
    }

    // The near slope hides the foot of the wall.
    private static void Slope(Pen pen)
    {
        var leaf = Tone.Of(0x82b368);
        pen.Fill(
            Outline
                .From(-104, 10)
                .Curve(-80, 4, -62, 12, -46, 9)
                .Curve(-24, 3, -8, -3, 10, -3)
                .Curve(40, -2, 70, 6, 106, 9)
                .To(106, 14)
                .To(-104, 14)
                .Close(),
            leaf
        );
        foreach (
            var (x, y, s) in new[]
            {
                (-58.0, 12.0, 0.3),
                (-40, 9, 0.26),
                (-26, 6, 0.22),
                (-12, 2, 0.2),
                (8, 1, 0.22),
                (30, 3, 0.24),
                (52, 7, 0.26),
            }
        )
        {
            pen.At(x, y, s).Bush(leaf.Dark(0.16));
        }
    }

    private static void Ridge(Pen pen)
    {
        var leaf = Tone.Of(0x6f9f63);
        pen.Hazed(0.24)
            .Fill(
                Outline
                    .From(-40, 6)
                    .Curve(-10, -14, 4, -44, 24, -50)
                    .Curve(34, -54, 46, -58, 57, -64)
                    .Curve(70, -56, 84, -20, 104, 6)
                    .Close(),
                leaf
            );
        pen.Hazed(0.14)
            .Fill(
                Outline
                    .From(-96, 8)
                    .Curve(-60, 2, -20, -10, 4, -20)
                    .Curve(20, -32, 28, -38, 36, -30)
                    .Curve(50, -18, 70, -4, 106, 8)
                    .Close(),
                leaf.Shade(0.2)
            );
        foreach (
            var (x, y) in new[]
            {
                (36.0, -30.0),
                (44, -22),
                (30, -18),
                (52, -14),
                (20, -8),
                (2, -4),
                (40, -8),
                (60, -4),
                (58, -40),
                (-20, -2),
            }
        )
        {
            pen.Hazed(0.1).At(x, y, 0.17).Bush(leaf.Dark(0.12));
        }
    }

    // One stretch: the outer face in shade, the pale walk, a parapet with merlons on both sides.
    private static void Piece(
        Pen pen,
        (double X, double Y, double Half, double Drop) far,
        (double X, double Y, double Half, double Drop) near
    )
    {
        pen.Poly(
            Brick.Shade(0.55),
            far.X + far.Half,
            far.Y,
            near.X + near.Half,
            near.Y,
            near.X + near.Half,
            near.Y + near.Drop,
            far.X + far.Half,
            far.Y + far.Drop
        );
        pen.Poly(
            Brick.Lit(0.1),
            far.X - far.Half,
            far.Y,
            near.X - near.Half,
            near.Y,
            near.X - near.Half,
            near.Y + near.Drop,
            far.X - far.Half,
            far.Y + far.Drop
        );
        pen.Poly(
            Brick.Lit(0.85),
            far.X - far.Half,
            far.Y,
            far.X + far.Half,
            far.Y,
            near.X + near.Half,
            near.Y,
            near.X - near.Half,
            near.Y
        );
        foreach (var side in new[] { -1, 1 })
        {
            var teeth = new Outline();
            var count = 7;
            for (var i = 0; i < count; i++)
            {
                var (t, u) = ((double)i / count, (i + 0.62) / count);
                var (ax, ay, ah) = (
                    Mid(far.X + (side * far.Half), near.X + (side * near.Half), t),
                    Mid(far.Y, near.Y, t),
                    Mid(far.Half, near.Half, t) * 0.4
                );
                var (bx, by, bh) = (
                    Mid(far.X + (side * far.Half), near.X + (side * near.Half), u),
                    Mid(far.Y, near.Y, u),
                    Mid(far.Half, near.Half, u) * 0.4
                );
                teeth.And(
                    Outline.Poly(ax, ay + (ah * 0.4), ax, ay - ah, bx, by - bh, bx, by + (bh * 0.4))
                );
            }

            pen.Line(
                Outline.Path(far.X + (side * far.Half), far.Y, near.X + (side * near.Half), near.Y),
                Brick.Shade(side > 0 ? 0.3 : 0),
                Math.Max(0.5, near.Half * 0.16)
            );
            pen.Fill(teeth, Brick.Shade(side > 0 ? 0.4 : -0.2));
        }
    }

    private static double Mid(double a, double b, double t) => a + ((b - a) * t);

    private static void Tower(Pen pen, double x, double y, double half)
    {
        var h = half * 1.7;
        pen.Box(x - half, y - h, half * 2, h + (half * 0.7), Brick);
        pen.Box(x + (half * 0.3), y - h, half * 0.7, h + (half * 0.7), Brick.Shade(0.7));
        pen.Row(
            x - (half * 0.9),
            half * 1.8,
            3,
            Brick.Dark(0.55),
            (c, w) => Outline.Arch(c, y - (h * 0.42), w * 0.44, h * 0.3)
        );
        pen.Ledge(x - (half * 1.08), y - h - (half * 0.12), half * 2.16, half * 0.2, Brick);
        pen.Row(
            x - (half * 1.06),
            half * 2.12,
            5,
            Brick.Lit(0.3),
            (c, w) => Outline.Box(c - (w * 0.3), y - h - (half * 0.42), w * 0.6, half * 0.34)
        );
    }
}
