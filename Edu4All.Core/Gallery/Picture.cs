namespace Edu4All.Core.Gallery;

/// <summary>
/// The bytes of a picture or thumbnail, in a table of their own so that listing never reads them. The key is what they hash
/// to, so the same bytes are kept once.
/// </summary>
public sealed class Picture
{
    private Picture() { }

    /// <summary>SHA-256 of the bytes in lower-case hexadecimal.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>One of the media types of <see cref="PictureFormat"/>.</summary>
    public string MediaType { get; private set; } = "";

    /// <summary>Pixels.</summary>
    public int Width { get; private set; }

    /// <summary>Pixels.</summary>
    public int Height { get; private set; }

    /// <summary>Length of <see cref="Bytes"/>.</summary>
    public long Length { get; private set; }

    public byte[] Bytes { get; private set; } = [];

    public static Picture From(PictureFile file) =>
        new()
        {
            Sha256 = file.Sha256,
            MediaType = file.MediaType,
            Width = file.Width,
            Height = file.Height,
            Length = file.Bytes.Length,
            Bytes = file.Bytes.ToArray(),
        };
}
