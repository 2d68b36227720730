using Edu4All.Core.Gallery;

namespace Edu4All.Core.Providers;

/// <summary>What a provider is asked to do.</summary>
public enum PictureTask
{
    /// <summary>A new picture of a description.</summary>
    Draw,

    /// <summary>A picture that is there, changed as a description says, perhaps only where a mask leaves it open.</summary>
    Edit,

    /// <summary>The subject of a picture that is there, in another arrangement.</summary>
    Vary,
}

/// <summary>A picture that another one is made from.</summary>
/// <param name="File">Its bytes as they are kept.</param>
/// <param name="Scene">What the sketchbook remembers of a picture of its own; empty for one from elsewhere.</param>
/// <param name="Mask">
/// PNG of the picture's proportions: transparent where it may change, opaque where it must stay. Null when all of it may change.
/// </param>
public sealed record SourcePicture(PictureFile File, string Scene, PictureFile? Mask = null)
{
    /// <summary>
    /// Pictures that a change may take something from, in the order of their numbers: the one that is changed is picture 1, the
    /// first of these picture 2. They stay as they are.
    /// </summary>
    public IReadOnlyList<PictureFile> Beside { get; init; } = [];
}
