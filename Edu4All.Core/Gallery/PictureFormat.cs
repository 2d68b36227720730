using System.Buffers.Binary;

namespace Edu4All.Core.Gallery;

/// <summary>Recognises the picture formats that are stored and served, and reads their size from the header.</summary>
public static class PictureFormat
{
    public const string Png = "image/png";
    public const string Jpeg = "image/jpeg";
    public const string Webp = "image/webp";

    /// <summary>Only ever from our own sketchbook: an SVG from outside could carry a script.</summary>
    public const string Svg = "image/svg+xml";

    /// <summary>Longest edge accepted, in pixels: the most that an image API of today draws is 3,840.</summary>
    public const int MaxEdge = 8_192;

    /// <summary>Largest file accepted, in bytes.</summary>
    public const int MaxBytes = 32 * 1024 * 1024;

    /// <summary>The picture in these bytes; null when they are not one that we accept.</summary>
    public static PictureFile? Recognise(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        var found =
            span.Length > MaxBytes ? null
            : span.StartsWith(PngSignature) ? Sized(Png, PngSize(span))
            : span.StartsWith(JpegSignature) ? Sized(Jpeg, JpegHeader.ReadSize(span))
            : IsWebp(span) ? Sized(Webp, WebpHeader.ReadSize(span))
            : null;
        return
            found is var (mediaType, width, height)
            && width is > 0 and <= MaxEdge
            && height is > 0 and <= MaxEdge
            ? new(bytes, mediaType, width, height)
            : null;
    }

    /// <summary>An SVG that the sketchbook made.</summary>
    public static PictureFile FromSketchbook(ReadOnlyMemory<byte> svg, int width, int height) =>
        new(svg, Svg, width, height);

    private static ReadOnlySpan<byte> PngSignature =>
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private static ReadOnlySpan<byte> JpegSignature => [0xFF, 0xD8, 0xFF];

    private static bool IsWebp(ReadOnlySpan<byte> bytes) =>
        bytes.Length > 16 && bytes.StartsWith("RIFF"u8) && bytes[8..12].SequenceEqual("WEBP"u8);

    // Signature (8), length and name of the IHDR chunk (8), then width and height.
    private static (int Width, int Height)? PngSize(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 24 && bytes[12..16].SequenceEqual("IHDR"u8)
            ? (
                BinaryPrimitives.ReadInt32BigEndian(bytes[16..]),
                BinaryPrimitives.ReadInt32BigEndian(bytes[20..])
            )
            : null;

    private static (string MediaType, int Width, int Height)? Sized(
        string mediaType,
        (int Width, int Height)? size
    ) => size is var (width, height) ? (mediaType, width, height) : null;
}
