using Edu4All.Core.Providers.Sketchbook.Patches;

namespace Edu4All.Core.Providers.Sketchbook.Drawing;

/// <summary>Where on the sheet a mark can be seen.</summary>
internal static class MarkBox
{
    /// <summary>A rectangle round it, never too small; null for prints, whose stamp has to be asked.</summary>
    public static Region? Box(this Mark mark)
    {
        if (mark.Print is not null || mark.Shape.Steps.Count == 0)
        {
            return null;
        }

        var half = (Math.Max(mark.Stroke, mark.Rim?.Width ?? 0) / 2) + 1;
        var (left, top, right, bottom) = Around(mark.Shape);
        return new(
            left + mark.Shift.X - half,
            top + mark.Shift.Y - half,
            right - left + (half * 2),
            bottom - top + (half * 2)
        );
    }

    /// <summary>The layer without marks of which nothing shows in a window.</summary>
    public static Layer Within(this Layer layer, Patch window, double spill)
    {
        var stamps = new Dictionary<Stamp, Region?>(ReferenceEqualityComparer.Instance);
        bool Shows(Mark mark)
        {
            var box = mark.Print is { } print ? Printed(print, stamps) : mark.Box();
            return box is not { } b
                || window.Touches(
                    b.X - spill,
                    b.Y - spill,
                    b.X + b.Width + spill,
                    b.Y + b.Height + spill
                );
        }

        return layer with
        {
            Marks = layer.Marks.FindAll(Shows),
        };
    }

    private static Region? Printed(Print print, Dictionary<Stamp, Region?> stamps)
    {
        if (!stamps.TryGetValue(print.Stamp, out var box))
        {
            var boxes = print.Stamp.Marks.ConvertAll(m => m.Box());
            stamps[print.Stamp] = box = boxes.Exists(b => b is null) ? null : Round(boxes);
        }

        if (box is not { } b)
        {
            return null;
        }

        var corners = Outline.Box(b.X, b.Y, b.Width, b.Height).On(print.Map);
        var (left, top, right, bottom) = Around(corners);
        return new(left, top, right - left, bottom - top);
    }

    private static Region Round(List<Region?> boxes)
    {
        var all = boxes.OfType<Region>().ToList();
        var (left, top) = (all.Min(b => b.X), all.Min(b => b.Y));
        return new(
            left,
            top,
            all.Max(b => b.X + b.Width) - left,
            all.Max(b => b.Y + b.Height) - top
        );
    }

    // The controls of a curve lie round it.
    private static (double Left, double Top, double Right, double Bottom) Around(Outline shape)
    {
        var (left, top) = (double.MaxValue, double.MaxValue);
        var (right, bottom) = (double.MinValue, double.MinValue);
        void Take(Point p)
        {
            (left, right) = (Math.Min(left, p.X), Math.Max(right, p.X));
            (top, bottom) = (Math.Min(top, p.Y), Math.Max(bottom, p.Y));
        }

        foreach (ref readonly var step in shape.Walk)
        {
            Take(step.End);
            if (step.Kind == 'C')
            {
                Take(step.First);
                Take(step.Second);
            }
        }

        return (left, top, right, bottom);
    }
}
