namespace Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

/// <summary>What is the same all round, or the same on both sides: towers, stupas, steps.</summary>
internal static class Turning
{
    /// <summary>
    /// A round body by its half widths from the foot up, with a stripe of light and a side of shade that follow the profile.
    /// </summary>
    public static void Turned(
        this Pen pen,
        double cx,
        double foot,
        Tone tone,
        params ReadOnlySpan<(double Half, double Up)> profile
    )
    {
        pen.Fill(Strip(cx, foot, -1, 1, profile), tone);
        pen.Fill(Strip(cx, foot, 0.24, 1, profile), tone.Shade(0.7));
        pen.Fill(Strip(cx, foot, -0.78, -0.42, profile), tone.Lit(0.7));
    }

    /// <summary>The part of a round body between two shares of its half width.</summary>
    public static Outline Strip(
        double cx,
        double foot,
        double from,
        double to,
        params ReadOnlySpan<(double Half, double Up)> profile
    )
    {
        var shape = Outline.From(cx + (profile[0].Half * from), foot - profile[0].Up);
        for (var i = 1; i < profile.Length; i++)
        {
            shape.To(cx + (profile[i].Half * from), foot - profile[i].Up);
        }

        for (var i = profile.Length - 1; i >= 0; i--)
        {
            shape.To(cx + (profile[i].Half * to), foot - profile[i].Up);
        }

        return shape.Close();
    }

    /// <summary>Steps that grow narrower from the foot up, each with a lit tread.</summary>
    public static void Steps(
        this Pen pen,
        double cx,
        double foot,
        double w,
        double inset,
        double rise,
        int count,
        Tone tone
    )
    {
        for (var i = 0; i < count; i++)
        {
            var (half, y) = ((w / 2) - (i * inset), foot - (i * rise));
            pen.Block(cx - half, y, half * 2, rise, tone, 0.22);
            pen.Box(cx - half, y - rise, half * 2, rise * 0.16, tone.Lit(0.8));
        }
    }

    /// <summary>A wall that leans inwards, from its foot; the right part in shade.</summary>
    public static void Battered(
        this Pen pen,
        double x,
        double foot,
        double w,
        double h,
        double lean,
        Tone tone,
        double shadeShare = 0.24
    )
    {
        pen.Poly(tone, x, foot, x + lean, foot - h, x + w - lean, foot - h, x + w, foot);
        var s = w * shadeShare;
        pen.Poly(
            tone.Shade(0.6),
            x + w - s,
            foot,
            x + w - s - (lean * 0.4),
            foot - h,
            x + w - lean,
            foot - h,
            x + w,
            foot
        );
    }

    /// <summary>A roof of the East: eaves that sweep up at both corners, a narrower ridge.</summary>
    public static void SweptRoof(
        this Pen pen,
        double cx,
        double eaves,
        double w,
        double ridge,
        double h,
        Tone tone
    )
    {
        var (a, b, up) = (w / 2, ridge / 2, h * 0.2);
        Outline Shape(double left) =>
            Outline
                .From(cx + left, eaves)
                .Bend(cx + (a * 0.7), eaves, cx + a, eaves - up)
                .Bend(cx + b + ((a - b) * 0.3), eaves - (h * 0.45), cx + b, eaves - h)
                .To(cx + Math.Max(-b, left), eaves - h);
        pen.Fill(
            Shape(-b)
                .Bend(cx - b - ((a - b) * 0.3), eaves - (h * 0.45), cx - a, eaves - up)
                .Bend(cx - (a * 0.7), eaves, cx - b, eaves)
                .Close(),
            tone
        );
        pen.Fill(Shape(b * 0.4).Close(), tone.Shade(0.55));
        pen.Line(
            Outline
                .From(cx - a, eaves - up)
                .Bend(cx - (a * 0.7), eaves, cx - b, eaves)
                .To(cx + b, eaves)
                .Bend(cx + (a * 0.7), eaves, cx + a, eaves - up),
            tone.Pale(0.45),
            h * 0.07
        );
    }
}
