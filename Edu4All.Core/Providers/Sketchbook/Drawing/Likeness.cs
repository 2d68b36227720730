namespace Edu4All.Core.Providers.Sketchbook.Drawing;

/// <summary>
/// Numbers by which marks and layers of two drawings are known to be the same: equal ones look alike to the last bit. They are never
/// stored, and a chance of one in 2^64 is small enough.
/// </summary>
internal static class Likeness
{
    /// <summary>The number of a layer.</summary>
    public static ulong Of(Layer layer)
    {
        var hash = Mixed((ulong)layer.Role, (ulong)layer.Marks.Count);
        foreach (var mark in layer.Marks)
        {
            hash = Mixed(hash, Of(mark));
        }

        return hash;
    }

    /// <summary>The number of a mark.</summary>
    public static ulong Of(Mark mark)
    {
        if (mark.Print is { Map: var map } print)
        {
            var stamp = print.Stamp.Marks.Aggregate(7UL, (hash, m) => Mixed(hash, Of(m)));
            return Of([map.A, map.B, map.C, map.D, map.E, map.F], stamp);
        }

        var number = Of([mark.Stroke, mark.Shift.X, mark.Shift.Y], Of(mark.Shape));
        number = mark.Clip is null ? number : Mixed(number, Of(mark.Clip));
        number = Mixed(number, Of(mark.Paint.Colour));
        if (mark.Paint.Gradient is { } g)
        {
            number = Of([g.From.X, g.From.Y, g.To.X, g.To.Y, g.Radius], number);
            foreach (var (offset, tone) in g.Stops)
            {
                number = Of([offset], Mixed(number, Of(tone)));
            }
        }

        return mark.Rim is { } rim ? Of([rim.Width], Mixed(number, Of(rim.Tone))) : number;
    }

    private static ulong Of(Outline outline)
    {
        var hash = (ulong)outline.Steps.Count;
        foreach (ref readonly var s in outline.Walk)
        {
            hash = Of([s.First.X, s.First.Y, s.Second.X, s.Second.Y, s.End.X, s.End.Y], hash);
            hash = Mixed(hash, s.Kind);
        }

        return hash;
    }

    private static ulong Of(Tone tone) => Of([tone.R, tone.G, tone.B, tone.Alpha], 3);

    private static ulong Of(ReadOnlySpan<double> numbers, ulong hash)
    {
        foreach (var number in numbers)
        {
            hash = Mixed(hash, BitConverter.DoubleToUInt64Bits(number));
        }

        return hash;
    }

    // The last step of MurmurHash3 round a product: one bit changed changes half of all.
    private static ulong Mixed(ulong hash, ulong value)
    {
        hash = (hash ^ value) * 0xff51afd7ed558ccdUL;
        return hash ^ (hash >> 32);
    }
}
