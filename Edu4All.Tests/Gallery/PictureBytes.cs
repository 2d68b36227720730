using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Edu4All.Tests.Gallery;

/// <summary>Picture files, made by hand.</summary>
internal static class PictureBytes
{
    /// <summary>A whole, valid PNG in one colour.</summary>
    public static byte[] Png(int width, int height)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9]) = (8, 2);
        Chunk(file, "IHDR", head);
        using var pixels = new MemoryStream();
        using (var packed = new ZLibStream(pixels, CompressionLevel.Fastest, leaveOpen: true))
        {
            var row = new byte[1 + (width * 3)];
            row.AsSpan(1).Fill(0x80);
            for (var y = 0; y < height; y++)
            {
                packed.Write(row);
            }
        }

        Chunk(file, "IDAT", pixels.ToArray());
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    /// <summary>The start of a PNG that says of itself what it likes.</summary>
    public static byte[] PngHead(int width, int height, string chunk = "IHDR")
    {
        byte[] bytes =
        [
            0x89,
            .. "PNG\r\n\u001a\n"u8,
            0,
            0,
            0,
            13,
            .. Encoding.ASCII.GetBytes(chunk),
            .. new byte[8],
        ];
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(20), height);
        return bytes;
    }

    /// <summary>The start of a JPEG: a comment segment, then a frame header of the kind <paramref name="frame"/>.</summary>
    public static byte[] Jpeg(int width, int height, byte frame = 0xC0)
    {
        byte[] bytes =
        [
            0xFF,
            0xD8,
            0xFF,
            0xFE,
            0,
            6,
            .. "note"u8,
            0xFF,
            frame,
            0,
            17,
            8,
            .. new byte[16],
        ];
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(15), (ushort)height);
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(17), (ushort)width);
        return bytes;
    }

    /// <summary>The start of a WebP of one of its three kinds.</summary>
    public static byte[] Webp(string chunk, int width, int height)
    {
        byte[] bytes =
        [
            .. "RIFF"u8,
            .. new byte[4],
            .. "WEBP"u8,
            .. Encoding.ASCII.GetBytes(chunk),
            .. new byte[24],
        ];
        switch (chunk)
        {
            case "VP8X":
                UInt24(bytes.AsSpan(24), width - 1);
                UInt24(bytes.AsSpan(27), height - 1);
                break;
            case "VP8L":
                bytes[20] = 0x2F;
                BinaryPrimitives.WriteUInt32LittleEndian(
                    bytes.AsSpan(21),
                    (uint)(width - 1) | ((uint)(height - 1) << 14)
                );
                break;
            default:
                BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(26), (ushort)width);
                BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(28), (ushort)height);
                break;
        }

        return bytes;
    }

    private static void UInt24(Span<byte> at, int value) =>
        (at[0], at[1], at[2]) = ((byte)value, (byte)(value >> 8), (byte)(value >> 16));

    public static void Chunk(MemoryStream file, string name, byte[] data)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. data];
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32(named));
        file.Write(number);
    }

    private static uint Crc32(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
            }
        }

        return ~crc;
    }
}
