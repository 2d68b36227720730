using System.Buffers.Binary;

namespace Edu4All.Core.Gallery;

/// <summary>Reads the size out of the three kinds of WebP file (RFC 9649).</summary>
internal static class WebpHeader
{
    /// <summary>Width and height in pixels; null when the first chunk is none of the three.</summary>
    public static (int Width, int Height)? ReadSize(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 30)
        {
            return null;
        }

        var chunk = bytes[12..16];
        return chunk.SequenceEqual("VP8X"u8) ? (1 + UInt24(bytes[24..]), 1 + UInt24(bytes[27..]))
            : chunk.SequenceEqual("VP8L"u8)
                ? Lossless(BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]))
            : chunk.SequenceEqual("VP8 "u8) ? (UInt14(bytes[26..]), UInt14(bytes[28..]))
            : null;
    }

    private static (int Width, int Height) Lossless(uint bits) =>
        ((int)(1 + (bits & 0x3FFF)), (int)(1 + ((bits >> 14) & 0x3FFF)));

    private static int UInt24(ReadOnlySpan<byte> bytes) =>
        bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    private static int UInt14(ReadOnlySpan<byte> bytes) =>
        BinaryPrimitives.ReadUInt16LittleEndian(bytes) & 0x3FFF;
}
