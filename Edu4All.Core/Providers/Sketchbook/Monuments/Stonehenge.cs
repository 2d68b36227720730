using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// Salisbury Plain, about 2500 BC. A circle of 33 m; uprights of 4.1 m, 2.1 m wide, with lintels; inside a horseshoe of trilithons up to
/// 7.3 m. As ruined as it is today.
/// </summary>
internal sealed class Stonehenge : Monument
{
    private static readonly Tone Sarsen = Tone.Of(0xa9a69f);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "stonehenge",
        "stone henge",
        "stone circle",
        "stonhenge",
        "stonehenge circle",
        "steinkreis",
        "cercle de pierres",
        "circulo de piedras",
        "circulo de pedras",
    ];

    /// <inheritdoc/>
    public override string Called => "Stonehenge";

    /// <inheritdoc/>
    public override double Height => 11.5;

    /// <inheritdoc/>
    public override double Width => 42;

    /// <inheritdoc/>
    public override Type Home => typeof(Grounds.Meadow);

    /// <inheritdoc/>
    public override Point Top => new(0.6, -11.2);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        // Far arc, then the horseshoe, then the near arc with gaps to look through.
        var far = pen.Hazed(0.16);
        Arc(
            far,
            -3.2,
            0.74,
            [-14.5, -10.8, -7.1, -3.4, 0.3, 4, 7.7, 11.4, 14.6],
            [true, true, false, true, true, true, false, true]
        );
        Trilithon(pen, -9.4, -1.6, 5.6, 1.02);
        Trilithon(pen, 9.6, -1.6, 5.8, 1.02);
        Trilithon(pen, 0.6, -2.4, 7.6, 1.14);
        Arc(pen, 2, 1, [-19, -14.6, -10.2], [true, true]);
        Arc(pen, 2.2, 1, [9.4, 13.8, 18.2], [true, false]);
        Stone(pen, -4.6, 2.8, 2.3, 2.6, 4);
        Fallen(pen, 3.4, 3, 5);
        Fallen(pen, -8, 3.6, 3.4);
    }

    private static void Arc(Pen pen, double foot, double size, double[] xs, bool[] lintels)
    {
        for (var i = 0; i < xs.Length; i++)
        {
            var y = foot - (xs[i] * xs[i] * 0.005);
            Stone(pen, xs[i], y, 2.3 * size, 4.5 * size, (i % 3) - 1);
            if (i > 0 && lintels[i - 1])
            {
                var last = foot - (xs[i - 1] * xs[i - 1] * 0.005);
                Lintel(pen, xs[i - 1], last - (4.5 * size), xs[i], y - (4.5 * size), size);
            }
        }
    }

    private static void Trilithon(Pen pen, double x, double foot, double height, double size)
    {
        Stone(pen, x - (2 * size), foot, 2.6 * size, height, 1);
        Stone(pen, x + (2 * size), foot, 2.6 * size, height, -1);
        Lintel(pen, x - (2.1 * size), foot - height, x + (2.1 * size), foot - height, size * 1.1);
    }

    private static void Stone(Pen pen, double x, double foot, double w, double h, double lean)
    {
        var (j, k) = (pen.Chance.Between(-0.12, 0.12), lean * 0.1);
        pen.Oval(x + (w * 0.5), foot, w * 0.95, 0.35, Tone.Of(0x2a2a55).Thin(0.28));
        var shape = Outline.Smooth(
            x - (w * 0.5),
            foot + 0.15,
            x - (w * 0.52) + j,
            foot - (h * 0.35),
            x - (w * 0.42) + k,
            foot - (h * 0.8),
            x - (w * 0.38) + k,
            foot - h,
            x + k,
            foot - h - 0.08,
            x + (w * 0.4) + k,
            foot - h,
            x + (w * 0.44) + k,
            foot - (h * 0.7),
            x + (w * 0.54) - j,
            foot - (h * 0.3),
            x + (w * 0.5),
            foot + 0.15
        );
        pen.Fill(shape, Sarsen.Lit(0.35));
        var inside = pen.Inside(shape);
        inside.Poly(
            Sarsen.Shade(0.85),
            x + (w * 0.14),
            foot + 1,
            x + (w * 0.06) + k,
            foot - h - 1,
            x + w,
            foot - h - 1,
            x + w,
            foot + 1
        );
        inside.Oval(x - (w * 0.2), foot - (h * 0.66), w * 0.12, h * 0.1, Sarsen.Shade(0.45));
        inside.Oval(x - (w * 0.3), foot - (h * 0.3), w * 0.09, h * 0.06, Sarsen.Shade(0.45));
    }

    private static void Lintel(Pen pen, double x1, double y1, double x2, double y2, double size)
    {
        var (over, thick) = (1.25 * size, 1.05 * size);
        pen.Poly(
            Sarsen.Lit(0.15),
            x1 - over,
            y1 + 0.08,
            x1 - over + 0.2,
            y1 - thick,
            x2 + over - 0.15,
            y2 - thick,
            x2 + over,
            y2 + 0.08
        );
        pen.Poly(
            Sarsen.Lit(0.8),
            x1 - over + 0.2,
            y1 - thick,
            x2 + over - 0.15,
            y2 - thick,
            x2 + over - 0.4,
            y2 - thick - 0.28,
            x1 - over + 0.5,
            y1 - thick - 0.28
        );
        pen.Poly(
            Sarsen.Shade(0.7),
            x2 + (over * 0.2),
            y2 + 0.08,
            x2 + (over * 0.25),
            y2 - thick,
            x2 + over - 0.15,
            y2 - thick,
            x2 + over,
            y2 + 0.08
        );
        pen.Poly(
            Sarsen.Shade(0.95),
            x1 - over,
            y1 + 0.08,
            x2 + over,
            y2 + 0.08,
            x2 + over,
            y2 - (thick * 0.22),
            x1 - over,
            y1 - (thick * 0.22)
        );
    }

    private static void Fallen(Pen pen, double x, double y, double w)
    {
        pen.Oval(x, y, w * 0.58, 0.5, Tone.Of(0x2a2a55).Thin(0.25));
        pen.Body(
            Outline.Smooth(
                x - (w * 0.5),
                y,
                x - (w * 0.44),
                y - 1.1,
                x,
                y - 1.4,
                x + (w * 0.42),
                y - 1,
                x + (w * 0.5),
                y
            ),
            Sarsen,
            0.4,
            0.8
        );
    }
}
