using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Styles.Pixels;

/// <summary>Outlines as straight edges: curves in short pieces, lines as strips.</summary>
internal static class Tracing
{
    /// <summary>Length of a piece of a curve on the sheet: half a square of the finest grid.</summary>
    private const double Piece = 6;

    /// <summary>The edges of a filled shape, as a map shows it and then moved; open pieces are closed.</summary>
    public static void Fill(Outline shape, in Matrix map, Point shift, Coverage to)
    {
        var edges = new Edges(to, shift);
        var (start, last) = (default(Point), default(Point));
        foreach (ref readonly var step in shape.Walk)
        {
            switch (step.Kind)
            {
                case 'M':
                    edges.Join(last, start);
                    start = last = map.On(step.End);
                    break;
                case 'Z':
                    edges.Join(last, start);
                    last = start;
                    break;
                default:
                    last = Along(last, step, map, edges);
                    break;
            }
        }

        edges.Join(last, start);
    }

    /// <summary>The edges of a line: a strip for every straight piece, and a round joint where it is thick.</summary>
    public static void Stroke(Outline shape, in Matrix map, double half, bool round, Coverage to)
    {
        var strips = new Strips(to, half, round);
        var (start, last, fresh) = (default(Point), default(Point), false);
        foreach (ref readonly var step in shape.Walk)
        {
            switch (step.Kind)
            {
                case 'M':
                    start = last = map.On(step.End);
                    fresh = true;
                    break;
                case 'Z':
                    strips.Join(last, start);
                    last = start;
                    break;
                default:
                    if (fresh)
                    {
                        strips.Joint(last);
                        fresh = false;
                    }

                    last = Along(last, step, map, strips);
                    break;
            }
        }
    }

    /// <summary>What is made of the straight pieces: a struct, so that each kind has its own loop without a call through a delegate.</summary>
    private interface IPieces
    {
        void Add(Point a, Point b);
    }

    private static Point Along<T>(Point from, in Step step, in Matrix map, T pieces)
        where T : struct, IPieces
    {
        var end = map.On(step.End);
        if (step.Kind == 'L')
        {
            pieces.Add(from, end);
            return end;
        }

        var (first, second) = (map.On(step.First), map.On(step.Second));
        var reach =
            Math.Abs(first.X - from.X)
            + Math.Abs(first.Y - from.Y)
            + Math.Abs(second.X - first.X)
            + Math.Abs(second.Y - first.Y)
            + Math.Abs(end.X - second.X)
            + Math.Abs(end.Y - second.Y);
        var count = (int)Math.Clamp(reach / Piece, 2, 24);
        var last = from;
        for (var i = 1; i <= count; i++)
        {
            var t = (double)i / count;
            var u = 1 - t;
            var (a, b, c, d) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t);
            var next = new Point(
                (a * from.X) + (b * first.X) + (c * second.X) + (d * end.X),
                (a * from.Y) + (b * first.Y) + (c * second.Y) + (d * end.Y)
            );
            pieces.Add(last, next);
            last = next;
        }

        return last;
    }

    private static void Join<T>(this T pieces, Point from, Point to)
        where T : struct, IPieces
    {
        if (from != to)
        {
            pieces.Add(from, to);
        }
    }

    private readonly struct Edges(Coverage to, Point shift) : IPieces
    {
        public void Add(Point a, Point b) =>
            to.Edge(new(a.X + shift.X, a.Y + shift.Y), new(b.X + shift.X, b.Y + shift.Y));
    }

    private readonly struct Strips(Coverage to, double half, bool round) : IPieces
    {
        public void Add(Point a, Point b)
        {
            var (dx, dy) = (b.X - a.X, b.Y - a.Y);
            var length = Math.Sqrt((dx * dx) + (dy * dy));
            if (length > 1e-6)
            {
                var (nx, ny) = (-dy / length * half, dx / length * half);
                Ring([
                    new(a.X + nx, a.Y + ny),
                    new(a.X - nx, a.Y - ny),
                    new(b.X - nx, b.Y - ny),
                    new(b.X + nx, b.Y + ny),
                ]);
            }

            Joint(b);
        }

        // Where one piece ends the next begins, so that one joint does for both.
        public void Joint(Point p)
        {
            if (!round)
            {
                return;
            }

            var k = half * 0.7071;
            Ring([
                new(p.X, p.Y + half),
                new(p.X - k, p.Y + k),
                new(p.X - half, p.Y),
                new(p.X - k, p.Y - k),
                new(p.X, p.Y - half),
                new(p.X + k, p.Y - k),
                new(p.X + half, p.Y),
                new(p.X + k, p.Y + k),
            ]);
        }

        private void Ring(ReadOnlySpan<Point> corners)
        {
            var last = corners[^1];
            foreach (var corner in corners)
            {
                to.Edge(last, corner);
                last = corner;
            }
        }
    }
}
