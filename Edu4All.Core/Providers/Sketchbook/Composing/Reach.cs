using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Skies;

namespace Edu4All.Core.Providers.Sketchbook.Composing;

/// <summary>
/// How far a drawing reaches from its origin, found by drawing it on a sheet that nobody sees: then no hat, kite or tail is
/// forgotten, whatever the pose.
/// </summary>
internal readonly record struct Reach(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Across.</summary>
    public double Width => Left + Right;

    /// <summary>Measures a drawing.</summary>
    public static Reach Of(Action<Pen> draw)
    {
        var layer = new Layer(LayerRole.Subject, []);
        var light = Catalogue.The<Day>().Light;
        draw(new Pen(layer, Matrix.Same, light, 0, Chance.From("measure", 0)));
        return Of(layer.Marks);
    }

    /// <summary>Measures marks; what is clipped stays inside something else, and what glows fades out.</summary>
    public static Reach Of(IEnumerable<Mark> marks)
    {
        var (left, top, right, bottom) = (0.0, 0.0, 0.0, 0.0);
        Span<Point> passed = stackalloc Point[4];
        foreach (var mark in marks)
        {
            if (mark is not { Clip: null, Print: null, Paint.Gradient: null })
            {
                continue;
            }

            var (last, half) = (default(Point), mark.Stroke / 2);
            foreach (ref readonly var step in mark.Shape.Walk)
            {
                foreach (var p in passed[..Along(last, step, passed)])
                {
                    left = Math.Max(left, half - p.X);
                    top = Math.Max(top, half - p.Y);
                    right = Math.Max(right, p.X + half);
                    bottom = Math.Max(bottom, p.Y + half);
                }

                last = step.End;
            }
        }

        return new(left, top, right, bottom);
    }

    // Points that a step passes, its end among them. Returns how many.
    private static int Along(Point from, in Step step, Span<Point> passed)
    {
        passed[0] = step.End;
        if (step.Kind != 'C')
        {
            return 1;
        }

        for (var i = 1; i < 4; i++)
        {
            var (u, v) = (1 - (i * 0.25), i * 0.25);
            var (a, b, c, d) = (u * u * u, 3 * u * u * v, 3 * u * v * v, v * v * v);
            passed[i] = new(
                (a * from.X) + (b * step.First.X) + (c * step.Second.X) + (d * step.End.X),
                (a * from.Y) + (b * step.First.Y) + (c * step.Second.Y) + (d * step.End.Y)
            );
        }

        return 4;
    }
}
