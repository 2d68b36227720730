using Edu4All.Core.Providers;

namespace Edu4All.Core.Generation;

// What it is made from.
public sealed partial class Attempt
{
    /// <summary>What to do with the words.</summary>
    public PictureTask Task { get; private set; }

    /// <summary>The artwork that is changed or varied; null for a new picture.</summary>
    public Guid? SourceId { get; private set; }

    /// <summary>Key of the <see cref="Gallery.Picture"/> that masks an edit; null when all of the picture may change.</summary>
    public string? MaskSha256 { get; private set; }

    /// <summary>Artworks that the change may take something from, in the order in which they are counted; empty for most.</summary>
    public IReadOnlyList<Guid> BesideIds { get; private set; } = [];

    /// <summary>It changes or varies a picture that is there, perhaps with something of the pictures beside it.</summary>
    public Attempt From(
        Guid sourceId,
        PictureTask task,
        string? maskSha256,
        IReadOnlyList<Guid> besideIds
    )
    {
        (SourceId, Task, MaskSha256, BesideIds) = (sourceId, task, maskSha256, besideIds);
        return this;
    }
}
