using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Edu4All.Benchmarks.Load;

/// <summary>A PNG of 1536x864 of about a given size, in Base64; each one that is asked for has other bytes.</summary>
internal sealed class NoisePng
{
    private const int Width = 1536;
    private const int Height = 864;
    private const int Row = 1 + (Width * 3);

    private readonly byte[] _base64;
    private int _made;

    public NoisePng(int bytes)
    {
        var pixels = new byte[Row * Height];
        // Noise does not compress and black does; so the part that is noise makes the size. It starts at a row's filter byte, 0.
        var noisy = Math.Clamp(bytes / Row, 1, Height);
        var random = new Random(1);
        for (var row = 0; row < noisy; row++)
        {
            random.NextBytes(pixels.AsSpan((row * Row) + 1, Row - 1));
        }

        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(pixels);
        }

        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Height);
        (header[8], header[9]) = (8, 2);
        byte[] start =
        [
            0x89,
            .. "PNG"u8,
            0x0D,
            0x0A,
            0x1A,
            0x0A,
            .. Chunk("IHDR"u8, header),
            .. Chunk("IDAT"u8, packed.ToArray()),
        ];
        // Three bytes are four characters: what follows a whole number of threes can be encoded on its own.
        var padding = new byte[8 + ((3 - ((start.Length + 20) % 3)) % 3)];
        padding.AsSpan().Fill((byte)'p');
        byte[] padded = [.. start, .. Chunk("tEXt"u8, padding)];
        _base64 = Encoding.ASCII.GetBytes(Convert.ToBase64String(padded));
        Length = padded.Length;
    }

    /// <summary>Bytes of one picture, but for a few.</summary>
    public int Length { get; }

    /// <summary>The first part of the Base64, the same for all, and the second, which no other picture has.</summary>
    public (ReadOnlyMemory<byte> Same, string Own) Next()
    {
        var text = Encoding.ASCII.GetBytes($"n\0{Interlocked.Increment(ref _made):D9}");
        byte[] end = [.. Chunk("tEXt"u8, text), .. Chunk("IEND"u8, [])];
        return (_base64, Convert.ToBase64String(end));
    }

    private static byte[] Chunk(ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        var chunk = new byte[12 + data.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        name.CopyTo(chunk.AsSpan(4));
        data.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(
            chunk.AsSpan(8 + data.Length),
            Crc(chunk.AsSpan(4, 4 + data.Length))
        );
        return chunk;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            }
        }

        return ~crc;
    }
}
