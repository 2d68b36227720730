using System.Buffers.Binary;
using System.Collections;
using System.IO.Compression;

namespace Edu4All.Core.Gallery.Masks;

/// <summary>
/// Reads the transparency out of a PNG that nobody can vouch for. It takes one kind, the one that a browser's canvas writes,
/// and unpacks one row at a time, never more than the header announced.
/// </summary>
internal static class PngMaskReader
{
    private const int HeaderLength = 13;

    // Half transparent: a brush has soft edges.
    private const byte OpenBelow = 128;

    /// <summary>Null when it is no such PNG, too large or broken.</summary>
    public static PictureMask? Read(ReadOnlyMemory<byte> png)
    {
        var file = png.Span;
        if (file.Length > PictureMask.MaxBytes || !file.StartsWith(PngChunks.Signature))
        {
            return null;
        }

        file = file[PngChunks.Signature.Length..];
        if (
            !PngChunks.TryTake(ref file, out var name, out var header)
            || !name.SequenceEqual("IHDR"u8)
            || SizeIn(header) is not var (width, height)
        )
        {
            return null;
        }

        using var packed = new MemoryStream();
        while (PngChunks.TryTake(ref file, out name, out var data))
        {
            if (name.SequenceEqual("IEND"u8))
            {
                packed.Position = 0;
                return file.IsEmpty && data.IsEmpty ? Unpack(packed, width, height) : null;
            }

            if (name.SequenceEqual("IDAT"u8))
            {
                packed.Write(data);
            }
            // A capital: who does not know the chunk cannot read the picture.
            else if (name[0] is >= (byte)'A' and <= (byte)'Z')
            {
                return null;
            }
        }

        return null;
    }

    // Depth 8, colours with transparency, the only packing and filtering there are, not interlaced.
    private static (int Width, int Height)? SizeIn(ReadOnlySpan<byte> header) =>
        header.Length == HeaderLength
        && header[8..].SequenceEqual<byte>([8, PngMaskWriter.Rgba, 0, 0, 0])
        && BinaryPrimitives.ReadInt32BigEndian(header) is var width
        && BinaryPrimitives.ReadInt32BigEndian(header[4..]) is var height
        && PictureMask.IsSize(width, height)
            ? (width, height)
            : null;

    private static PictureMask? Unpack(Stream packed, int width, int height)
    {
        var open = new BitArray(width * height);
        var row = new byte[1 + (width * PngFilter.Pixel)];
        var above = new byte[row.Length - 1];
        try
        {
            using var pixels = new ZLibStream(packed, CompressionMode.Decompress);
            for (var y = 0; y < height; y++)
            {
                if (
                    pixels.ReadAtLeast(row, row.Length, throwOnEndOfStream: false) < row.Length
                    || !PngFilter.TryUndo(row[0], row.AsSpan(1), above)
                )
                {
                    return null;
                }

                row.AsSpan(1).CopyTo(above);
                for (var x = 0; x < width; x++)
                {
                    open[(y * width) + x] = above[(x * PngFilter.Pixel) + 3] < OpenBelow;
                }
            }

            return pixels.ReadByte() < 0 ? PictureMask.From(width, height, open) : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
