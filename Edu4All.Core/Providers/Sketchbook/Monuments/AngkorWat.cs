using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;
using Edu4All.Core.Providers.Sketchbook.Grounds;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// Cambodia, about 1150. Five towers like lotus buds, the middle one 65 m over the ground, on three stepped terraces; long galleries, palms and
/// a pool before it. The galleries are drawn at a third of their 800 m.
/// </summary>
internal sealed class AngkorWat : Monument
{
    private static readonly Tone Stone = Tone.Of(0xb7a58c);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "angkor wat",
        "angkor",
        "ankor wat",
        "khmer temple",
        "templo de angkor",
        "temple d angkor",
        "tempel von angkor",
        "ankor wat temple",
        "angkor vat",
    ];

    /// <inheritdoc/>
    public override string Called => "Angkor Wat";

    /// <inheritdoc/>
    public override double Height => 68;

    /// <inheritdoc/>
    public override double Width => 170;

    /// <inheritdoc/>
    public override Type Home => typeof(Meadow);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        Bud(pen.Hazed(0.12), -17, -22, 11, 30);
        Bud(pen.Hazed(0.12), 17, -22, 11, 30);
        pen.Block(-34, -8, 68, 16, Stone.Shade(0.1), 0.2);
        Gallery(pen, -34, -14, 68, 17);
        Bud(pen, 0, -26, 16, 42);
        Bud(pen, -31, -17, 13, 33);
        Bud(pen, 31, -17, 13, 33);
        pen.Poly(Stone.Lit(0.3), -7, -8, -4.4, -26, 4.4, -26, 7, -8);
        pen.Courses(-6, -26, 12, 18, 1.6, Stone.Shade(0.7), 0.4);
        pen.Block(-56, -3, 112, 9, Stone.Shade(0.1), 0.14);
        Gallery(pen, -56, -5, 112, 29);
        pen.Block(-84, 1, 168, 5, Stone.Shade(0.25), 0.1);
        pen.Ledge(-85, -5, 170, 1.4, Stone);
        foreach (var x in new[] { -56.0, 0, 56 })
        {
            pen.Block(x - 6, 0, 12, 13, Stone, 0.3);
            pen.Pediment(x, -13, 15, 6, Stone);
            pen.Box(x - 2, -8, 4, 8, Stone.Dark(0.55));
        }

        foreach (var (x, s) in new[] { (-76.0, 1.0), (-69, 0.8), (70, 0.9), (78, 1.05) })
        {
            Palm(pen.At(x, 1, s));
        }

        pen.Oval(0, 5, 62, 2.6, Tone.Of(0x86b9c4));
        pen.Oval(-6, 5, 40, 1, Ink.White.Thin(0.4));
    }

    // A tower in nine shrinking tiers with upturned corners, closed by a bud.
    private static void Bud(Pen pen, double x, double foot, double w, double h)
    {
        for (var i = 0; i < 8; i++)
        {
            var t = i / 8.0;
            var r = w / 2 * Math.Sqrt(Math.Max(0.03, 1 - (t * t * 0.96)));
            var (y, step) = (foot - (h * 0.3) - (t * h * 0.64), h * 0.085);
            pen.Poly(Stone, x - r, y, x - (r * 0.9), y - step, x + (r * 0.9), y - step, x + r, y);
            pen.Poly(
                Stone.Shade(0.75),
                x + (r * 0.2),
                y,
                x + (r * 0.18),
                y - step,
                x + (r * 0.9),
                y - step,
                x + r,
                y
            );
            pen.Poly(
                Stone.Lit(0.6),
                x - (r * 1.08),
                y + 0.3,
                x - r,
                y - (step * 0.5),
                x - (r * 0.2),
                y - (step * 0.2),
                x - (r * 0.2),
                y + 0.3
            );
            pen.Dash(x - (r * 1.05), y + 0.2, x + (r * 1.05), y + 0.2, Stone.Shade(0.95), 0.5);
        }

        pen.Block(x - (w / 2), foot, w, h * 0.3, Stone, 0.36);
        pen.Fill(Outline.Ogive(x, foot, w * 0.3, h * 0.24), Stone.Dark(0.55));
        pen.Pediment(x, foot - (h * 0.22), w * 0.5, h * 0.12, Stone);
        pen.Smooth(
            Stone.Lit(0.2),
            x - (w * 0.1),
            foot - (h * 0.92),
            x - (w * 0.08),
            foot - (h * 0.97),
            x,
            foot - h,
            x + (w * 0.08),
            foot - (h * 0.97),
            x + (w * 0.1),
            foot - (h * 0.92)
        );
    }

    private static void Gallery(Pen pen, double x, double foot, double w, int bays)
    {
        pen.Row(
            x + 1,
            w - 2,
            bays,
            Stone.Dark(0.5),
            (c, s) => Outline.Box(c - (s * 0.28), foot - 4.4, s * 0.56, 4.4)
        );
        pen.Poly(
            Stone.Shade(0.5).Dark(0.1),
            x - 1,
            foot - 6.6,
            x + 1,
            foot - 10,
            x + w - 1,
            foot - 10,
            x + w + 1,
            foot - 6.6
        );
        pen.Ledge(x - 1, foot - 7, w + 2, 1.1, Stone);
    }

    private static void Palm(Pen pen)
    {
        var leaf = Tone.Of(0x5c9655);
        pen.Flow(Ink.Bark, 1.1, 0, 0, 0.8, -14, 0.2, -30);
        foreach (
            var (x, y) in new[]
            {
                (-7.0, -29.0),
                (-5.4, -35),
                (0, -38.5),
                (5.6, -35),
                (7.4, -29),
                (3.6, -25.4),
                (-3.4, -25.4),
            }
        )
        {
            pen.Smooth(
                x > 1 ? leaf.Shade(0.5) : leaf,
                0.2,
                -31,
                (x * 0.5) - 0.8,
                (y * 0.5) - 16.6,
                x,
                y,
                (x * 0.5) + 0.9,
                (y * 0.5) - 14.4
            );
        }
    }
}
