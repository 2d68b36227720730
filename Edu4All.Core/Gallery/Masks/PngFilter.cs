namespace Edu4All.Core.Gallery.Masks;

/// <summary>Undoes the five filters that a PNG's rows can have (W3C PNG, section 9), for pixels of four bytes.</summary>
internal static class PngFilter
{
    /// <summary>Bytes a pixel.</summary>
    public const int Pixel = 4;

    /// <summary>False when there is no such filter.</summary>
    /// <param name="filter">The row's first byte.</param>
    /// <param name="row">The rest of it, undone in place.</param>
    /// <param name="above">The row above it, undone; zeros for the first.</param>
    public static bool TryUndo(byte filter, Span<byte> row, ReadOnlySpan<byte> above)
    {
        if (filter > 4)
        {
            return false;
        }

        for (var i = 0; filter > 0 && i < row.Length; i++)
        {
            int left = i < Pixel ? 0 : row[i - Pixel];
            int corner = i < Pixel ? 0 : above[i - Pixel];
            row[i] += (byte)(
                filter switch
                {
                    1 => left,
                    2 => above[i],
                    3 => (left + above[i]) / 2,
                    _ => Paeth(left, above[i], corner),
                }
            );
        }

        return true;
    }

    private static int Paeth(int left, int above, int corner)
    {
        var guess = left + above - corner;
        var (toLeft, toAbove, toCorner) = (
            Math.Abs(guess - left),
            Math.Abs(guess - above),
            Math.Abs(guess - corner)
        );
        return toLeft <= toAbove && toLeft <= toCorner ? left
            : toAbove <= toCorner ? above
            : corner;
    }
}
