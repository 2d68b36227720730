using Edu4All.Core.Generation;
using Edu4All.Core.Safety;

namespace Edu4All.Core.Safeguarding;

/// <summary>How many concerns wait for a person.</summary>
/// <param name="Open">All that nobody has closed.</param>
/// <param name="Urgent">Those of them in the tray "act now".</param>
public readonly record struct ConcernCount(int Open, int Urgent);

/// <summary>A concern in a list. It holds none of the child's words: reading them is written down, see <see cref="ConcernDesk.OpenAsync"/>.</summary>
public sealed record ConcernRow(
    Guid Id,
    string Student,
    string Classroom,
    string Assignment,
    ConcernTray Tray,
    SafetyCategory Category,
    bool IsThreat,
    int Tries,
    DateTime OpenedAt,
    DateTime LastAt,
    bool IsAppealed,
    DateTime? HandledAt,
    string? HandledBy
);

/// <summary>One try on the way to, in and after a concern.</summary>
/// <param name="IsPart">Whether it was refused and belongs to the concern; the others stand around it.</param>
public sealed record ConcernTry(
    Guid AttemptId,
    string Words,
    VerdictKind Verdict,
    SafetyCategory Category,
    string Rule,
    AttemptEnd End,
    AttemptState State,
    DateTime At,
    bool IsPart,
    bool IsAppealed
);

/// <summary>One line of a concern's history.</summary>
public sealed record ConcernLine(ConcernEntryKind Kind, string By, DateTime At, string Text);

/// <summary>A concern with the words before and after, and who did what with it.</summary>
/// <param name="Teacher">Who teaches the class.</param>
/// <param name="Tries">Oldest first.</param>
/// <param name="History">Latest first, with the pauses of the child since.</param>
public sealed record ConcernDetail(
    ConcernRow Row,
    Guid ClassroomId,
    Guid AssignmentId,
    Guid StudentId,
    string Teacher,
    IReadOnlyList<ConcernTry> Tries,
    IReadOnlyList<ConcernLine> History
);

/// <summary>Why something was not done to a concern.</summary>
public enum ConcernRefusal
{
    NotFound,

    /// <summary>Somebody else has closed or opened it since.</summary>
    Changed,
    NoteEmpty,
    NoteTooLong,
}
