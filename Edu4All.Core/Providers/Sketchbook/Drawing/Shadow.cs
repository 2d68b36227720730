namespace Edu4All.Core.Providers.Sketchbook.Drawing;

/// <summary>
/// The shadow that something casts on flat ground: its own silhouette laid down away from the sun. The silhouette is taken from finished
/// marks in slices of height, so no building or animal has to know of it.
/// </summary>
internal static class Shadow
{
    private const int Slices = 22;

    /// <summary>The shadow, or null of something with no height.</summary>
    /// <param name="marks">What casts it, in sheet coordinates.</param>
    /// <param name="foot">Height of the ground on the sheet.</param>
    /// <param name="length">Length for one unit of height.</param>
    public static Outline? Of(IEnumerable<Mark> marks, double foot, double length)
    {
        var (left, right) = (new double[Slices + 1], new double[Slices + 1]);
        Array.Fill(left, double.MaxValue);
        Array.Fill(right, double.MinValue);
        var solid = marks
            .Where(m =>
                m is { Clip: null, Print: null, Paint.Gradient: null } && m.Paint.Colour.Alpha > 0.6
            )
            .Select(m => m.Shape.Steps)
            .Where(s => s.Count > 0)
            .ToList();
        if (solid.Count == 0)
        {
            return null;
        }

        var height = foot - solid.Min(s => s.Min(p => p.End.Y));
        if (height < 12)
        {
            return null;
        }

        foreach (var steps in solid)
        {
            for (var i = 1; i < steps.Count; i++)
            {
                if (steps[i].Kind != 'M')
                {
                    Trace(steps[i - 1].End, steps[i].End, foot, height / Slices, left, right);
                }
            }
        }

        return Laid(left, right, foot, height / Slices, length);
    }

    // Notes how far left and right an edge reaches at every slice that it crosses.
    private static void Trace(
        Point a,
        Point b,
        double foot,
        double step,
        double[] left,
        double[] right
    )
    {
        var (low, high) = a.Y > b.Y ? (a, b) : (b, a);
        var first = Math.Max(0, (int)Math.Ceiling((foot - low.Y) / step));
        var last = Math.Min(Slices, (int)Math.Floor((foot - high.Y) / step));
        for (var i = first; i <= last; i++)
        {
            var y = foot - (i * step);
            var t = low.Y - high.Y < 1e-6 ? 0 : (low.Y - y) / (low.Y - high.Y);
            var x = low.X + ((high.X - low.X) * t);
            (left[i], right[i]) = (Math.Min(left[i], x), Math.Max(right[i], x));
        }
    }

    // Ground recedes: what is one unit high lies a fifth of a unit further down on the sheet.
    private static Outline? Laid(
        double[] left,
        double[] right,
        double foot,
        double step,
        double length
    )
    {
        var held = Enumerable.Range(0, Slices + 1).Where(i => left[i] <= right[i]).ToList();
        if (held.Count < 2)
        {
            return null;
        }

        Point At(double x, int i) => new(x + (i * step * length), foot + (i * step * 0.16));
        var shape = new Outline();
        foreach (var i in held)
        {
            var p = At(left[i], i);
            _ = i == held[0] ? shape.Move(p.X, p.Y) : shape.To(p.X, p.Y);
        }

        foreach (var i in Enumerable.Reverse(held))
        {
            var p = At(right[i], i);
            shape.To(p.X, p.Y);
        }

        return shape.Close();
    }
}
