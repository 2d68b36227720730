using Edu4All.Core.Gallery.Masks;
using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Patches;

/// <content>Patches out of masks, rectangles and shapes.</content>
internal sealed partial class Patch
{
    /// <summary>What a mask leaves open, brought to the size of the sheet.</summary>
    public static Patch Of(PictureMask mask)
    {
        var bits = new ulong[Words * Height];
        if (mask.OpenBox is { } box)
        {
            var (left, right) = (
                Up(box.X, mask.Width, Width),
                Up(box.X + box.Width, mask.Width, Width)
            );
            var (top, bottom) = (
                Up(box.Y, mask.Height, Height),
                Up(box.Y + box.Height, mask.Height, Height)
            );
            for (var y = top; y < bottom; y++)
            {
                var row = Middle(y, mask.Height, Height);
                for (var x = left; x < right; x++)
                {
                    if (mask.IsOpen(Middle(x, mask.Width, Width), row))
                    {
                        bits[(y * Words) + (x >> 6)] |= 1UL << (x & 63);
                    }
                }
            }
        }

        return new(bits);
    }

    /// <summary>A rectangle.</summary>
    public static Patch Of(Region region)
    {
        var bits = new ulong[Words * Height];
        for (var y = Near(region.Y, Height); y < Near(region.Y + region.Height, Height); y++)
        {
            Fill(bits, y, Near(region.X, Width), Near(region.X + region.Width, Width));
        }

        return new(bits);
    }

    /// <summary>The inside of a shape of straight lines, by the even-odd rule.</summary>
    public static Patch Of(Outline outline)
    {
        var crossings = new List<double>?[Height];
        var (start, last) = (default(Point), default(Point));
        foreach (ref readonly var step in outline.Walk)
        {
            if (step.Kind == 'M')
            {
                (start, last) = (step.End, step.End);
                continue;
            }

            var end = step.Kind == 'Z' ? start : step.End;
            Cross(crossings, last, end);
            last = end;
        }

        var bits = new ulong[Words * Height];
        for (var y = 0; y < Height; y++)
        {
            if (crossings[y] is { } row)
            {
                row.Sort();
                for (var i = 0; i + 1 < row.Count; i += 2)
                {
                    Fill(bits, y, Near(row[i], Width), Near(row[i + 1], Width));
                }
            }
        }

        return new(bits, outline);
    }

    // Where an edge passes the middle of each row.
    private static void Cross(List<double>?[] crossings, Point a, Point b)
    {
        var (upper, lower) = a.Y < b.Y ? (a, b) : (b, a);
        for (var y = Near(upper.Y, Height); y < Near(lower.Y, Height); y++)
        {
            var share = (y + 0.5 - upper.Y) / (lower.Y - upper.Y);
            (crossings[y] ??= []).Add(upper.X + ((lower.X - upper.X) * share));
        }
    }

    private static int Middle(int at, int of, int most) => (int)((at + 0.5) * of / most);

    private static int Up(int at, int of, int most) =>
        Math.Clamp((int)Math.Ceiling((double)at * most / of), 0, most);
}
