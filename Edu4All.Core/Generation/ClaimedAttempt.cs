using Edu4All.Core.Live;
using Edu4All.Core.Providers;

namespace Edu4All.Core.Generation;

/// <summary>An attempt that one worker has, with what it needs to draw it.</summary>
/// <param name="AttemptId">The attempt.</param>
/// <param name="Owner">Proof of the claim; every write that rests on it names it.</param>
/// <param name="AssignmentId">Whose rules apply.</param>
/// <param name="ClassroomId">Who is told of changes.</param>
/// <param name="AuthorId">Whose words.</param>
/// <param name="Words">As written.</param>
/// <param name="Variety">Which picture of the same words.</param>
/// <param name="Task">What to do with them.</param>
/// <param name="SourceId">The artwork that it is made from; null for a new picture.</param>
/// <param name="MaskSha256">Key of the mask; null when there is none.</param>
/// <param name="FromScene">Whether the sketchbook remembers that artwork, so that it can change it and nobody else.</param>
internal sealed record ClaimedAttempt(
    Guid AttemptId,
    Guid Owner,
    Guid AssignmentId,
    Guid ClassroomId,
    Guid AuthorId,
    string Words,
    int Variety,
    PictureTask Task = PictureTask.Draw,
    Guid? SourceId = null,
    string? MaskSha256 = null,
    bool FromScene = false
)
{
    /// <summary>Name of the provider that draws for its class.</summary>
    public required string Provider { get; init; }

    /// <summary>Artworks that the change may take something from, in their order.</summary>
    public IReadOnlyList<Guid> BesideIds { get; init; } = [];

    /// <summary>The place at the provider; null when nobody was asked for one.</summary>
    public GatePass? Pass { get; init; }

    /// <summary>What the pages are told of a step that it has taken.</summary>
    public Change Change(AttemptStep step) =>
        new(ClassroomId, AssignmentId, AuthorId) { Step = step };
}
