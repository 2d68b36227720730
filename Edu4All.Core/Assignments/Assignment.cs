using Edu4All.Core.Classrooms;

namespace Edu4All.Core.Assignments;

/// <summary>What a class is asked to make, when, and how often a student may try.</summary>
public sealed class Assignment
{
    /// <summary>Longest title, in UTF-16 code units.</summary>
    public const int MaxTitleLength = 100;

    /// <summary>Longest brief, in UTF-16 code units.</summary>
    public const int MaxBriefLength = 2_000;

    /// <summary>Longest own rules, in UTF-16 code units; a model still reads all of it.</summary>
    public const int MaxRulesLength = 1_000;

    /// <summary>Most tries a student can be given.</summary>
    public const int MaxTries = 50;

    private Assignment() { }

    public Guid Id { get; private set; }

    public Guid ClassroomId { get; private set; }

    public Classroom? Classroom { get; private set; }

    public string Title { get; private set; } = "";

    public string Brief { get; private set; } = "";

    /// <summary>When students may begin, UTC; null means at once.</summary>
    public DateTime? OpensAt { get; private set; }

    /// <summary>When students must be done, UTC; null means open until the teacher closes it.</summary>
    public DateTime? ClosesAt { get; private set; }

    public int TriesPerStudent { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public static Assignment For(Guid classroomId, AssignmentDraft draft, DateTime at)
    {
        var assignment = new Assignment
        {
            Id = Guid.CreateVersion7(at),
            ClassroomId = classroomId,
            CreatedAt = at,
        };
        assignment.Edit(draft);
        return assignment;
    }

    /// <summary>Takes over a draft that <see cref="AssignmentDraft.FindProblem"/> has found good.</summary>
    public void Edit(AssignmentDraft draft)
    {
        Title = PlainName.Clean(draft.Title, MaxTitleLength);
        Brief = draft.Brief;
        OpensAt = draft.OpensAt;
        ClosesAt = draft.ClosesAt;
        TriesPerStudent = draft.TriesPerStudent;
    }

    /// <summary>Whether students may make and hand in at this moment.</summary>
    public AssignmentPhase PhaseAt(DateTime at) => PhaseOf(OpensAt, ClosesAt, at);

    internal static AssignmentPhase PhaseOf(DateTime? opensAt, DateTime? closesAt, DateTime at) =>
        at < opensAt ? AssignmentPhase.NotYetOpen
        : at >= closesAt ? AssignmentPhase.Closed
        : AssignmentPhase.Open;
}

/// <summary>Where an assignment stands in time.</summary>
public enum AssignmentPhase
{
    NotYetOpen,
    Open,
    Closed,
}
