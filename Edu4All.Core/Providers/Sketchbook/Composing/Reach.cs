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
        foreach (
            var mark in marks.Where(m => m is { Clip: null, Print: null, Paint.Gradient: null })
        )
        {
            var (last, half) = (default(Point), mark.Stroke / 2);
            foreach (var step in mark.Shape.Steps)
            {
                foreach (var p in step.Kind == 'C' ? Along(last, step) : [step.End])
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

    private static Point[] Along(Point from, Step curve)
    {
        Point At(double t)
        {
            var (u, v) = (1 - t, t);
            var (a, b, c, d) = (u * u * u, 3 * u * u * v, 3 * u * v * v, v * v * v);
            return new(
                (a * from.X) + (b * curve.First.X) + (c * curve.Second.X) + (d * curve.End.X),
                (a * from.Y) + (b * curve.First.Y) + (c * curve.Second.Y) + (d * curve.End.Y)
            );
        }

        return [At(0.25), At(0.5), At(0.75), curve.End];
    }
}
