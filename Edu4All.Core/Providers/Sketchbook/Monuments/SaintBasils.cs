using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// Moscow, 1561. 65 m to the cross over the middle tent roof; eight chapels round it, every dome with a pattern and colours of its own.
/// </summary>
internal sealed class SaintBasils : Monument
{
    private static readonly Tone Brick = Tone.Of(0xc0634a);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "saint basils cathedral",
        "saint basil cathedral",
        "st basils cathedral",
        "st basil cathedral",
        "saint basils",
        "saint basil",
        "st basils",
        "st basil",
        "basilius kathedrale",
        "catedral de san basilio",
        "red square",
        "saint basil s cathedral",
        "st basil s cathedral",
        "san basilio",
        "cathedrale saint basile",
        "basiliuskathedrale",
        "catedral de sao basilio",
        "russian church",
    ];

    /// <inheritdoc/>
    public override string Called => "Saint Basil's Cathedral";

    /// <inheritdoc/>
    public override double Height => 68;

    /// <inheritdoc/>
    public override double Width => 66;

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        var (green, blue, gold, red, white) = (
            Tone.Of(0x4f9a6a),
            Tone.Of(0x4a82c0),
            Tone.Of(0xf0bd4d),
            Tone.Of(0xcf4a3f),
            Ink.White
        );
        Chapel(pen.Hazed(0.08).At(-11, -10), 7, 30, 8.4, red, white, 1);
        Chapel(pen.Hazed(0.08).At(12, -10), 7, 31, 8.4, gold, green, 2);
        Tent(pen);
        Chapel(pen.At(-21, -8), 8.4, 22, 11, green, gold, 1);
        Chapel(pen.At(21.5, -8), 8.4, 23, 11, blue, white, 0);
        Chapel(pen.At(-11, -6), 7.6, 16.5, 9, gold, Tone.Of(0x3f8fa0), 2);
        Chapel(pen.At(11.5, -6), 7.6, 16, 9, green, red, 2);
        Chapel(pen.At(0, -5), 8.6, 20, 10.4, red, Tone.Of(0x4f9a6a), 0);
        Gallery(pen);
    }

    private static void Gallery(Pen pen)
    {
        pen.Block(-32, 0, 64, 10, Brick.Shade(0.05), 0.16);
        pen.Row(-31, 62, 11, Ink.White, (x, w) => Outline.Arch(x, -0.4, w * 0.74, 7.6));
        pen.Row(
            -31,
            62,
            11,
            pen.LampsOn ? Ink.Lamp : Brick.Dark(0.5),
            (x, w) => Outline.Arch(x, -0.4, w * 0.54, 6.4)
        );
        pen.Ledge(-32.6, -11, 65.2, 1.5, Ink.White);
        pen.Row(
            -32,
            64,
            20,
            Tone.Of(0x4f9a6a),
            (x, w) => Outline.Poly(x - (w * 0.5), -11, x, -13.6, x + (w * 0.5), -11)
        );
        foreach (var x in new[] { -30.5, 30.5 })
        {
            pen.Block(x - 3, 0, 6, 14, Brick);
            pen.Spire(x, -14, 7.4, 9, Tone.Of(0x4f9a6a));
            pen.Disc(x, -23.4, 0.7, Ink.Gold);
        }
    }

    private static void Tent(Pen pen)
    {
        pen.Block(-7, -10, 14, 24, Brick, 0.35);
        pen.Row(-6, 12, 3, Ink.White, (x, w) => Outline.Arch(x, -22, w * 0.7, 9));
        pen.Row(-6, 12, 3, Brick.Dark(0.45), (x, w) => Outline.Arch(x, -22, w * 0.46, 7.6));
        pen.Ledge(-7.8, -35.4, 15.6, 1.6, Ink.White);
        pen.Row(-7.4, 14.8, 4, Brick.Lit(0.3), (x, w) => Outline.Arch(x, -35, w * 0.9, 3.6));
        pen.Poly(Brick.Lit(0.2), -6.6, -37, -1.7, -56, 1.7, -56, 6.6, -37);
        pen.Poly(Brick.Shade(0.75), 2, -37, 0.5, -56, 1.7, -56, 6.6, -37);
        foreach (var (y, half) in new[] { (-41.0, 5.5), (-45.0, 4.4), (-49.0, 3.3) })
        {
            pen.Row(
                -half,
                half * 2,
                3,
                Ink.White,
                (x, w) => Outline.Poly(x - (w * 0.3), y, x, y - 2.4, x + (w * 0.3), y)
            );
        }

        pen.Box(-1.5, -58, 3, 2.2, Ink.White);
        pen.Onion(0, -57.6, 5, 6, Ink.Gold);
        Cross(pen, -63.2);
    }

    // A drum with windows, a white cornice and an onion in two colours: 0 stripes, 1 zigzag, 2 diamonds.
    private static void Chapel(
        Pen pen,
        double w,
        double h,
        double dome,
        Tone one,
        Tone two,
        int pattern
    )
    {
        pen.Block(-w / 2, 0, w, h, Brick, 0.32);
        pen.Ledge(-w * 0.56, -h * 0.52, w * 1.12, 1, Ink.White);
        pen.Row(
            -w * 0.42,
            w * 0.84,
            2,
            Ink.White,
            (x, s) => Outline.Arch(x, -h * 0.6, s * 0.66, h * 0.26)
        );
        pen.Row(
            -w * 0.42,
            w * 0.84,
            2,
            pen.LampsOn ? Ink.Lamp : Brick.Dark(0.5),
            (x, s) => Outline.Arch(x, -h * 0.6, s * 0.4, h * 0.22)
        );
        pen.Ledge(-w * 0.6, -h - 0.8, w * 1.2, 1.4, Ink.White);
        var top = dome * 1.12;
        pen.Box(-w * 0.3, -h - 2, w * 0.6, 1.6, two.Shade(0.3));
        var shape = Roofs.OnionShape(0, -h - 1.6, dome, top);
        pen.Onion(0, -h - 1.6, dome, top, one);
        var inside = pen.Inside(shape);
        for (var i = -3; i <= 3; i++)
        {
            var x = i * dome * 0.17;
            var tone = i > 0 ? two.Shade(0.7) : two;
            switch (pattern)
            {
                case 0:
                    inside.Line(
                        Outline
                            .From(x * 0.7, -h - 1)
                            .Curve(
                                x * 1.9,
                                -h - (top * 0.3),
                                x * 1.5,
                                -h - (top * 0.6),
                                0,
                                -h - 1 - top
                            ),
                        tone,
                        dome * 0.07
                    );
                    break;
                case 1:
                    var y = -h - 2.4 - ((i + 3) * top * 0.11);
                    inside.Line(
                        Outline.Path(
                            -dome * 0.6,
                            y,
                            -dome * 0.36,
                            y - (top * 0.09),
                            -dome * 0.12,
                            y,
                            dome * 0.12,
                            y - (top * 0.09),
                            dome * 0.36,
                            y,
                            dome * 0.6,
                            y - (top * 0.09)
                        ),
                        two,
                        dome * 0.06
                    );
                    break;
                default:
                    for (var j = 0; j < 4; j++)
                    {
                        var (dx, dy, r) = (
                            (i + (j % 2 * 0.5)) * dome * 0.2,
                            -h - (top * (0.16 + (j * 0.15))),
                            dome * 0.06
                        );
                        inside.Poly(
                            dx > 0 ? two.Shade(0.6) : two,
                            dx - r,
                            dy,
                            dx,
                            dy - (r * 1.5),
                            dx + r,
                            dy,
                            dx,
                            dy + (r * 1.5)
                        );
                    }

                    break;
            }
        }

        Cross(pen, -h - 1 - top);
    }

    private static void Cross(Pen pen, double y)
    {
        pen.Disc(0, y - 0.2, 0.5, Ink.Gold);
        pen.Dash(0, y, 0, y - 3.6, Ink.Gold, 0.36);
        pen.Dash(-0.9, y - 2.5, 0.9, y - 2.5, Ink.Gold, 0.36);
    }
}
