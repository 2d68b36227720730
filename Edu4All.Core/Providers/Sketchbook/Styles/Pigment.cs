using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Styles;

/// <summary>What styles need to know of a colour: how light it is, which hue, how pure.</summary>
internal static class Pigment
{
    /// <summary>How light it looks, 0 to 1 (Rec. 601 weights, good enough on gamma-coded channels).</summary>
    public static double Luma(this Tone tone) =>
        (0.299 * tone.R) + (0.587 * tone.G) + (0.114 * tone.B);

    /// <summary>The same without its place in the light, as a style keeps colours.</summary>
    public static Tone Plain(this Tone tone) => tone with { Turn = 0, Glows = false };

    /// <summary>Hue 0 to 6, saturation and lightness 0 to 1.</summary>
    public static (double Hue, double Saturation, double Lightness) Hsl(this Tone tone)
    {
        var (r, g, b) = (Unit(tone.R), Unit(tone.G), Unit(tone.B));
        var (high, low) = (Math.Max(r, Math.Max(g, b)), Math.Min(r, Math.Min(g, b)));
        var (span, light) = (high - low, (high + low) / 2);
        if (span < 1e-6)
        {
            return (0, 0, light);
        }

        var hue =
            high == r ? ((g - b) / span + 6) % 6
            : high == g ? ((b - r) / span) + 2
            : ((r - g) / span) + 4;
        return (hue, span / (1 - Math.Abs((2 * light) - 1)), light);
    }

    /// <summary>The other way round; opacity stays.</summary>
    public static Tone Of(double hue, double saturation, double lightness, double alpha = 1)
    {
        var c = (1 - Math.Abs((2 * lightness) - 1)) * Unit(saturation);
        double At(double offset)
        {
            var k = (((hue + offset) % 6) + 6) % 6;
            return lightness + (c * (Math.Clamp(Math.Abs(k - 3) - 1, 0, 1) - 0.5));
        }

        return new Tone(At(0), At(4), At(2), 0, alpha);
    }

    /// <summary>A gradient's colour at a place on the sheet.</summary>
    public static Tone At(this Gradient gradient, double x, double y)
    {
        double t;
        if (gradient.Radius > 0)
        {
            var (dx, dy) = (x - gradient.From.X, y - gradient.From.Y);
            t = Math.Sqrt((dx * dx) + (dy * dy)) / gradient.Radius;
        }
        else
        {
            var (vx, vy) = (gradient.To.X - gradient.From.X, gradient.To.Y - gradient.From.Y);
            t =
                (((x - gradient.From.X) * vx) + ((y - gradient.From.Y) * vy))
                / Math.Max(1e-9, (vx * vx) + (vy * vy));
        }

        return gradient.At(t);
    }

    /// <summary>A gradient's colour at a share of its way.</summary>
    public static Tone At(this Gradient gradient, double t)
    {
        var stops = gradient.Stops;
        if (t <= stops[0].Offset)
        {
            return stops[0].Tone;
        }

        for (var i = 1; i < stops.Count; i++)
        {
            if (t <= stops[i].Offset)
            {
                var (a, b) = (stops[i - 1], stops[i]);
                var share = (t - a.Offset) / Math.Max(1e-9, b.Offset - a.Offset);
                return a.Tone.Mix(b.Tone, share) with
                {
                    Alpha = a.Tone.Alpha + ((b.Tone.Alpha - a.Tone.Alpha) * share),
                };
            }
        }

        return stops[^1].Tone;
    }

    private static double Unit(double value) => Math.Clamp(value, 0, 1);
}
