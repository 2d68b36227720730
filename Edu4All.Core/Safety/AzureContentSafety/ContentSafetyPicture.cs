using Edu4All.Core.Gallery;

namespace Edu4All.Core.Safety.AzureContentSafety;

/// <summary>
/// What <c>image:analyze</c> takes. A picture outside of it is not sent, and not shown either: nobody can look at it.
/// </summary>
internal static class ContentSafetyPicture
{
    /// <summary>In bytes: the documented 4 MB, before base64.</summary>
    public const int LargestFile = 4 * 1024 * 1024;

    /// <summary>In pixels, each edge.</summary>
    public const int ShortestEdge = 50;

    /// <summary>
    /// In pixels, each edge. The client library's reference and the overview say 2,048, the quickstart says 7,200; what both
    /// allow is sure to be looked at whole, and our pictures have 1,536 by 864.
    /// </summary>
    public const int LongestEdge = 2_048;

    /// <summary>Why the picture cannot be checked; null when it can.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="mediaType">What it is said to be.</param>
    public static string? Problem(ReadOnlyMemory<byte> bytes, string mediaType) =>
        bytes.Length > LargestFile ? "The picture is larger than 4 MB"
        : PictureFormat.Recognise(bytes) is not { } file || file.MediaType != mediaType
            ? "The picture is of no kind that can be checked"
        : Math.Min(file.Width, file.Height) < ShortestEdge
        || Math.Max(file.Width, file.Height) > LongestEdge
            ? $"The picture's edges are not {ShortestEdge} to {LongestEdge} pixels"
        : MovingPicture.Is(bytes.Span) ? "Only the first frame of a moving picture would be checked"
        : null;
}
