namespace Edu4All.Core.Providers.OpenAI;

/// <summary>Tells a picture by its first bytes, because a name or a header can say anything.</summary>
internal static class PictureSignature
{
    /// <summary>The media type of a PNG, JPEG or WebP file; null for everything else.</summary>
    public static string? MediaTypeOf(ReadOnlySpan<byte> file) =>
        file.StartsWith(Png) ? "image/png"
        : file.StartsWith(Jpeg) ? "image/jpeg"
        : file.StartsWith("RIFF"u8) && file.Length >= 12 && file[8..12].SequenceEqual("WEBP"u8)
            ? "image/webp"
        : null;

    private static ReadOnlySpan<byte> Png => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
    private static ReadOnlySpan<byte> Jpeg => [0xFF, 0xD8, 0xFF];
}
