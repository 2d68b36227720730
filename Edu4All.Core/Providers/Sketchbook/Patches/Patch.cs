using System.Numerics;
using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Patches;

/// <summary>
/// A part of the sheet of any shape, one bit for each unit of it. What a child has painted over, and from that where each layer of a
/// picture shows.
/// </summary>
internal sealed partial class Patch
{
    /// <summary>Units across the sheet.</summary>
    public const int Width = (int)Sheet.Width;

    /// <summary>Units down the sheet.</summary>
    public const int Height = (int)Sheet.Height;

    private const int Words = Width / 64;

    private const int Coarse = 16;

    private const int Columns = Width / Coarse;

    private const int Rows = Height / Coarse;

    private readonly ulong[] _bits;
    private int[]? _sums;
    private Outline? _outline;

    private Patch(ulong[] bits, Outline? outline = null) => (_bits, _outline) = (bits, outline);

    /// <summary>The whole sheet.</summary>
    public static Patch Whole { get; } = new(Full(), Sheet.Whole);

    /// <summary>The edge of it as a shape that is filled by the even-odd rule.</summary>
    public Outline Outline => _outline ??= Contour.Around(this, Contour.Fine) ?? new Outline();

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => !_bits.AsSpan().ContainsAnyExcept(0UL);

    /// <summary>Whether a unit square is in it; nothing beyond the sheet is.</summary>
    public bool Has(int x, int y) =>
        (uint)x < Width && (uint)y < Height && (_bits[(y * Words) + (x >> 6)] >> (x & 63) & 1) == 1;

    /// <summary>
    /// What this one is cut out of, if it is: then its outline is only that of the last cut, and all of them together are its edge. So an edge
    /// stays to the pixel where it was, whatever is cut out elsewhere.
    /// </summary>
    public Patch? From { get; private init; }

    /// <summary>What of it is not in another; itself when they do not touch.</summary>
    public Patch Without(Patch other)
    {
        var (bits, touch) = (new ulong[_bits.Length], 0UL);
        for (var i = 0; i < bits.Length; i++)
        {
            bits[i] = _bits[i] & ~other._bits[i];
            touch |= _bits[i] & other._bits[i];
        }

        return touch == 0
            ? this
            : new(bits, new Outline().And(Sheet.Whole).And(other.Outline))
            {
                From = this == Whole ? null : this,
            };
    }

    /// <summary>All of it that is not at its very edge; the edge of the sheet is none.</summary>
    public Patch Inner()
    {
        var bits = new ulong[_bits.Length];
        for (var i = 0; i < bits.Length; i++)
        {
            var (word, mine) = (i % Words, _bits[i]);
            var left = (mine << 1) | (word == 0 ? 1 : _bits[i - 1] >> 63);
            var right = (mine >> 1) | ((word == Words - 1 ? 1 : _bits[i + 1] & 1) << 63);
            var above = i < Words ? ~0UL : _bits[i - Words];
            var below = i + Words >= bits.Length ? ~0UL : _bits[i + Words];
            bits[i] = mine & left & right & above & below;
        }

        return new(bits);
    }

    /// <summary>It and another.</summary>
    public Patch And(Patch other)
    {
        var bits = new ulong[_bits.Length];
        for (var i = 0; i < bits.Length; i++)
        {
            bits[i] = _bits[i] | other._bits[i];
        }

        return new(bits);
    }

    /// <summary>How many unit squares of a rectangle are in it.</summary>
    public int CountIn(double left, double top, double right, double bottom)
    {
        var (x, end) = (Near(left, Width), Near(right, Width));
        var (y, low) = (Near(top, Height), Near(bottom, Height));
        var count = 0;
        for (; y < low; y++)
        {
            for (var word = x >> 6; word << 6 < end; word++)
            {
                var bits = _bits[(y * Words) + word];
                bits &= x > word << 6 ? ~0UL << (x & 63) : ~0UL;
                bits &= end < (word + 1) << 6 ? ~(~0UL << (end & 63)) : ~0UL;
                count += BitOperations.PopCount(bits);
            }
        }

        return count;
    }

    /// <summary>
    /// Whether any of a rectangle is in it; sometimes true when it comes close. A picture asks it of each of its marks, so it counts
    /// squares of <see cref="Coarse"/> units that were summed once.
    /// </summary>
    public bool Touches(double left, double top, double right, double bottom)
    {
        var sums = _sums ??= Summed();
        var (x, end) = (Square(left, Columns), Math.Min(Columns, Square(right, Columns) + 1));
        var (y, low) = (Square(top, Rows), Math.Min(Rows, Square(bottom, Rows) + 1));
        int At(int column, int row) => sums[(row * (Columns + 1)) + column];
        return At(end, low) - At(x, low) - At(end, y) + At(x, y) > 0;
    }

    /// <summary>How much of a rectangle is in it, 0 to 1; what lies beyond the sheet does not count.</summary>
    public double Share(Region box)
    {
        var (x, y) = (Math.Max(0, box.X), Math.Max(0, box.Y));
        var (right, bottom) = (
            Math.Min(Width, box.X + box.Width),
            Math.Min(Height, box.Y + box.Height)
        );
        return right - x < 1 || bottom - y < 1
            ? 0
            : CountIn(x, y, right, bottom) / ((right - x) * (bottom - y));
    }

    /// <summary>The smallest rectangle round it; null when it is empty.</summary>
    public Region? Box
    {
        get
        {
            var (left, top, right, bottom) = (Width, Height, 0, 0);
            for (var i = 0; i < _bits.Length; i++)
            {
                if (_bits[i] != 0)
                {
                    var (y, x) = (i / Words, i % Words * 64);
                    (top, bottom) = (Math.Min(top, y), y + 1);
                    left = Math.Min(left, x + BitOperations.TrailingZeroCount(_bits[i]));
                    right = Math.Max(right, x + 64 - BitOperations.LeadingZeroCount(_bits[i]));
                }
            }

            return right == 0 ? null : new(left, top, right - left, bottom - top);
        }
    }

    /// <summary>Only those squares of a grid that lie in it wholly.</summary>
    public Patch OnGrid(int side)
    {
        var bits = new ulong[_bits.Length];
        for (var y = 0; y + side <= Height; y += side)
        {
            for (var x = 0; x + side <= Width; x += side)
            {
                if (CountIn(x, y, x + side, y + side) == side * side)
                {
                    for (var row = y; row < y + side; row++)
                    {
                        Fill(bits, row, x, x + side);
                    }
                }
            }
        }

        return new(bits);
    }

    /// <summary>The unit squares that are in it and have none of it above them.</summary>
    public IEnumerable<(int X, int Y)> Tops()
    {
        for (var i = 0; i < _bits.Length; i++)
        {
            var tops = _bits[i] & ~(i < Words ? 0 : _bits[i - Words]);
            for (; tops != 0; tops &= tops - 1)
            {
                yield return ((i % Words * 64) + BitOperations.TrailingZeroCount(tops), i / Words);
            }
        }
    }

    private int[] Summed()
    {
        var sums = new int[(Columns + 1) * (Rows + 1)];
        for (var row = 0; row < Rows; row++)
        {
            var line = 0;
            for (var column = 0; column < Columns; column++)
            {
                var bits = 0UL;
                for (var y = row * Coarse; y < (row + 1) * Coarse; y++)
                {
                    bits |= _bits[(y * Words) + (column * Coarse >> 6)];
                }

                line += (bits >> (column * Coarse & 63) & ((1UL << Coarse) - 1)) == 0 ? 0 : 1;
                var above = (row * (Columns + 1)) + column + 1;
                sums[above + Columns + 1] = sums[above] + line;
            }
        }

        return sums;
    }

    private static int Square(double value, int most) =>
        (int)Math.Clamp(Math.Floor(value / Coarse), 0, most);

    private static ulong[] Full()
    {
        var bits = new ulong[Words * Height];
        Array.Fill(bits, ~0UL);
        return bits;
    }

    private static void Fill(ulong[] bits, int y, int from, int to)
    {
        for (var x = from; x < to; )
        {
            var many = Math.Min(64 - (x & 63), to - x);
            bits[(y * Words) + (x >> 6)] |= (many == 64 ? ~0UL : ~(~0UL << many)) << (x & 63);
            x += many;
        }
    }

    // The first unit whose middle is not before a value.
    private static int Near(double value, int most) =>
        (int)Math.Clamp(Math.Ceiling(value - 0.5), 0, most);
}
