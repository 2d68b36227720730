using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Patches;

namespace Edu4All.Core.Providers.Sketchbook.Composing;

/// <summary>The room in a painted part, in small squares, for finding where in it something fits best.</summary>
internal sealed class Room
{
    /// <summary>Squares along the longer side: finer finds little better places and takes long.</summary>
    private const int Fine = 64;

    /// <summary>How much of a box has to be in the paint: nobody fills the corners of his box.</summary>
    private const double Enough = 0.965;

    private const double Step = 0.94;

    /// <summary>How small it is worth to look, against what would fill the whole box.</summary>
    private const double Least = 0.04;

    /// <summary>Room left at the edges of the sheet, a little more than everything placed keeps.</summary>
    private const double Margin = 7;

    private readonly Region _box;
    private readonly double _side;
    private readonly int _columns;
    private readonly int _rows;
    private readonly double[] _free;
    private readonly double _middle;

    private Room(Patch patch, Region box)
    {
        _box = box;
        _side = Math.Max(1, Math.Max(box.Width, box.Height) / Fine);
        (_columns, _rows) = ((int)(box.Width / _side), (int)(box.Height / _side));
        _free = new double[_columns * _rows];
        var weight = 0.0;
        for (var i = 0; i < _free.Length; i++)
        {
            var (x, y) = (box.X + (i % _columns * _side), box.Y + (i / _columns * _side));
            _free[i] = patch.Share(new(x, y, _side, _side));
            (_middle, weight) = (_middle + (_free[i] * (i % _columns)), weight + _free[i]);
        }

        _middle /= Math.Max(1, weight);
    }

    /// <summary>The room in a patch; null when it is empty or only at the very edge of the sheet.</summary>
    public static Room? In(Patch patch)
    {
        if (patch.Box is not { } box)
        {
            return null;
        }

        var (x, y) = (Math.Max(box.X, Margin), Math.Max(box.Y, Margin));
        var (right, bottom) = (
            Math.Min(box.X + box.Width, Sheet.Width - Margin),
            Math.Min(box.Y + box.Height, Sheet.Height - Margin)
        );
        return right - x < 2 || bottom - y < 2
            ? null
            : new(patch, new(x, y, right - x, bottom - y));
    }

    /// <summary>The largest factor by which all boxes fit beside each other, and where; no places when none does.</summary>
    /// <param name="sizes">Width and height in units, and whether it hangs in the air.</param>
    /// <param name="most">The largest factor that is wanted.</param>
    /// <param name="ground">What does not hang in the air stands with its feet below this height.</param>
    public (double Factor, IReadOnlyList<Region> Places) Largest(
        IReadOnlyList<(double Width, double Height, bool IsAloft)> sizes,
        double most,
        double ground
    )
    {
        var full = sizes.Min(s => Math.Min(_box.Width / s.Width, _box.Height / s.Height));
        for (var factor = Math.Min(full, most); factor > full * Least; factor *= Step)
        {
            if (Places(sizes, factor, ground) is { } places)
            {
                return (factor, places);
            }
        }

        return (0, []);
    }

    private List<Region>? Places(
        IReadOnlyList<(double Width, double Height, bool IsAloft)> sizes,
        double factor,
        double ground
    )
    {
        var (free, places) = ((double[])_free.Clone(), new List<Region>());
        foreach (var (width, height, aloft) in sizes)
        {
            var wide = Math.Clamp((int)Math.Ceiling(width * factor / _side), 1, _columns);
            var high = Math.Clamp((int)Math.Ceiling(height * factor / _side), 1, _rows);
            if (Best(Summed(free), wide, high, aloft, ground) is not var (x, y))
            {
                return null;
            }

            for (var row = y; row < y + high; row++)
            {
                free.AsSpan((row * _columns) + x, wide).Clear();
            }

            places.Add(new(_box.X + (x * _side), _box.Y + (y * _side), wide * _side, high * _side));
        }

        return places;
    }

    // As low as it goes and in the middle of what is painted; in the air only the latter.
    private (int X, int Y)? Best(double[] sums, int wide, int high, bool aloft, double ground)
    {
        (int X, int Y)? best = null;
        var worth = double.MinValue;
        for (var y = 0; y + high <= _rows; y++)
        {
            if (!aloft && _box.Y + ((y + high) * _side) < ground)
            {
                continue;
            }

            for (var x = 0; x + wide <= _columns; x++)
            {
                var filled = Sum(sums, x, y, wide, high) / (wide * high);
                var off = Math.Abs(x + (wide / 2.0) - _middle);
                var low = aloft ? 0 : y;
                var mine = (filled * 20) + low - (off * 0.4);
                if (filled >= Enough && mine > worth)
                {
                    (best, worth) = ((x, y), mine);
                }
            }
        }

        return best;
    }

    private double Sum(double[] sums, int x, int y, int wide, int high)
    {
        var row = _columns + 1;
        return sums[((y + high) * row) + x + wide]
            - sums[(y * row) + x + wide]
            - sums[((y + high) * row) + x]
            + sums[(y * row) + x];
    }

    // Of everything above and to the left, so that any box is four of them.
    private double[] Summed(double[] free)
    {
        var sums = new double[(_columns + 1) * (_rows + 1)];
        for (var y = 0; y < _rows; y++)
        {
            var line = 0.0;
            for (var x = 0; x < _columns; x++)
            {
                line += free[(y * _columns) + x];
                sums[((y + 1) * (_columns + 1)) + x + 1] =
                    sums[(y * (_columns + 1)) + x + 1] + line;
            }
        }

        return sums;
    }
}
