namespace Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

/// <summary>Domes, spires and their finials.</summary>
internal static class Roofs
{
    /// <summary>Half a sphere on its springing line.</summary>
    public static void Dome(this Pen pen, double cx, double foot, double w, double h, Tone tone)
    {
        var r = w / 2;
        pen.Body(
            Outline
                .From(cx - r, foot)
                .Curve(cx - r, foot - (h * 0.6), cx - (r * 0.5), foot - h, cx, foot - h)
                .Curve(cx + (r * 0.5), foot - h, cx + r, foot - (h * 0.6), cx + r, foot)
                .Close(),
            tone,
            w * 0.16,
            0.8
        );
    }

    /// <summary>An onion: swells over its neck and runs out into a point.</summary>
    public static void Onion(this Pen pen, double cx, double foot, double w, double h, Tone tone) =>
        pen.Body(OnionShape(cx, foot, w, h), tone, w * 0.17, 0.8);

    /// <summary>The outline of an onion dome, for painting patterns inside.</summary>
    public static Outline OnionShape(double cx, double foot, double w, double h)
    {
        var r = w / 2;
        return Outline
            .From(cx - (r * 0.72), foot)
            .Curve(
                cx - (r * 1.2),
                foot - (h * 0.22),
                cx - (r * 1.12),
                foot - (h * 0.5),
                cx - (r * 0.5),
                foot - (h * 0.7)
            )
            .Curve(
                cx - (r * 0.2),
                foot - (h * 0.8),
                cx - (r * 0.06),
                foot - (h * 0.88),
                cx,
                foot - h
            )
            .Curve(
                cx + (r * 0.06),
                foot - (h * 0.88),
                cx + (r * 0.2),
                foot - (h * 0.8),
                cx + (r * 0.5),
                foot - (h * 0.7)
            )
            .Curve(
                cx + (r * 1.12),
                foot - (h * 0.5),
                cx + (r * 1.2),
                foot - (h * 0.22),
                cx + (r * 0.72),
                foot
            )
            .Close();
    }

    /// <summary>A pointed roof with a light and a shade flank.</summary>
    public static void Spire(this Pen pen, double cx, double foot, double w, double h, Tone tone)
    {
        pen.Poly(tone, cx - (w / 2), foot, cx, foot - h, cx + (w / 2), foot);
        pen.Poly(tone.Shade(0.75), cx + (w * 0.06), foot, cx, foot - h, cx + (w / 2), foot);
    }

    /// <summary>A rod with a ball.</summary>
    public static void Finial(this Pen pen, double cx, double foot, double h, Tone tone)
    {
        pen.Dash(cx, foot, cx, foot - h, tone, h * 0.12);
        pen.Disc(cx, foot - (h * 0.3), h * 0.14, tone);
        pen.Disc(cx, foot - (h * 0.62), h * 0.09, tone);
    }
}
