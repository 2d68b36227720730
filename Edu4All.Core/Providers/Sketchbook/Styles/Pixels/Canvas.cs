using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Patches;

namespace Edu4All.Core.Providers.Sketchbook.Styles.Pixels;

/// <summary>A coarse grid that marks are painted on one after the other.</summary>
internal sealed class Canvas
{
    private static readonly Vector256<double> Line = Brush.Of(Tone.Of(0x1c1830));

    /// <summary>What is left of a colour in a square that it covers less than half.</summary>
    private const double Part = 0.3;

    private readonly Coverage _coverage;
    private readonly Dictionary<Outline, Mask> _clips = new(ReferenceEqualityComparer.Instance);
    private readonly byte[] _sprite;
    private int _top;
    private int _bottom;
    private Patch? _window;

    /// <summary>An empty canvas of so many squares across.</summary>
    public Canvas(int columns)
    {
        (Columns, Rows) = (columns, columns * 9 / 16);
        Cell = Sheet.Width / columns;
        _coverage = new Coverage(Columns, Rows, Cell);
        _sprite = new byte[Columns * Rows];
        Cells = new Vector256<double>[Columns * Rows];
    }

    /// <summary>Squares across.</summary>
    public int Columns { get; }

    /// <summary>Squares down.</summary>
    public int Rows { get; }

    /// <summary>Side of a square in sheet units.</summary>
    public double Cell { get; }

    /// <summary>The colours (red, green, blue), row by row.</summary>
    public Vector256<double>[] Cells { get; }

    /// <summary>Empties it for another picture.</summary>
    public void Clear()
    {
        Array.Clear(Cells);
        _clips.Clear();
    }

    /// <summary>Paints a layer; subjects get the dark line round them that lets sprites stand off their background.</summary>
    public void Paint(Layer layer)
    {
        Array.Clear(_sprite);
        _window = layer.Window;
        (_top, _bottom) = (Rows, 0);
        foreach (var mark in layer.Marks)
        {
            if (mark.Print is { } print)
            {
                foreach (var part in print.Stamp.Marks)
                {
                    Paint(part, print.Map, part.Stroke * print.Map.Scale);
                }
            }
            else
            {
                Paint(mark, Matrix.Same, mark.Stroke);
            }
        }

        if (layer.Role == LayerRole.Subject && layer.Stamps.Count == 0)
        {
            Ring();
        }
    }

    /// <summary>Whether the middle of a square is in a patch.</summary>
    public bool IsIn(Patch patch, int at) =>
        patch.Has((int)(((at % Columns) + 0.5) * Cell), (int)(((at / Columns) + 0.5) * Cell));

    private void Paint(Mark mark, in Matrix map, double stroke)
    {
        var clip = mark.Clip is null ? null : ClipOf(mark.Clip);
        var brush = new Brush(mark.Paint);

        // A line thinner than a square is a whole square, but only a breath of colour.
        var thin = stroke > 0 ? Math.Min(1, (stroke / Cell * 0.8) + 0.25) : 1;
        _coverage.Take(mark.Shape, map, stroke, mark.Shift);
        (_top, _bottom) = (Math.Min(_top, _coverage.Top), Math.Max(_bottom, _coverage.Bottom));
        for (var y = _coverage.Top; y < _coverage.Bottom; y++)
        {
            var covered = _coverage.Row(y, out var left);
            clip?.Cut(covered, y, left);
            if (_window is not null)
            {
                Seen(covered, (y * Columns) + left, _window);
            }

            if (brush.Level)
            {
                Level(covered, (y * Columns) + left, brush.At(0, (y + 0.5) * Cell), thin);
            }
            else
            {
                Graded(covered, y, left, brush, thin);
            }
        }
    }

    // Squares outside of the window are not painted, but they are a part of the sprite: the line round it must not depend on the window.
    private void Seen(Span<byte> covered, int at, Patch window)
    {
        for (var i = 0; i < covered.Length; i++)
        {
            if (covered[i] > 0 && !IsIn(window, at + i))
            {
                _sprite[at + i] |= covered[i] > 1 ? (byte)1 : (byte)0;
                covered[i] = 0;
            }
        }
    }

    private void Level(ReadOnlySpan<byte> covered, int at, Vector256<double> tone, double thin)
    {
        var (much, little) = (tone[3] * thin, tone[3] * thin * Part);
        var cells = Cells.AsSpan(at, covered.Length);
        var sprite = _sprite.AsSpan(at, covered.Length);
        for (var i = 0; i < covered.Length; i++)
        {
            if (covered[i] > 0)
            {
                Lay(ref cells[i], ref sprite[i], tone, covered[i] > 1 ? much : little);
            }
        }
    }

    private void Graded(ReadOnlySpan<byte> covered, int y, int left, in Brush brush, double thin)
    {
        var cells = Cells.AsSpan((y * Columns) + left, covered.Length);
        var sprite = _sprite.AsSpan((y * Columns) + left, covered.Length);
        for (var i = 0; i < covered.Length; i++)
        {
            if (covered[i] > 0)
            {
                var tone = brush.At((left + i + 0.5) * Cell, (y + 0.5) * Cell);
                var alpha = tone[3] * thin * (covered[i] > 1 ? 1 : Part);
                Lay(ref cells[i], ref sprite[i], tone, alpha);
            }
        }
    }

    // Called for every square of every mark, a hundred thousand times a picture.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Lay(
        ref Vector256<double> cell,
        ref byte sprite,
        Vector256<double> tone,
        double alpha
    )
    {
        cell = Brush.Mix(cell, tone, Math.Clamp(alpha, 0, 1));
        if (alpha > 0.5)
        {
            sprite = 1;
        }
    }

    private Mask ClipOf(Outline clip)
    {
        if (!_clips.TryGetValue(clip, out var mask))
        {
            _coverage.Take(clip, Matrix.Same, 0, default);
            _clips[clip] = mask = new Mask(_coverage, Columns);
        }

        return mask;
    }

    private void Ring()
    {
        for (var y = Math.Max(0, _top - 1); y < Math.Min(Rows, _bottom + 1); y++)
        {
            for (var x = 0; x < Columns; x++)
            {
                var at = (y * Columns) + x;
                if (
                    _sprite[at] == 0
                    && (_window is null || IsIn(_window, at))
                    && (
                        (x > 0 && _sprite[at - 1] == 1)
                        || (x + 1 < Columns && _sprite[at + 1] == 1)
                        || (y > 0 && _sprite[at - Columns] == 1)
                        || (y + 1 < Rows && _sprite[at + Columns] == 1)
                    )
                )
                {
                    Cells[at] = Brush.Mix(Cells[at], Line, 0.55);
                }
            }
        }
    }
}
