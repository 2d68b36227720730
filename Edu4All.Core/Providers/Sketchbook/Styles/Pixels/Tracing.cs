using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Styles.Pixels;

/// <summary>Outlines as straight edges: curves in short pieces, lines as strips.</summary>
internal static class Tracing
{
    /// <summary>Length of a piece of a curve on the sheet: half a square of the finest grid.</summary>
    private const double Piece = 6;

    /// <summary>The edges of a filled shape; open pieces are closed.</summary>
    public static void Fill(Outline shape, Action<Point, Point> edge)
    {
        var (start, last) = (default(Point), default(Point));
        foreach (var step in shape.Steps)
        {
            switch (step.Kind)
            {
                case 'M':
                    Join(last, start, edge);
                    start = last = step.End;
                    break;
                case 'Z':
                    Join(last, start, edge);
                    last = start;
                    break;
                default:
                    last = Walk(last, step, edge);
                    break;
            }
        }

        Join(last, start, edge);
    }

    /// <summary>The edges of a line: a strip for every straight piece, and a round joint where it is thick.</summary>
    public static void Stroke(Outline shape, double half, bool round, Action<Point, Point> edge)
    {
        void Strip(Point a, Point b)
        {
            var (dx, dy) = (b.X - a.X, b.Y - a.Y);
            var length = Math.Sqrt((dx * dx) + (dy * dy));
            if (length > 1e-6)
            {
                var (nx, ny) = (-dy / length * half, dx / length * half);
                Ring(
                    edge,
                    new(a.X + nx, a.Y + ny),
                    new(a.X - nx, a.Y - ny),
                    new(b.X - nx, b.Y - ny),
                    new(b.X + nx, b.Y + ny)
                );
            }

            if (round)
            {
                Joint(a);
                Joint(b);
            }
        }

        void Joint(Point p)
        {
            var k = half * 0.7071;
            Ring(
                edge,
                new(p.X, p.Y + half),
                new(p.X - k, p.Y + k),
                new(p.X - half, p.Y),
                new(p.X - k, p.Y - k),
                new(p.X, p.Y - half),
                new(p.X + k, p.Y - k),
                new(p.X + half, p.Y),
                new(p.X + k, p.Y + k)
            );
        }

        var (start, last) = (default(Point), default(Point));
        foreach (var step in shape.Steps)
        {
            switch (step.Kind)
            {
                case 'M':
                    start = last = step.End;
                    break;
                case 'Z':
                    Join(last, start, Strip);
                    last = start;
                    break;
                default:
                    last = Walk(last, step, Strip);
                    break;
            }
        }
    }

    private static void Join(Point from, Point to, Action<Point, Point> edge)
    {
        if (from != to)
        {
            edge(from, to);
        }
    }

    private static void Ring(Action<Point, Point> edge, params ReadOnlySpan<Point> corners)
    {
        for (var i = 0; i < corners.Length; i++)
        {
            edge(corners[i], corners[(i + 1) % corners.Length]);
        }
    }

    private static Point Walk(Point from, Step step, Action<Point, Point> edge)
    {
        if (step.Kind == 'L')
        {
            edge(from, step.End);
            return step.End;
        }

        var reach =
            Math.Abs(step.First.X - from.X)
            + Math.Abs(step.First.Y - from.Y)
            + Math.Abs(step.Second.X - step.First.X)
            + Math.Abs(step.Second.Y - step.First.Y)
            + Math.Abs(step.End.X - step.Second.X)
            + Math.Abs(step.End.Y - step.Second.Y);
        var pieces = (int)Math.Clamp(reach / Piece, 2, 24);
        var last = from;
        for (var i = 1; i <= pieces; i++)
        {
            var t = (double)i / pieces;
            var u = 1 - t;
            var (a, b, c, d) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t);
            var next = new Point(
                (a * from.X) + (b * step.First.X) + (c * step.Second.X) + (d * step.End.X),
                (a * from.Y) + (b * step.First.Y) + (c * step.Second.Y) + (d * step.End.Y)
            );
            edge(last, next);
            last = next;
        }

        return last;
    }
}
