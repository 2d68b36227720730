using System.Numerics;
using System.Runtime.InteropServices;
using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Styles.Pixels;

/// <summary>
/// Which squares a shape covers: a scanline fill (non-zero winding) with two by two samples a square, so that a square knows 0 to 4.
/// Reused from mark to mark, because a picture has thousands; and read row by row, so that nothing but the row at hand is kept.
/// </summary>
internal sealed class Coverage(int columns, int rows, double cell)
{
    private const int Samples = 2;
    private const int Few = 24;

    private readonly List<Crossing>[] _crossings =
    [
        .. Enumerable.Range(0, rows * Samples).Select(_ => new List<Crossing>()),
    ];

    private readonly double _unit = cell / Samples;
    private readonly byte[] _squares = new byte[columns];
    private readonly int[] _turns = new int[(columns * Samples) + 1];
    private int _left;
    private int _right;
    private int _first;
    private int _end;

    // The first sample to the right of an edge, and whether the edge goes down or up there.
    private readonly record struct Crossing(int Sample, int Turn);

    /// <summary>The first row of squares that the last shape may cover.</summary>
    public int Top => _first / Samples;

    /// <summary>The row after the last one that it may cover.</summary>
    public int Bottom => Math.Max(Top, (_end + Samples - 1) / Samples);

    /// <summary>Takes on a shape or a line as a map shows it; all its rows have to be read before the next.</summary>
    public void Take(Outline shape, in Matrix map, double stroke, Point shift)
    {
        (_first, _end) = (_crossings.Length, 0);
        if (stroke > 0)
        {
            var half = Math.Max(stroke, cell) / 2;
            Tracing.Stroke(shape, map, half, round: stroke > cell * 1.3, this);
        }
        else
        {
            Tracing.Fill(shape, map, shift, this);
        }
    }

    /// <summary>Notes where an edge crosses each row of samples.</summary>
    public void Edge(Point a, Point b)
    {
        if (a.Y == b.Y)
        {
            return;
        }

        var turn = a.Y < b.Y ? 1 : -1;
        var (upper, lower) = turn > 0 ? (a, b) : (b, a);
        var from = Math.Max(0, (int)Math.Ceiling((upper.Y / _unit) - 0.5));
        var to = Math.Min(_crossings.Length, (int)Math.Ceiling((lower.Y / _unit) - 0.5));
        if (from >= to)
        {
            return;
        }

        (_first, _end) = (Math.Min(_first, from), Math.Max(_end, to));
        var slope = (lower.X - upper.X) / (lower.Y - upper.Y);
        for (var row = from; row < to; row++)
        {
            var y = (row + 0.5) * _unit;
            var x = upper.X + ((y - upper.Y) * slope);
            var sample = (int)Math.Clamp(Math.Ceiling((x / _unit) - 0.5), 0, columns * Samples);
            _crossings[row].Add(new(sample, turn));
        }
    }

    /// <summary>
    /// How many samples are covered of each square of a row, from the first that is. To be read once, and before the next row is.
    /// </summary>
    public Span<byte> Row(int y, out int left)
    {
        if (_right > _left)
        {
            Array.Clear(_squares, _left, _right - _left);
        }

        (_left, _right) = (columns, 0);
        for (var sample = y * Samples; sample < (y + 1) * Samples; sample++)
        {
            Line(_crossings[sample]);
        }

        left = _left;
        return _right > _left ? _squares.AsSpan(_left, _right - _left) : default;
    }

    private void Line(List<Crossing> crossings)
    {
        if (crossings.Count > Few)
        {
            Crowded(CollectionsMarshal.AsSpan(crossings));
        }
        else if (crossings.Count > 0)
        {
            Sorted(CollectionsMarshal.AsSpan(crossings));
        }

        crossings.Clear();
    }

    // Few at a time, and nearly in order: moving each to its place is quicker than a call to compare. Which of two at one sample
    // comes first is the same, because nothing lies between them.
    private void Sorted(Span<Crossing> crossings)
    {
        for (var i = 1; i < crossings.Length; i++)
        {
            var (crossing, j) = (crossings[i], i);
            for (; j > 0 && crossings[j - 1].Sample > crossing.Sample; j--)
            {
                crossings[j] = crossings[j - 1];
            }

            crossings[j] = crossing;
        }

        var winding = 0;
        for (var i = 0; i + 1 < crossings.Length; i++)
        {
            winding += crossings[i].Turn;
            if (winding != 0)
            {
                Cover(crossings[i].Sample, crossings[i + 1].Sample);
            }
        }
    }

    // A thick bent line is hundreds of strips and joints one over the other: to walk along the samples is quicker than to sort.
    private void Crowded(ReadOnlySpan<Crossing> crossings)
    {
        foreach (var crossing in crossings)
        {
            _turns[crossing.Sample] += crossing.Turn;
        }

        var (winding, from) = (0, 0);
        for (var sample = 0; sample < _turns.Length; sample++)
        {
            var before = winding;
            winding += _turns[sample];
            if (before == 0)
            {
                from = sample;
            }
            else if (winding == 0)
            {
                Cover(from, sample);
            }
        }

        Array.Clear(_turns);
    }

    // Whole squares at once; the first and the last may be covered by half.
    private void Cover(int first, int end)
    {
        if (first >= end)
        {
            return;
        }

        (_left, _right) = (
            Math.Min(_left, first / Samples),
            Math.Max(_right, (end + Samples - 1) / Samples)
        );
        if (first % Samples != 0)
        {
            _squares[first++ / Samples]++;
        }

        if (end % Samples != 0 && end > first)
        {
            _squares[--end / Samples]++;
        }

        Raise(_squares.AsSpan(first / Samples, (end - first) / Samples));
    }

    // A whole register of squares at a time: skies and meadows are as wide as the sheet.
    private static void Raise(Span<byte> squares)
    {
        var wide = MemoryMarshal.Cast<byte, Vector<byte>>(squares);
        foreach (ref var many in wide)
        {
            many += new Vector<byte>(Samples);
        }

        foreach (ref var square in squares[(wide.Length * Vector<byte>.Count)..])
        {
            square += Samples;
        }
    }
}
