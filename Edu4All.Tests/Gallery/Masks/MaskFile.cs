using System.Buffers.Binary;
using System.IO.Compression;

namespace Edu4All.Tests.Gallery.Masks;

/// <summary>A PNG as a browser, or somebody with a hex editor, might send it as a mask.</summary>
internal sealed record MaskFile(int Width, int Height)
{
    public byte Depth { get; init; } = 8;
    public byte ColourType { get; init; } = 6;
    public byte Interlace { get; init; }

    /// <summary>The filter of each row.</summary>
    public Func<int, byte> Filter { get; init; } = _ => 0;

    /// <summary>Transparency of a pixel; 0 is open.</summary>
    public Func<int, int, byte> Alpha { get; init; } = (_, _) => 255;

    /// <summary>Rows that are really there.</summary>
    public int? Rows { get; init; }

    /// <summary>A chunk between header and pixels.</summary>
    public string? Extra { get; init; }

    /// <summary>Bytes a chunk of pixels at most.</summary>
    public int Piece { get; init; } = int.MaxValue;

    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, Width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), Height);
        (head[8], head[9], head[12]) = (Depth, ColourType, Interlace);
        PictureBytes.Chunk(file, "IHDR", head);
        if (Extra is not null)
        {
            PictureBytes.Chunk(file, Extra, [1, 2, 3]);
        }

        foreach (var piece in Packed().Chunk(Piece))
        {
            PictureBytes.Chunk(file, "IDAT", piece);
        }

        PictureBytes.Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private byte[] Packed()
    {
        using var packed = new MemoryStream();
        using (var pixels = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var above = new byte[Width * 4];
            for (var y = 0; y < (Rows ?? Height); y++)
            {
                var row = new byte[Width * 4];
                for (var x = 0; x < Width; x++)
                {
                    // Colours that go up and down, so that a filter wrongly undone shows.
                    (row[x * 4], row[(x * 4) + 1], row[(x * 4) + 2], row[(x * 4) + 3]) = (
                        (byte)(x * 37),
                        (byte)(y * 91),
                        (byte)(x ^ y),
                        Alpha(x, y)
                    );
                }

                pixels.WriteByte(Filter(y));
                pixels.Write([
                    .. row.Select((value, i) => (byte)(value - Guess(Filter(y), row, above, i))),
                ]);
                above = row;
            }
        }

        return packed.ToArray();
    }

    private static int Guess(byte filter, byte[] row, byte[] above, int i)
    {
        var left = i < 4 ? 0 : row[i - 4];
        var corner = i < 4 ? 0 : above[i - 4];
        return filter switch
        {
            1 => left,
            2 => above[i],
            3 => (left + above[i]) / 2,
            4 => new[] { left, above[i], corner }.MinBy(one =>
                Math.Abs(left + above[i] - corner - one)
            ),
            _ => 0,
        };
    }
}
