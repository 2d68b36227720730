namespace Edu4All.Core.Providers.Sketchbook.Drawing;

/// <summary>Everyday shapes in one call.</summary>
internal static class PenShapes
{
    /// <summary>A filled box from its upper left corner.</summary>
    public static void Box(
        this Pen pen,
        double x,
        double y,
        double w,
        double h,
        Tone tone,
        double r = 0
    ) => pen.Fill(Outline.Box(x, y, w, h, r), tone);

    /// <summary>A filled ellipse.</summary>
    public static void Oval(this Pen pen, double cx, double cy, double rx, double ry, Tone tone) =>
        pen.Fill(Outline.Oval(cx, cy, rx, ry), tone);

    /// <summary>A filled disc.</summary>
    public static void Disc(this Pen pen, double cx, double cy, double r, Tone tone) =>
        pen.Oval(cx, cy, r, r, tone);

    /// <summary>A filled polygon.</summary>
    public static void Poly(this Pen pen, Tone tone, params ReadOnlySpan<double> xy) =>
        pen.Fill(Outline.Poly(xy), tone);

    /// <summary>A filled rounded shape through points.</summary>
    public static void Smooth(this Pen pen, Tone tone, params ReadOnlySpan<double> xy) =>
        pen.Fill(Outline.Smooth(xy), tone);

    /// <summary>A rounded line through points.</summary>
    public static void Flow(
        this Pen pen,
        Tone tone,
        double width,
        params ReadOnlySpan<double> xy
    ) => pen.Line(Outline.Flow(xy), tone, width);

    /// <summary>A straight line.</summary>
    public static void Dash(
        this Pen pen,
        double x1,
        double y1,
        double x2,
        double y2,
        Tone tone,
        double width
    ) => pen.Line(Outline.Path(x1, y1, x2, y2), tone, width);

    /// <summary>A rounded body that is an ellipse.</summary>
    public static void Ball(
        this Pen pen,
        double cx,
        double cy,
        double rx,
        double ry,
        Tone tone,
        double depth = 0,
        double shade = 0.75
    ) => pen.Body(Outline.Oval(cx, cy, rx, ry), tone, depth > 0 ? depth : rx * 0.22, shade);

    /// <summary>A star with five points.</summary>
    public static void Star(this Pen pen, double cx, double cy, double r, Tone tone)
    {
        Span<double> xy = stackalloc double[20];
        for (var i = 0; i < 10; i++)
        {
            var (s, c) = Math.SinCos(i * Math.PI / 5);
            var reach = i % 2 == 0 ? r : r * 0.44;
            (xy[2 * i], xy[(2 * i) + 1]) = (cx + (s * reach), cy - (c * reach));
        }

        pen.Fill(Outline.Poly(xy), tone);
    }
}
