namespace Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

/// <summary>Columns of the Greek orders.</summary>
internal static class Columns
{
    /// <summary>
    /// A column without a base: the shaft stands on the step, tapers, and swells into a cushion under a square slab.
    /// </summary>
    public static void Doric(this Pen pen, double x, double foot, double w, double h, Tone tone)
    {
        var (r, t) = (w / 2, w * 0.39);
        pen.Poly(tone, x - r, foot, x - t, foot - h + 0.9, x + t, foot - h + 0.9, x + r, foot);
        pen.Poly(
            tone.Lit(0.9),
            x - (r * 0.8),
            foot,
            x - (t * 0.8),
            foot - h + 0.9,
            x - (t * 0.3),
            foot - h + 0.9,
            x - (r * 0.3),
            foot
        );
        pen.Poly(
            tone.Shade(0.8),
            x + (r * 0.3),
            foot,
            x + (t * 0.3),
            foot - h + 0.9,
            x + t,
            foot - h + 0.9,
            x + r,
            foot
        );
        pen.Poly(
            tone,
            x - t,
            foot - h + 0.95,
            x - r - 0.1,
            foot - h + 0.45,
            x + r + 0.1,
            foot - h + 0.45,
            x + t,
            foot - h + 0.95
        );
        pen.Box(x - r - 0.2, foot - h, (r * 2) + 0.4, 0.5, tone.Lit(0.4));
    }
}
