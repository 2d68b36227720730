namespace Edu4All.Core.Providers.Sketchbook.Styles.Pixels;

/// <summary>The squares of a clip, kept because many marks lie inside the same one.</summary>
internal sealed class Mask
{
    private readonly byte[] _squares;
    private readonly int _columns;
    private readonly int _top;

    /// <summary>Keeps what a coverage has taken on.</summary>
    public Mask(Coverage clip, int columns)
    {
        (_columns, _top) = (columns, clip.Top);
        _squares = new byte[(clip.Bottom - clip.Top) * columns];
        for (var y = clip.Top; y < clip.Bottom; y++)
        {
            var covered = clip.Row(y, out var left);
            covered.CopyTo(_squares.AsSpan(((y - _top) * columns) + left));
        }
    }

    /// <summary>Leaves of a row only what lies inside.</summary>
    public void Cut(Span<byte> row, int y, int left)
    {
        var at = (y - _top) * _columns;
        if (at < 0 || at >= _squares.Length)
        {
            row.Clear();
            return;
        }

        var inside = _squares.AsSpan(at + left, row.Length);
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = Math.Min(row[i], inside[i]);
        }
    }
}
