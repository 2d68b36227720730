using Edu4All.Core.Gallery;
using Edu4All.Core.Generation;
using Edu4All.Core.Live;
using Edu4All.Core.Safeguarding;
using Edu4All.Core.Safety;

namespace Edu4All.Core.Assignments;

/// <summary>An assignment in a student's list.</summary>
public sealed record DeskAssignment(
    Guid Id,
    string Title,
    string Brief,
    string ClassroomName,
    AssignmentPhase Phase,
    DateTime? OpensAt,
    DateTime? ClosesAt,
    int TriesLeft,
    ArtworkState? Best,
    DeskThumbnail? Latest,
    int OnTheWall
);

/// <summary>The picture that stands for an assignment in a student's list.</summary>
public sealed record DeskThumbnail(Guid ArtworkId, string Provider);

/// <summary>What lies before a student who works on an assignment.</summary>
/// <param name="TriesLeft">Tries that are left; the one being drawn counts as left until it is drawn.</param>
/// <param name="Paused">Why nothing is drawn at the moment; null when pictures can be made.</param>
/// <param name="Latest">The latest attempt, whatever became of it; null before the first.</param>
/// <param name="Pictures">The student's own, newest first.</param>
public sealed record Desk(
    Guid AssignmentId,
    Guid ClassroomId,
    string ClassroomName,
    string Title,
    string Brief,
    AssignmentPhase Phase,
    DateTime? OpensAt,
    DateTime? ClosesAt,
    int TriesPerStudent,
    int TriesLeft,
    PauseScope? Paused,
    DeskAttempt? Latest,
    IReadOnlyList<ArtworkCard> Pictures
)
{
    /// <summary>
    /// Whether a change can be seen on the desk of this student: the own ones, those of the whole class, and those of others while
    /// the own attempt waits, because they move its place in the queue.
    /// </summary>
    public bool ShowsChange(Change change, Guid studentId) =>
        change.ClassroomId == ClassroomId
        && (IsAbout(change, studentId) || Latest is { State: AttemptState.Waiting });

    /// <summary>Whether the change is the student's own, rather than one that moves somebody's place.</summary>
    public static bool IsAbout(Change change, Guid studentId) =>
        change.StudentId is null || change.StudentId == studentId;
}

/// <summary>The student's latest attempt.</summary>
/// <param name="Place">Place in the queue, counted from 1; 0 when it does not wait.</param>
/// <param name="ArtworkId">Its picture, when there is one that the student may see.</param>
/// <param name="AwaitsTeacher">Whether its picture has to be looked at by the teacher first.</param>
/// <param name="IsStopping">Whether its author has asked to stop it.</param>
/// <param name="CanAppeal">Whether its author can still say that the refusal was a mistake.</param>
/// <param name="IsAppealed">Whether its author has said so.</param>
/// <param name="SafeWays">Descriptions made of the author's own words that could be drawn; possibly none.</param>
public sealed record DeskAttempt(
    Guid Id,
    string Words,
    AttemptState State,
    AttemptEnd End,
    VerdictKind Verdict,
    SafetyCategory Category,
    int Place,
    Guid? ArtworkId,
    bool AwaitsTeacher,
    bool IsStopping,
    bool CanAppeal,
    bool IsAppealed,
    IReadOnlyList<string> SafeWays
);
