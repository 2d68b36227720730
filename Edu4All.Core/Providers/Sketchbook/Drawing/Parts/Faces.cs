namespace Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

/// <summary>Eyes, noses, mouths and cheeks: one hand drew them all.</summary>
internal static class Faces
{
    /// <summary>A dark, round, awake eye with a glint.</summary>
    public static void Eye(this Pen pen, double x, double y, double r)
    {
        pen.Oval(x, y, r * 0.84, r, Ink.Dark);
        pen.Disc(x + (pen.Sun * r * 0.26), y - (r * 0.36), r * 0.32, Ink.White);
    }

    /// <summary>Two eyes round a middle.</summary>
    public static void Eyes(this Pen pen, double x, double y, double gap, double r)
    {
        pen.Eye(x - (gap / 2), y, r);
        pen.Eye(x + (gap / 2), y, r);
    }

    /// <summary>A smile hanging from its two ends.</summary>
    public static void Smile(
        this Pen pen,
        double x,
        double y,
        double w,
        double depth = 0.5,
        double width = 2.4
    ) =>
        pen.Line(
            Outline.From(x - (w / 2), y).Bend(x, y + (w * depth), x + (w / 2), y),
            Ink.Dark,
            width
        );

    /// <summary>The two small arcs under an animal's nose.</summary>
    public static void Muzzle(this Pen pen, double x, double y, double w)
    {
        pen.Smile(x - (w / 4), y, w / 2, 0.7, 2.2);
        pen.Smile(x + (w / 4), y, w / 2, 0.7, 2.2);
    }

    /// <summary>Warm cheeks.</summary>
    public static void Cheeks(this Pen pen, double x, double y, double gap, double r)
    {
        pen.Oval(x - (gap / 2), y, r, r * 0.72, Ink.Blush.Thin(0.42));
        pen.Oval(x + (gap / 2), y, r, r * 0.72, Ink.Blush.Thin(0.42));
    }

    /// <summary>Three whiskers to each side.</summary>
    public static void Whiskers(this Pen pen, double x, double y, double gap, double length)
    {
        for (var i = -1; i <= 1; i++)
        {
            pen.Dash(
                x - gap,
                y + (i * 4),
                x - gap - length,
                y + (i * 8) - 2,
                Ink.Dark.Thin(0.5),
                1.3
            );
            pen.Dash(
                x + gap,
                y + (i * 4),
                x + gap + length,
                y + (i * 8) - 2,
                Ink.Dark.Thin(0.5),
                1.3
            );
        }
    }
}
