using System.Security.Cryptography;
using Edu4All.Core.Generation;

namespace Edu4All.Core.Gallery;

/// <summary>Bytes that were recognised as a picture of a kind we serve.</summary>
/// <param name="Bytes">The whole file.</param>
/// <param name="MediaType">Decided by the content, never by what somebody calls it.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
public sealed record PictureFile(
    ReadOnlyMemory<byte> Bytes,
    string MediaType,
    int Width,
    int Height
)
{
    /// <summary>SHA-256 of the bytes in lower-case hexadecimal.</summary>
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes.Span));
}

/// <summary>A checked picture on its way into the gallery.</summary>
public sealed record DrawnPicture(
    string Sha256,
    string AltText,
    IReadOnlyList<string> NotDrawn,
    string Provider,
    WithheldFor WithheldFor,
    bool IsLandscape = true,
    string Scene = ""
)
{
    /// <summary>What a provider gave, as it goes into the gallery.</summary>
    /// <param name="finished">The checked picture.</param>
    /// <param name="words">The child's words, which describe the picture when the provider does not.</param>
    /// <param name="withheldFor">Why only staff may see it for now.</param>
    public static DrawnPicture From(
        FinishedPicture finished,
        string words,
        WithheldFor withheldFor
    ) =>
        new(
            finished.File.Sha256,
            finished.AltText.Length > 0 ? finished.AltText : words,
            finished.NotDrawn,
            finished.Provider,
            withheldFor,
            finished.File.Width > finished.File.Height,
            finished.Scene
        );
}
