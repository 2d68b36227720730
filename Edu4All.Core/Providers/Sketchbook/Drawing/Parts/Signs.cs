namespace Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

/// <summary>The small signs of a comic strip that say what a body alone cannot: asleep, dancing, fast.</summary>
internal static class Signs
{
    /// <summary>Three letters z that grow as they rise.</summary>
    public static void Snore(this Pen pen, double x, double y)
    {
        for (var i = 0; i < 3; i++)
        {
            var (cx, cy, s) = (x + (i * 19), y - (i * 21), 6.0 + (i * 2.5));
            pen.Line(
                Outline.Path(cx - s, cy - s, cx + s, cy - s, cx - s, cy + s, cx + s, cy + s),
                Ink.Blue.Dark(0.1),
                3.6
            );
        }
    }

    /// <summary>A pair of quavers.</summary>
    public static void Quavers(this Pen pen, double x, double y, Tone tone)
    {
        pen.Dash(x - 8, y, x - 8, y - 24, tone, 3.2);
        pen.Dash(x + 10, y - 4, x + 10, y - 28, tone, 3.2);
        pen.Dash(x - 8, y - 24, x + 10, y - 28, tone, 6);
        pen.At(x - 12, y, 1, -20).Oval(0, 0, 6, 4.6, tone);
        pen.At(x + 6, y - 4, 1, -20).Oval(0, 0, 6, 4.6, tone);
    }

    /// <summary>Lines that the air leaves behind somebody in flight, trailing to the left.</summary>
    public static void Rush(this Pen pen, double x, double y)
    {
        foreach (var (dx, dy, w) in new[] { (0.0, -22.0, 34.0), (-14, 0, 46), (2, 22, 30) })
        {
            pen.Dash(x + dx, y + dy, x + dx - w, y + dy, Ink.White.Thin(0.75), 4);
        }
    }
}
