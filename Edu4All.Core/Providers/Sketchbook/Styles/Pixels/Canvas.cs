using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Styles.Pixels;

/// <summary>A coarse grid that marks are painted on one after the other.</summary>
internal sealed class Canvas
{
    private static readonly Tone Line = Tone.Of(0x1c1830);

    private readonly Coverage _coverage;
    private readonly Coverage _cutter;
    private readonly Dictionary<Outline, byte[]> _clips = new(ReferenceEqualityComparer.Instance);
    private readonly byte[] _sprite;

    /// <summary>A white canvas of so many squares across.</summary>
    public Canvas(int columns)
    {
        (Columns, Rows) = (columns, columns * 9 / 16);
        Cell = Sheet.Width / columns;
        _coverage = new Coverage(Columns, Rows, Cell);
        _cutter = new Coverage(Columns, Rows, Cell);
        _sprite = new byte[Columns * Rows];
        Cells = new Tone[Columns * Rows];
    }

    /// <summary>Squares across.</summary>
    public int Columns { get; }

    /// <summary>Squares down.</summary>
    public int Rows { get; }

    /// <summary>Side of a square in sheet units.</summary>
    public double Cell { get; }

    /// <summary>The colours, row by row.</summary>
    public Tone[] Cells { get; }

    /// <summary>Paints a layer; subjects get the dark line round them that lets sprites stand off their background.</summary>
    public void Paint(Layer layer)
    {
        Array.Clear(_sprite);
        foreach (var mark in layer.Marks)
        {
            if (mark.Print is { } print)
            {
                foreach (var part in print.Stamp.Marks)
                {
                    Paint(part, part.Shape.On(print.Map), part.Stroke * print.Map.Scale);
                }
            }
            else
            {
                Paint(mark, mark.Shape, mark.Stroke);
            }
        }

        if (layer.Role == LayerRole.Subject && layer.Stamps.Count == 0)
        {
            Ring();
        }
    }

    private void Paint(Mark mark, Outline shape, double stroke)
    {
        var (left, top, right, bottom) = _coverage.Of(shape, stroke, mark.Shift);
        var clip = mark.Clip is null ? null : ClipOf(mark.Clip);

        // A line thinner than a square is a whole square, but only a breath of colour.
        var thin = stroke > 0 ? Math.Min(1, (stroke / Cell * 0.8) + 0.25) : 1;
        for (var y = top; y < bottom; y++)
        {
            for (var x = left; x < right; x++)
            {
                var at = (y * Columns) + x;
                var covered = clip is null
                    ? _coverage.Cells[at]
                    : Math.Min(_coverage.Cells[at], clip[at]);
                if (covered == 0)
                {
                    continue;
                }

                var tone = mark.Paint.Gradient is { } g
                    ? g.At((x + 0.5) * Cell, (y + 0.5) * Cell)
                    : mark.Paint.Colour;
                var alpha = tone.Alpha * thin * (covered > 1 ? 1 : 0.3);
                Cells[at] = Cells[at].Mix(tone, Math.Clamp(alpha, 0, 1));
                if (alpha > 0.5)
                {
                    _sprite[at] = 1;
                }
            }
        }
    }

    private byte[] ClipOf(Outline clip)
    {
        if (!_clips.TryGetValue(clip, out var covered))
        {
            _cutter.Of(clip, 0, default);
            _clips[clip] = covered = [.. _cutter.Cells];
        }

        return covered;
    }

    private void Ring()
    {
        for (var y = 0; y < Rows; y++)
        {
            for (var x = 0; x < Columns; x++)
            {
                var at = (y * Columns) + x;
                if (
                    _sprite[at] == 0
                    && (
                        (x > 0 && _sprite[at - 1] == 1)
                        || (x + 1 < Columns && _sprite[at + 1] == 1)
                        || (y > 0 && _sprite[at - Columns] == 1)
                        || (y + 1 < Rows && _sprite[at + Columns] == 1)
                    )
                )
                {
                    Cells[at] = Cells[at].Mix(Line, 0.55);
                }
            }
        }
    }
}
