namespace Edu4All.Core.Generation;

/// <summary>An attempt that one worker has, with what it needs to draw it.</summary>
/// <param name="AttemptId">The attempt.</param>
/// <param name="Owner">Proof of the claim; every write that rests on it names it.</param>
/// <param name="AssignmentId">Whose rules apply.</param>
/// <param name="ClassroomId">Who is told of changes.</param>
/// <param name="AuthorId">Whose words.</param>
/// <param name="Words">As written.</param>
/// <param name="Variety">Which picture of the same words.</param>
internal sealed record ClaimedAttempt(
    Guid AttemptId,
    Guid Owner,
    Guid AssignmentId,
    Guid ClassroomId,
    Guid AuthorId,
    string Words,
    int Variety
)
{
    public Live.Change Change => new(ClassroomId, AssignmentId, AuthorId);
}
