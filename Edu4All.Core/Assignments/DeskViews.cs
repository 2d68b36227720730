using Edu4All.Core.Accounts;
using Edu4All.Core.Gallery;
using Edu4All.Core.Generation;
using Edu4All.Core.Live;
using Edu4All.Core.Providers;
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
public sealed record DeskThumbnail(Guid ArtworkId, string Provider, string Origin);

/// <summary>What lies before a student who works on an assignment.</summary>
/// <param name="TriesPerStudent">What the assignment gives, and what came back with a picture.</param>
/// <param name="TriesLeft">Tries that are left; the one being drawn counts as left until it is drawn.</param>
/// <param name="Paused">Why nothing is drawn at the moment; null when pictures can be made.</param>
/// <param name="Latest">The latest attempt, whatever became of it; null before the first.</param>
/// <param name="Series">All attempts of the same press as the latest one, in their order; empty when it stands alone.</param>
/// <param name="Pictures">The student's own, newest first.</param>
/// <param name="Rewritten">What the provider made of the words, for those pictures where it says so.</param>
/// <param name="WordsCan">What can be done with words.</param>
/// <param name="SketchCan">What can be made of a picture that the sketchbook remembers.</param>
/// <param name="OutsideCan">What can be made of a picture from elsewhere.</param>
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
    IReadOnlyList<DeskAttempt> Series,
    IReadOnlyList<ArtworkCard> Pictures,
    IReadOnlyDictionary<Guid, string> Rewritten,
    ProviderAbilities WordsCan,
    ProviderAbilities SketchCan,
    ProviderAbilities OutsideCan
)
{
    /// <summary>Why nothing is sent to the provider until an administrator has acted; null when pictures can be made.</summary>
    public AttemptEnd? Halted { get; init; }

    /// <summary>Whether class or school have not enough left this month for one more picture.</summary>
    public bool IsBudgetUsedUp { get; init; }

    /// <summary>Whether somebody has limited what class or school may spend.</summary>
    internal bool HasBudget { get; init; }

    /// <summary>How many attempts the student has made here, whatever became of them.</summary>
    internal int OwnAttempts { get; init; }

    /// <summary>Whether only the sketchbook draws for the class.</summary>
    internal bool UsesSketchbook { get; init; }

    /// <summary>Whether something waits or is being drawn.</summary>
    public bool IsRunning => Running.Any();

    /// <summary>What waits or is being drawn, of the latest press.</summary>
    public IEnumerable<DeskAttempt> Running =>
        LatestPress.Where(static attempt => attempt.IsRunning);

    /// <summary>Whether the caller could have a picture made now.</summary>
    public bool MayTry(Caller caller) =>
        !IsRunning
        && Paused is null
        && (caller.IsStaff || (Phase == AssignmentPhase.Open && TriesLeft > 0));

    /// <summary>What can be made of a picture.</summary>
    public ProviderAbilities AbilitiesFor(ArtworkCard picture) =>
        picture.HasScene ? SketchCan
        : picture.IsSketch ? ProviderAbilities.DrawOnly
        : OutsideCan;

    /// <summary>
    /// What a change can have changed on the desk of this student: of what others do only the place in the queue, while an own attempt
    /// waits.
    /// </summary>
    public ChangedPart PartOf(Change change, Guid studentId) =>
        change.ClassroomId != ClassroomId ? ChangedPart.Nothing
        : !IsAbout(change, studentId)
            ? IsWaiting ? ChangedPart.Place
                : ChangedPart.Nothing
        : change.Step == AttemptStep.None ? ChangedPart.Everything
        : ChangedPart.OwnAttempts;

    /// <summary>
    /// How old the shown place in the queue may be: half a second for who is next, and longer for who waits far behind, so that three
    /// hundred who wait do not keep the computer from drawing.
    /// </summary>
    public TimeSpan PlaceMayBeOld =>
        TimeSpan.FromMilliseconds(
            Math.Clamp(
                50 * Running.Select(static attempt => attempt.Place).DefaultIfEmpty().Min(),
                500,
                5_000
            )
        );

    /// <summary>The same with what has become of the latest press.</summary>
    internal Desk With(IReadOnlyList<DeskAttempt> press) =>
        this with
        {
            Latest = press.Count == 0 ? null : press[^1],
            Series = press.Count > 1 ? press : [],
        };

    /// <summary>The attempts of the latest press, in their order.</summary>
    internal IReadOnlyList<DeskAttempt> LatestPress =>
        Series.Count > 0 ? Series
        : Latest is null ? []
        : [Latest];

    private bool IsWaiting => Running.Any(static attempt => attempt.State == AttemptState.Waiting);

    // Rather than one that moves somebody's place.
    private static bool IsAbout(Change change, Guid studentId) =>
        change.StudentId is null || change.StudentId == studentId;
}

/// <summary>The student's latest attempt.</summary>
/// <param name="Place">Place in the queue, counted from 1; 0 when it does not wait.</param>
/// <param name="ArtworkId">Its picture, when there is one that the student may see.</param>
/// <param name="AwaitsTeacher">Whether its picture has to be looked at by the teacher first.</param>
/// <param name="IsStopping">Whether its author has asked to stop it.</param>
/// <param name="CanAppeal">Whether its author can still say that the refusal was a mistake.</param>
/// <param name="IsAppealed">Whether its author has said so.</param>
/// <param name="Style">Its style in a grid; empty when the words stand alone.</param>
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
    string Style,
    IReadOnlyList<string> SafeWays
)
{
    /// <summary>A guess of how long it takes from now until the picture is there; null when nobody can know.</summary>
    public TimeSpan? Estimate { get; init; }

    /// <summary>Whether it waits because the provider does not answer at the moment.</summary>
    public bool IsSilent { get; init; }

    /// <summary>What the provider made of the prompt, as it said it: nothing for a child to read.</summary>
    internal string? RevisedPrompt { get; init; }

    /// <summary>Whether it waits or is being drawn.</summary>
    public bool IsRunning => State is AttemptState.Waiting or AttemptState.Drawing;
}
