using System.Buffers.Binary;

namespace Edu4All.Core.Safety.AzureContentSafety;

/// <summary>Tells a PNG or WebP file of several frames, of which the service looks at the first and a browser plays all.</summary>
internal static class MovingPicture
{
    // Length, name and checksum of a PNG chunk.
    private const int AroundChunk = 12;

    /// <param name="file">A file that was recognised as PNG, JPEG or WebP.</param>
    public static bool Is(ReadOnlySpan<byte> file) =>
        file.StartsWith("RIFF"u8) ? IsWebp(file) : file[0] == 0x89 && IsPng(file);

    // RFC 9649: in the extended header the second bit from below says that there is an animation.
    private static bool IsWebp(ReadOnlySpan<byte> file) =>
        file[12..16].SequenceEqual("VP8X"u8) && (file[20] & 0x02) != 0;

    // PNG, third edition: a file is animated when acTL stands before its first IDAT.
    private static bool IsPng(ReadOnlySpan<byte> file)
    {
        for (long at = 8; at + AroundChunk <= file.Length; )
        {
            var chunk = file[(int)at..];
            var name = chunk[4..8];
            if (name.SequenceEqual("acTL"u8))
            {
                return true;
            }

            if (name.SequenceEqual("IDAT"u8))
            {
                return false;
            }

            at += AroundChunk + (long)BinaryPrimitives.ReadUInt32BigEndian(chunk);
        }

        return false;
    }
}
