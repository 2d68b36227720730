namespace Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

/// <summary>Walls, columns, arches, windows: what buildings are made of. All in the building's own metres.</summary>
internal static class Masonry
{
    /// <summary>A block seen from the front with its shade side: from its lower left corner.</summary>
    public static void Block(
        this Pen pen,
        double x,
        double foot,
        double w,
        double h,
        Tone tone,
        double shadeShare = 0.28
    )
    {
        pen.Box(x, foot - h, w, h, tone);
        var s = w * shadeShare;
        pen.Box(pen.Sun < 0 ? x + w - s : x, foot - h, s, h, tone.Shade(0.6));
    }

    /// <summary>A ledge: lit above, in its own shadow below.</summary>
    public static void Ledge(this Pen pen, double x, double y, double w, double h, Tone tone)
    {
        pen.Box(x, y, w, h, tone.Lit(0.6));
        pen.Box(x, y + (h * 0.55), w, h * 0.45, tone.Shade(0.55));
    }

    /// <summary>Rows of stone as fine lines across a box.</summary>
    public static void Courses(
        this Pen pen,
        double x,
        double y,
        double w,
        double h,
        double step,
        Tone tone,
        double width
    )
    {
        var lines = new Outline();
        for (var at = y + step; at < y + h - (step * 0.3); at += step)
        {
            lines.Move(x, at).To(x + w, at);
        }

        pen.Line(lines, tone, width);
    }

    /// <summary>A column with base, shaft that tapers, and capital; round by a stripe of light and one of shade.</summary>
    public static void Column(this Pen pen, double x, double foot, double w, double h, Tone tone)
    {
        var (r, cap) = (w / 2, w * 0.45);
        var t = r * 0.84;
        pen.Poly(
            tone,
            x - r,
            foot - cap,
            x - t,
            foot - h + cap,
            x + t,
            foot - h + cap,
            x + r,
            foot - cap
        );
        pen.Poly(
            tone.Shade(0.75),
            x + (r * 0.25),
            foot - cap,
            x + (t * 0.25),
            foot - h + cap,
            x + t,
            foot - h + cap,
            x + r,
            foot - cap
        );
        pen.Poly(
            tone.Lit(0.8),
            x - (r * 0.75),
            foot - cap,
            x - (t * 0.75),
            foot - h + cap,
            x - (t * 0.35),
            foot - h + cap,
            x - (r * 0.35),
            foot - cap
        );
        pen.Ledge(x - (r * 1.25), foot - h, r * 2.5, cap, tone);
        pen.Ledge(x - (r * 1.2), foot - cap, r * 2.4, cap, tone);
    }

    /// <summary>A row of equal openings along a wall, as one shape.</summary>
    public static void Row(
        this Pen pen,
        double x,
        double w,
        int count,
        Tone tone,
        Func<double, double, Outline> opening
    )
    {
        var all = new Outline();
        for (var i = 0; i < count; i++)
        {
            all.And(opening(x + (w * (i + 0.5) / count), w / count));
        }

        pen.Fill(all, tone);
    }

    /// <summary>What a window shows: lamp light when lamps are on (and someone is in), else dark glass.</summary>
    public static Tone Window(this Pen pen, double lit = 0.8) =>
        pen.LampsOn && pen.Chance.Odds(lit) ? Ink.Lamp : Ink.Pane;

    /// <summary>A gable or pediment: base line, width, height, with a lit rake and a shaded field.</summary>
    public static void Pediment(this Pen pen, double cx, double y, double w, double h, Tone tone)
    {
        pen.Poly(tone, cx - (w / 2), y, cx, y - h, cx + (w / 2), y);
        pen.Poly(
            tone.Shade(0.5),
            cx - (w * 0.38),
            y - (h * 0.12),
            cx,
            y - (h * 0.8),
            cx + (w * 0.38),
            y - (h * 0.12)
        );
        pen.Line(
            Outline.Path(cx - (w / 2), y, cx, y - h, cx + (w / 2), y),
            tone.Lit(0.7),
            h * 0.09
        );
    }
}
