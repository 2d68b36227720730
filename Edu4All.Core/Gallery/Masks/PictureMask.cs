using System.Collections;

namespace Edu4All.Core.Gallery.Masks;

/// <summary>
/// Which part of a picture an edit may change, as one bit a pixel. A page sends it as a PNG, and nobody can vouch for that;
/// what is kept and sent on is always written anew from these bits, so nothing else of that file goes anywhere.
/// </summary>
public sealed class PictureMask
{
    /// <summary>The largest file that is read, in bytes: OpenAI's limit for a mask.</summary>
    public const int MaxBytes = 4 * 1024 * 1024;

    /// <summary>The longest edge, in pixels: the most that an image API of today draws.</summary>
    public const int MaxEdge = 3_840;

    /// <summary>The most pixels, for the same reason.</summary>
    public const int MaxPixels = 3_840 * 2_160;

    private readonly BitArray _open;

    private PictureMask(int width, int height, BitArray open)
    {
        (Width, Height, _open) = (width, height, open);
        var (left, top, right, bottom, count) = (width, height, -1, -1, 0);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                if (!open[(y * width) + x])
                {
                    continue;
                }

                count++;
                (left, right) = (Math.Min(left, x), Math.Max(right, x));
                (top, bottom) = (Math.Min(top, y), y);
            }
        }

        OpenBox = count == 0 ? null : new(left, top, right - left + 1, bottom - top + 1);
        OpenShare = (double)count / open.Length;
    }

    /// <summary>In pixels.</summary>
    public int Width { get; }

    /// <summary>In pixels.</summary>
    public int Height { get; }

    /// <summary>The smallest rectangle around all that may change; null when nothing may.</summary>
    public MaskBox? OpenBox { get; }

    /// <summary>How much of the picture may change, 0 to 1.</summary>
    public double OpenShare { get; }

    /// <summary>
    /// Reads a PNG with a transparency of 8 bits, not interlaced: open where it is more transparent than not. Null when it is
    /// anything else, too large or broken.
    /// </summary>
    public static PictureMask? Read(ReadOnlyMemory<byte> png) => PngMaskReader.Read(png);

    /// <summary>Makes a mask.</summary>
    /// <param name="width">In pixels, 1 to <see cref="MaxEdge"/>.</param>
    /// <param name="height">In pixels, 1 to <see cref="MaxEdge"/>.</param>
    /// <param name="isOpen">Whether the pixel at x and y may change.</param>
    /// <exception cref="ArgumentOutOfRangeException">The size is none that a mask can have.</exception>
    public static PictureMask Of(int width, int height, Func<int, int, bool> isOpen)
    {
        ArgumentNullException.ThrowIfNull(isOpen);
        if (!IsSize(width, height))
        {
            throw new ArgumentOutOfRangeException(nameof(width), "No mask has this size.");
        }

        var open = new BitArray(width * height);
        for (var at = 0; at < open.Length; at++)
        {
            open[at] = isOpen(at % width, at / width);
        }

        return new(width, height, open);
    }

    /// <summary>Whether this pixel may change.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies outside.</exception>
    public bool IsOpen(int x, int y)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(x);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(x, Width);
        ArgumentOutOfRangeException.ThrowIfNegative(y);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(y, Height);
        return _open[(y * Width) + x];
    }

    /// <summary>Whether it has the shape of a picture of this size, to one pixel.</summary>
    public bool Fits(int width, int height) =>
        width > 0
        && height > 0
        && Math.Abs(Height - ((double)Width * height / width))
            <= Math.Max(1, (double)Width / width);

    /// <summary>The same mask for a picture of this size.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The size is none that a mask can have.</exception>
    public PictureMask Scaled(int width, int height) =>
        (width, height) == (Width, Height)
            ? this
            : Of(
                width,
                height,
                (x, y) =>
                    _open[
                        ((int)((long)y * Height / height) * Width) + (int)((long)x * Width / width)
                    ]
            );

    /// <summary>
    /// As OpenAI takes it: transparent where it may change. White under the transparency and black elsewhere, so that a server
    /// which drops the transparency and repaints what is white does the same.
    /// </summary>
    public byte[] ToTransparentPng() =>
        PngMaskWriter.Write(
            Width,
            Height,
            (y, row) =>
            {
                for (var x = 0; x < Width; x++)
                {
                    var open = _open[(y * Width) + x];
                    row.Slice(x * 4, 3).Fill(open ? byte.MaxValue : (byte)0);
                    row[(x * 4) + 3] = open ? (byte)0 : byte.MaxValue;
                }
            },
            PngMaskWriter.Rgba
        );

    /// <summary>In black and white without transparency, as most others take it.</summary>
    /// <param name="openIsWhite">Whether white is what may change, or black.</param>
    public byte[] ToGreyPng(bool openIsWhite) =>
        PngMaskWriter.Write(
            Width,
            Height,
            (y, row) =>
            {
                for (var x = 0; x < Width; x++)
                {
                    row[x] = _open[(y * Width) + x] == openIsWhite ? byte.MaxValue : (byte)0;
                }
            },
            PngMaskWriter.Grey
        );

    internal static bool IsSize(int width, int height) =>
        width is > 0 and <= MaxEdge
        && height is > 0 and <= MaxEdge
        && (long)width * height <= MaxPixels;

    internal static PictureMask From(int width, int height, BitArray open) =>
        new(width, height, open);
}

/// <summary>A rectangle of pixels.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Upper edge.</param>
/// <param name="Width">At least 1.</param>
/// <param name="Height">At least 1.</param>
public readonly record struct MaskBox(int X, int Y, int Width, int Height);
