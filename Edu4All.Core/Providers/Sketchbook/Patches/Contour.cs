using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Patches;

/// <summary>
/// Walks round a patch along the edges of its units and keeps only the corners that matter, so that a painted part takes a few hundred
/// characters and not a picture of its own.
/// </summary>
internal static class Contour
{
    /// <summary>How far, in units, a simpler edge may lie beside the true one: less than a pixel, for the stairs of a slanted line.</summary>
    public const double Fine = 0.75;

    /// <summary>Nobody paints more corners; a mask made by hand must not make us work for it.</summary>
    private const int MostCorners = 60_000;

    // East, south, west, north: a turn to the right is one further.
    private static readonly (int X, int Y)[] Ways = [(1, 0), (0, 1), (-1, 0), (0, -1)];

    /// <summary>The edge of a patch, null when it is too ragged for one.</summary>
    /// <param name="patch">Filled by the even-odd rule it comes out again.</param>
    /// <param name="tolerance">How far, in units, the edge may be moved to save corners.</param>
    public static Outline? Around(Patch patch, double tolerance)
    {
        var (outline, total) = (new Outline(), 0);
        var seen = new HashSet<int>();
        foreach (var (x, y) in patch.Tops())
        {
            if (seen.Contains((y * Patch.Width) + x))
            {
                continue;
            }

            var corners = Walk(patch, x, y, seen);
            total += corners.Count;
            if (total > MostCorners)
            {
                return null;
            }

            Add(outline, Simple(corners, tolerance));
        }

        return outline;
    }

    // Along one edge with the patch on the right hand, until it comes back to where it began.
    private static List<Point> Walk(Patch patch, int x, int y, HashSet<int> seen)
    {
        var corners = new List<Point>();
        var (startX, startY, way) = (x, y, 0);
        do
        {
            if (way == 0)
            {
                seen.Add((y * Patch.Width) + x);
            }

            (x, y) = (x + Ways[way].X, y + Ways[way].Y);
            var turn =
                !Ahead(patch, x, y, way, right: true) ? 1
                : Ahead(patch, x, y, way, right: false) ? 3
                : 0;
            if (turn != 0)
            {
                corners.Add(new(x, y));
                way = (way + turn) % 4;
            }
        } while ((x, y, way) != (startX, startY, 0));

        return corners;
    }

    // The unit before one on the right hand or on the left, from a corner of the grid.
    private static bool Ahead(Patch patch, int x, int y, int way, bool right) =>
        (way, right) switch
        {
            (0, true) or (1, false) => patch.Has(x, y),
            (0, false) or (3, true) => patch.Has(x, y - 1),
            (1, true) or (2, false) => patch.Has(x - 1, y),
            _ => patch.Has(x - 1, y - 1),
        };

    // Douglas and Peucker: a corner stays if the straight line past it would lie too far from it.
    private static List<Point> Simple(List<Point> corners, double tolerance)
    {
        var far = 0;
        for (var i = 1; i < corners.Count; i++)
        {
            far = Gap(corners[i], corners[0]) > Gap(corners[far], corners[0]) ? i : far;
        }

        corners.Add(corners[0]);
        var keep = new bool[corners.Count];
        keep[0] = keep[far] = true;
        var left = new Stack<(int From, int To)>([(0, far), (far, corners.Count - 1)]);
        while (left.TryPop(out var part))
        {
            var (at, most) = (-1, tolerance * tolerance);
            for (var i = part.From + 1; i < part.To; i++)
            {
                var off = Off(corners[i], corners[part.From], corners[part.To]);
                (at, most) = off > most ? (i, off) : (at, most);
            }

            if (at > 0)
            {
                keep[at] = true;
                left.Push((part.From, at));
                left.Push((at, part.To));
            }
        }

        return [.. corners.Where((_, i) => keep[i])];
    }

    private static void Add(Outline outline, List<Point> corners)
    {
        if (corners.Count < 3)
        {
            return;
        }

        outline.Move(corners[0].X, corners[0].Y);
        foreach (var corner in corners[1..])
        {
            outline.To(corner.X, corner.Y);
        }

        outline.Close();
    }

    private static double Gap(Point a, Point b) =>
        ((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y));

    // Squared distance of a point from a line between two others.
    private static double Off(Point p, Point a, Point b)
    {
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        var length = (dx * dx) + (dy * dy);
        var along =
            length == 0 ? 0 : Math.Clamp((((p.X - a.X) * dx) + ((p.Y - a.Y) * dy)) / length, 0, 1);
        return Gap(p, new(a.X + (along * dx), a.Y + (along * dy)));
    }
}
