using System.Buffers.Binary;
using System.IO.Compression;

namespace Edu4All.Tests.Gallery.Masks;

/// <summary>Reads the pixels of a mask that we wrote: three chunks, no filters.</summary>
internal static class MaskPixels
{
    /// <summary>One byte a pixel.</summary>
    public static byte[] Grey(byte[] png) => Read(png, 0, 1);

    /// <summary>Four bytes a pixel.</summary>
    public static byte[] Rgba(byte[] png) => Read(png, 6, 4);

    private static byte[] Read(byte[] png, byte colourType, int pixel)
    {
        Assert.Equal(8, png[24]);
        Assert.Equal(colourType, png[25]);
        var width = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16));
        var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(33));
        Assert.Equal("IDAT"u8, png.AsSpan(37, 4));
        using var packed = new ZLibStream(
            new MemoryStream(png, 41, length),
            CompressionMode.Decompress
        );
        using var rows = new MemoryStream();
        packed.CopyTo(rows);
        return
        [
            .. rows.ToArray()
                .Chunk(1 + (width * pixel))
                .SelectMany(row =>
                {
                    Assert.Equal(0, row[0]);
                    return row[1..];
                }),
        ];
    }
}
