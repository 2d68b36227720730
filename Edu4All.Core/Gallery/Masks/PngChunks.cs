using System.Buffers.Binary;

namespace Edu4All.Core.Gallery.Masks;

/// <summary>The framing of a PNG (W3C PNG, section 5): a signature, then chunks of length, name, data and checksum.</summary>
internal static class PngChunks
{
    // Length, name and checksum.
    private const int Frame = 12;

    private static readonly uint[] CrcTable = [.. Enumerable.Range(0, 256).Select(Divided)];

    public static ReadOnlySpan<byte> Signature =>
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Takes the first chunk off; false when it is cut short or its checksum is wrong.</summary>
    public static bool TryTake(
        ref ReadOnlySpan<byte> file,
        out ReadOnlySpan<byte> name,
        out ReadOnlySpan<byte> data
    )
    {
        name = [];
        data = [];
        if (file.Length < Frame)
        {
            return false;
        }

        var length = BinaryPrimitives.ReadUInt32BigEndian(file);
        if (length > file.Length - Frame)
        {
            return false;
        }

        var count = (int)length;
        var named = file.Slice(4, 4 + count);
        if (Crc(named) != BinaryPrimitives.ReadUInt32BigEndian(file[(8 + count)..]))
        {
            return false;
        }

        name = named[..4];
        data = named[4..];
        file = file[(Frame + count)..];
        return true;
    }

    public static void Write(Stream file, ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(name);
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(
            number,
            ~Continue(Continue(uint.MaxValue, name), data)
        );
        file.Write(number);
    }

    private static uint Crc(ReadOnlySpan<byte> bytes) => ~Continue(uint.MaxValue, bytes);

    private static uint Continue(uint crc, ReadOnlySpan<byte> bytes)
    {
        foreach (var one in bytes)
        {
            crc = (crc >> 8) ^ CrcTable[(byte)(crc ^ one)];
        }

        return crc;
    }

    // The CRC of ISO 3309, reflected, as PNG and ZIP use it.
    private static uint Divided(int value)
    {
        var crc = (uint)value;
        for (var bit = 0; bit < 8; bit++)
        {
            crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
        }

        return crc;
    }
}
