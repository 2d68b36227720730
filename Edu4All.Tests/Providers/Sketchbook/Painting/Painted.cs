using Edu4All.Core.Gallery.Masks;
using Edu4All.Core.Providers.Sketchbook;
using Edu4All.Core.Providers.Sketchbook.Composing;
using Edu4All.Core.Providers.Sketchbook.Reading;

namespace Edu4All.Tests.Providers.Sketchbook.Painting;

/// <summary>Masks as children paint them, at the size of the sheet.</summary>
internal static class Painted
{
    public static PictureMask Box(double x, double y, double width, double height) =>
        Where((px, py) => px >= x && px < x + width && py >= y && py < y + height);

    /// <summary>A round brush moved from point to point.</summary>
    public static PictureMask Brush(double radius, params (double X, double Y)[] points) =>
        Where((x, y) => Touches(radius, points, x, y));

    /// <summary>Dabs that do not touch each other.</summary>
    public static PictureMask Dabs(double radius, params (double X, double Y)[] points) =>
        Where((x, y) => points.Any(p => Square(p.X - x) + Square(p.Y - y) < radius * radius));

    /// <summary>A wild scribble over a box, up and down, with bare paper between the strokes.</summary>
    public static PictureMask Scribble(Region box)
    {
        var points = Enumerable
            .Range(0, 7)
            .Select(i => (box.X + (box.Width * i / 6), i % 2 == 0 ? box.Y : box.Y + box.Height));
        return Brush(22, [.. points]);
    }

    /// <summary>Where somebody stands in a picture.</summary>
    public static Region BoxOf(string stored, string name)
    {
        var scene = StoredScene.Read(stored);
        var at = scene.Subjects.ToList().FindIndex(s => s.Kind.Names[0] == name);
        return Pinning.Places(Easel.Compose(scene), scene)[at][0].Box;
    }

    private static PictureMask Where(Func<double, double, bool> open) =>
        PictureMask.Of(1536, 864, (x, y) => open(x + 0.5, y + 0.5));

    private static bool Touches(double radius, (double X, double Y)[] points, double x, double y)
    {
        for (var i = 0; i + 1 < points.Length; i++)
        {
            var (a, b) = (points[i], points[i + 1]);
            var (dx, dy) = (b.X - a.X, b.Y - a.Y);
            var t = Math.Clamp(
                (((x - a.X) * dx) + ((y - a.Y) * dy)) / ((dx * dx) + (dy * dy)),
                0,
                1
            );
            if (Square(a.X + (t * dx) - x) + Square(a.Y + (t * dy) - y) < radius * radius)
            {
                return true;
            }
        }

        return false;
    }

    private static double Square(double value) => value * value;
}
