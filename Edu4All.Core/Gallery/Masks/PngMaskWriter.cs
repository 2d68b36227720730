using System.Buffers.Binary;
using System.IO.Compression;

namespace Edu4All.Core.Gallery.Masks;

/// <summary>Writes a PNG of 8 bits a channel, unfiltered: masks are flat, and pack well without.</summary>
internal static class PngMaskWriter
{
    /// <summary>Colour type of grey.</summary>
    public const byte Grey = 0;

    /// <summary>Colour type of red, green, blue and transparency.</summary>
    public const byte Rgba = 6;

    /// <summary>Fills one row; its bytes are zero or those of the row before.</summary>
    public delegate void RowWriter(int y, Span<byte> row);

    public static byte[] Write(int width, int height, RowWriter fill, byte colourType)
    {
        using var file = new MemoryStream();
        file.Write(PngChunks.Signature);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, colourType);
        PngChunks.Write(file, "IHDR"u8, header);
        using var packed = new MemoryStream();
        using (var pixels = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            var row = new byte[1 + (width * (colourType == Rgba ? PngFilter.Pixel : 1))];
            for (var y = 0; y < height; y++)
            {
                fill(y, row.AsSpan(1));
                pixels.Write(row);
            }
        }

        PngChunks.Write(file, "IDAT"u8, packed.GetBuffer().AsSpan(0, (int)packed.Length));
        PngChunks.Write(file, "IEND"u8, []);
        return file.ToArray();
    }
}
