using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// Rome, AD 80. An ellipse of 188 by 156 m; the outer wall of four storeys is 48 m high and stands on one side only, three storeys
/// of the inner ring are left on the other.
/// </summary>
internal sealed class Colosseum : Monument
{
    private static readonly Tone Stone = Tone.Of(0xdfb98b);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "colosseum",
        "coliseum",
        "coliseo",
        "colisee",
        "kolosseum",
        "coliseu",
        "roman arena",
        "amphitheatre",
        "colloseum",
        "colosseo",
        "roman colosseum",
    ];

    /// <inheritdoc/>
    public override double Height => 58;

    /// <inheritdoc/>
    public override double Width => 156;

    /// <inheritdoc/>
    public override Point Top => new(-20, -53);

    // Plan: the front of the ellipse bulges down by Sag; x runs with the cosine, so that arches crowd together at the sides.
    private static double X(double t, double radius) => -Math.Cos(t * Math.PI) * radius;

    private static double Sag(double t, double depth) => Math.Sin(t * Math.PI) * depth;

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        Inside(pen);
        Ring(pen, Stone, 76, 0, 1, [0, -10.6, -21.6, -31.5], 26);
        // The high outer wall covers the left two thirds and ends in its slanting buttress.
        Wall(pen);
        pen.Oval(-10, 11, 60, 2, Tone.Of(0x2a2a55).Thin(0.12));
    }

    private static void Inside(Pen pen)
    {
        pen.Oval(4, -33, 72, 13, Stone.Shade(1).Dark(0.2));
        for (var i = 0; i < 5; i++)
        {
            pen.Line(
                Outline.Oval(4, -31 + (i * 1.6), 66 - (i * 7), 10.6 - (i * 1.3)),
                Stone.Shade(0.55),
                0.9
            );
        }

        // The far rim, broken.
        pen.Fill(
            Outline
                .From(-74, -33)
                .Curve(-60, -50, 50, -52, 74, -34)
                .To(74, -31)
                .Curve(50, -46, -60, -45, -74, -30)
                .Close(),
            Stone.Shade(0.5)
        );
        pen.Row(
            -50,
            96,
            19,
            Stone.Dark(0.42),
            (x, w) => Outline.Arch(x, -41.2 + (x * x / 900), w * 0.42, 3.4)
        );
    }

    private static void Ring(
        Pen pen,
        Tone stone,
        double radius,
        double from,
        double to,
        double[] levels,
        int bays
    )
    {
        Band(pen, stone, radius, from, to, 0, levels[^1] - 1.5);
        for (var i = 0; i < levels.Length - 1; i++)
        {
            Storey(pen, stone, radius, from, to, levels[i], levels[i + 1], bays, arches: true);
        }
    }

    private static void Wall(Pen pen)
    {
        const double End = 0.665;
        Band(pen, Stone.Pale(0.1), 78, 0, End, 0, -49.5);
        double[] levels = [0, -11.6, -23.6, -35.2];
        for (var i = 0; i < 3; i++)
        {
            Storey(pen, Stone.Pale(0.1), 78, 0, End, levels[i], levels[i + 1], 28, arches: true);
        }

        Storey(pen, Stone.Pale(0.1), 78, 0, End, -35.2, -48.4, 28, arches: false);
        var (x, s) = (X(End, 78), Sag(End, 11));
        pen.Poly(
            Stone.Shade(0.75),
            x,
            s,
            x + 12,
            s - 2.6,
            x + 10.4,
            s - 12,
            x + 7.6,
            s - 24,
            x + 4,
            s - 36,
            x,
            s - 49.5
        );
        pen.Courses(x + 0.5, s - 44, 5, 42, 4, Stone.Shade(1), 0.4);
    }

    // A piece of the curved wall between two heights, its shade growing towards the right.
    private static void Band(
        Pen pen,
        Tone stone,
        double radius,
        double from,
        double to,
        double low,
        double high
    )
    {
        const int Steps = 14;
        for (var i = 0; i < Steps; i++)
        {
            var (a, b) = (from + ((to - from) * i / Steps), from + ((to - from) * (i + 1) / Steps));
            if (b <= a)
            {
                continue;
            }

            var turn = ((a + b) / 2) - 0.3;
            var tone = turn < 0 ? stone.Lit(Math.Min(0.5, -turn * 1.6)) : stone.Shade(turn * 1.15);
            pen.Poly(
                tone,
                X(a, radius),
                low + Sag(a, 11),
                X(b, radius) + 0.3,
                low + Sag(b, 11),
                X(b, radius) + 0.3,
                high + Sag(b, 11 - (high * 0.06)),
                X(a, radius),
                high + Sag(a, 11 - (high * 0.06))
            );
        }
    }

    private static void Storey(
        Pen pen,
        Tone stone,
        double radius,
        double from,
        double to,
        double low,
        double high,
        int bays,
        bool arches
    )
    {
        var (openings, piers, ledge) = (new Outline(), new Outline(), new Outline());
        var all = (int)Math.Round(bays * (to - from));
        for (var i = 0; i < all; i++)
        {
            var (a, b) = (from + ((to - from) * i / all), from + ((to - from) * (i + 1) / all));
            var mid = (a + b) / 2;
            var w = X(b, radius) - X(a, radius);
            var y = Sag(mid, 11) + low;
            piers.Move(X(a, radius), y - 1).To(X(a, radius), high + Sag(a, 11) + 2);
            if (arches && w > 1.6)
            {
                openings.And(
                    Outline.Arch(
                        X(mid, radius),
                        y - 1.4,
                        w * 0.58,
                        Math.Max(w * 0.58 * 0.8, (low - high) * 0.66)
                    )
                );
            }
            else if (!arches && i % 2 == 0)
            {
                openings.And(Outline.Box(X(mid, radius) - (w * 0.2), y - 8, w * 0.4, 2.8));
            }
        }

        for (var i = 0; i <= 20; i++)
        {
            var t = from + ((to - from) * i / 20);
            _ =
                i == 0
                    ? ledge.Move(X(t, radius), high + Sag(t, 11))
                    : ledge.To(X(t, radius), high + Sag(t, 11));
        }

        pen.Fill(openings, pen.LampsOn ? Ink.Lamp.Mix(Tone.Of(0xd9803a), 0.45) : stone.Dark(0.55));
        pen.Line(piers, stone.Lit(0.5), 0.55);
        pen.Line(ledge, stone.Lit(0.7), 1);
        pen.At(0, 1.1).Line(ledge, stone.Shade(0.9), 0.6);
    }
}
