namespace Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

/// <summary>Iron: crossed struts between two edges.</summary>
internal static class Lattice
{
    /// <summary>
    /// Crosses and rungs between a left and a right edge, each given as a function of the share of the way from the first
    /// to the second height.
    /// </summary>
    public static void Struts(
        this Pen pen,
        int panels,
        double y1,
        double y2,
        Func<double, double> left,
        Func<double, double> right,
        Tone tone,
        double width
    )
    {
        var lines = new Outline();
        for (var i = 0; i < panels; i++)
        {
            var (a, b) = ((double)i / panels, (i + 1.0) / panels);
            var (ya, yb) = (y1 + ((y2 - y1) * a), y1 + ((y2 - y1) * b));
            lines
                .Move(left(a), ya)
                .To(right(b), yb)
                .Move(right(a), ya)
                .To(left(b), yb)
                .Move(left(b), yb)
                .To(right(b), yb);
        }

        pen.Line(lines, tone, width);
    }
}
