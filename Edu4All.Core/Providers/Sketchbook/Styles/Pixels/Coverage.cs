using System.Runtime.InteropServices;
using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Styles.Pixels;

/// <summary>
/// Which squares a shape covers: a scanline fill (non-zero winding) with two by two samples a square, so that a square knows 0 to 4.
/// Reused from mark to mark, because a picture has thousands.
/// </summary>
internal sealed class Coverage(int columns, int rows, double cell)
{
    private const int Samples = 2;
    private const int Few = 24;

    private readonly List<(double X, int Turn)>[] _crossings =
    [
        .. Enumerable.Range(0, rows * Samples).Select(_ => new List<(double, int)>()),
    ];

    private readonly double _unit = cell / Samples;
    private (int Left, int Top, int Right, int Bottom) _last;
    private double _low;
    private double _high;
    private double _leftmost;
    private double _rightmost;

    /// <summary>How many samples of each square are covered by the last shape.</summary>
    public byte[] Cells { get; } = new byte[columns * rows];

    /// <summary>Fills a shape or a line; returns the box of squares that may be covered.</summary>
    public (int Left, int Top, int Right, int Bottom) Of(Outline shape, double stroke, Point shift)
    {
        for (var y = _last.Top; y < _last.Bottom; y++)
        {
            Array.Clear(Cells, (y * columns) + _last.Left, _last.Right - _last.Left);
        }

        (_low, _high, _leftmost, _rightmost) = (
            double.MaxValue,
            double.MinValue,
            double.MaxValue,
            double.MinValue
        );
        if (stroke > 0)
        {
            Tracing.Stroke(shape, Math.Max(stroke, cell) / 2, stroke > cell * 1.3, Edge);
        }
        else
        {
            Tracing.Fill(shape, (a, b) => Edge(Moved(a, shift), Moved(b, shift)));
        }

        _last = _low > _high ? default : Box();
        for (var y = _last.Top * Samples; y < _last.Bottom * Samples; y++)
        {
            Row(y);
        }

        return _last;
    }

    private static Point Moved(Point p, Point by) => new(p.X + by.X, p.Y + by.Y);

    private (int Left, int Top, int Right, int Bottom) Box() =>
        (
            (int)Math.Clamp(Math.Floor(_leftmost / cell), 0, columns),
            (int)Math.Clamp(Math.Floor(_low / cell), 0, rows),
            (int)Math.Clamp(Math.Ceiling(_rightmost / cell), 0, columns),
            (int)Math.Clamp(Math.Ceiling(_high / cell), 0, rows)
        );

    // Notes where an edge crosses each row of samples.
    private void Edge(Point a, Point b)
    {
        (_low, _high) = (Math.Min(_low, Math.Min(a.Y, b.Y)), Math.Max(_high, Math.Max(a.Y, b.Y)));
        (_leftmost, _rightmost) = (
            Math.Min(_leftmost, Math.Min(a.X, b.X)),
            Math.Max(_rightmost, Math.Max(a.X, b.X))
        );
        if (a.Y == b.Y)
        {
            return;
        }

        var turn = a.Y < b.Y ? 1 : -1;
        var (upper, lower) = turn > 0 ? (a, b) : (b, a);
        var from = Math.Max(0, (int)Math.Ceiling((upper.Y / _unit) - 0.5));
        var to = Math.Min(_crossings.Length, (int)Math.Ceiling((lower.Y / _unit) - 0.5));
        var slope = (lower.X - upper.X) / (lower.Y - upper.Y);
        for (var row = from; row < to; row++)
        {
            var y = (row + 0.5) * _unit;
            _crossings[row].Add((upper.X + ((y - upper.Y) * slope), turn));
        }
    }

    private void Row(int row)
    {
        var crossings = _crossings[row];
        Sort(crossings);
        var winding = 0;
        for (var i = 0; i + 1 < crossings.Count; i++)
        {
            winding += crossings[i].Turn;
            if (winding != 0)
            {
                Span(row / Samples * columns, crossings[i].X, crossings[i + 1].X);
            }
        }

        crossings.Clear();
    }

    // Few at a time, and nearly in order: moving each to its place is quicker than a call to compare. Which of two at one point
    // comes first is the same, because nothing lies between them.
    private static void Sort(List<(double X, int Turn)> crossings)
    {
        if (crossings.Count > Few)
        {
            crossings.Sort(static (a, b) => a.X.CompareTo(b.X));
            return;
        }

        var sorted = CollectionsMarshal.AsSpan(crossings);
        for (var i = 1; i < sorted.Length; i++)
        {
            var (crossing, j) = (sorted[i], i);
            for (; j > 0 && sorted[j - 1].X > crossing.X; j--)
            {
                sorted[j] = sorted[j - 1];
            }

            sorted[j] = crossing;
        }
    }

    private void Span(int row, double from, double to)
    {
        var first = (int)Math.Clamp(Math.Ceiling((from / _unit) - 0.5), 0, columns * Samples);
        var end = (int)Math.Clamp(Math.Ceiling((to / _unit) - 0.5), 0, columns * Samples);
        for (var x = first; x < end; x++)
        {
            Cells[row + (x / Samples)]++;
        }
    }
}
