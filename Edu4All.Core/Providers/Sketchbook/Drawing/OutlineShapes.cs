namespace Edu4All.Core.Providers.Sketchbook.Drawing;

/// <summary>Ready-made outlines.</summary>
internal sealed partial class Outline
{
    /// <summary>How far the control points of a quarter circle reach, as a share of its radius.</summary>
    private const double Quarter = 0.5523;

    /// <summary>Corner after corner, closed: x, y, x, y ...</summary>
    public static Outline Poly(params ReadOnlySpan<double> xy)
    {
        var o = From(xy[0], xy[1]);
        for (var i = 2; i + 1 < xy.Length; i += 2)
        {
            o.To(xy[i], xy[i + 1]);
        }

        return o.Close();
    }

    /// <summary>An open line through corners.</summary>
    public static Outline Path(params ReadOnlySpan<double> xy)
    {
        var o = From(xy[0], xy[1]);
        for (var i = 2; i + 1 < xy.Length; i += 2)
        {
            o.To(xy[i], xy[i + 1]);
        }

        return o;
    }

    /// <summary>A closed, rounded shape through points (Catmull-Rom): what animals and hills are made of.</summary>
    public static Outline Smooth(params ReadOnlySpan<double> xy)
    {
        var n = xy.Length / 2;
        var o = From(xy[0], xy[1]);
        for (var i = 0; i < n; i++)
        {
            o.Spline(At(xy, (i + n - 1) % n), At(xy, i), At(xy, (i + 1) % n), At(xy, (i + 2) % n));
        }

        return o.Close();
    }

    /// <summary>An open rounded line through points.</summary>
    public static Outline Flow(params ReadOnlySpan<double> xy)
    {
        var n = xy.Length / 2;
        var o = From(xy[0], xy[1]);
        for (var i = 0; i < n - 1; i++)
        {
            o.Spline(
                At(xy, Math.Max(0, i - 1)),
                At(xy, i),
                At(xy, i + 1),
                At(xy, Math.Min(n - 1, i + 2))
            );
        }

        return o;
    }

    /// <summary>A box from its upper left corner, with rounded corners if wanted.</summary>
    public static Outline Box(double x, double y, double w, double h, double r = 0)
    {
        r = Math.Min(r, Math.Min(w, h) / 2);
        if (r <= 0)
        {
            return Poly(x, y, x + w, y, x + w, y + h, x, y + h);
        }

        var k = r * (1 - Quarter);
        return From(x + r, y)
            .To(x + w - r, y)
            .Curve(x + w - k, y, x + w, y + k, x + w, y + r)
            .To(x + w, y + h - r)
            .Curve(x + w, y + h - k, x + w - k, y + h, x + w - r, y + h)
            .To(x + r, y + h)
            .Curve(x + k, y + h, x, y + h - k, x, y + h - r)
            .To(x, y + r)
            .Curve(x, y + k, x + k, y, x + r, y)
            .Close();
    }

    /// <summary>An ellipse round a centre.</summary>
    public static Outline Oval(double cx, double cy, double rx, double ry)
    {
        var (kx, ky) = (rx * Quarter, ry * Quarter);
        var o = new Outline { Ellipse = (new Point(cx, cy), rx, ry) };
        return o.Move(cx - rx, cy)
            .Curve(cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry)
            .Curve(cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy)
            .Curve(cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry)
            .Curve(cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy)
            .Close();
    }

    /// <summary>An opening with a round head: middle of the sill, width, height to the crown (at least half the width).</summary>
    public static Outline Arch(double cx, double sill, double w, double h)
    {
        var (r, spring) = (w / 2, sill - h + (w / 2));
        var k = r * Quarter;
        return From(cx - r, sill)
            .To(cx - r, spring)
            .Curve(cx - r, spring - k, cx - k, sill - h, cx, sill - h)
            .Curve(cx + k, sill - h, cx + r, spring - k, cx + r, spring)
            .To(cx + r, sill)
            .Close();
    }

    /// <summary>An opening with a pointed head.</summary>
    public static Outline Ogive(double cx, double sill, double w, double h)
    {
        var (r, spring) = (w / 2, sill - h + (w * 0.75));
        return From(cx - r, sill)
            .To(cx - r, spring)
            .Curve(
                cx - r,
                spring - (w * 0.35),
                cx - (r * 0.55),
                sill - h + (w * 0.18),
                cx,
                sill - h
            )
            .Curve(
                cx + (r * 0.55),
                sill - h + (w * 0.18),
                cx + r,
                spring - (w * 0.35),
                cx + r,
                spring
            )
            .To(cx + r, sill)
            .Close();
    }

    private static Point At(ReadOnlySpan<double> xy, int i) => new(xy[2 * i], xy[(2 * i) + 1]);

    private void Spline(Point before, Point from, Point to, Point after) =>
        Curve(
            from.X + ((to.X - before.X) / 6),
            from.Y + ((to.Y - before.Y) / 6),
            to.X - ((after.X - from.X) / 6),
            to.Y - ((after.Y - from.Y) / 6),
            to.X,
            to.Y
        );
}
