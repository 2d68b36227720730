using Edu4All.Core.Accounts;
using Edu4All.Core.Assignments;
using Edu4All.Core.Generation;
using Edu4All.Core.Safety;

namespace Edu4All.Core.Safeguarding;

/// <summary>
/// Something an adult must see: the refused tries of one student in one lesson. Twenty repeats are one concern. It is closed by
/// a person and never deleted.
/// </summary>
public sealed class Concern
{
    /// <summary>Refused tries that lie further apart than this belong to different lessons.</summary>
    public static readonly TimeSpan Lesson = TimeSpan.FromHours(2);

    private Concern() { }

    public Guid Id { get; private set; }

    public Guid StudentId { get; private set; }

    public AppUser? Student { get; private set; }

    public Guid AssignmentId { get; private set; }

    public Assignment? Assignment { get; private set; }

    /// <summary>The most that any of its tries weighs.</summary>
    public ConcernSeverity Severity { get; private set; }

    /// <summary>What the gravest of its tries was about.</summary>
    public SafetyCategory Category { get; private set; }

    /// <summary>Whether one of its tries is grave enough to be looked at on the same day.</summary>
    public bool IsSerious { get; private set; }

    /// <summary>How many tries were refused.</summary>
    public int Tries { get; private set; }

    public DateTime OpenedAt { get; private set; }

    /// <summary>When the latest of its tries was refused, UTC.</summary>
    public DateTime LastAt { get; private set; }

    /// <summary>When the child last said that it was a mistake, UTC; null when it did not.</summary>
    public DateTime? AppealedAt { get; private set; }

    /// <summary>When it was closed, UTC; null while it is open.</summary>
    public DateTime? HandledAt { get; private set; }

    public Guid? HandledById { get; private set; }

    public AppUser? HandledBy { get; private set; }

    /// <summary>Begins a concern without a try; <see cref="Add"/> follows.</summary>
    public static Concern Open(Guid studentId, Guid assignmentId, DateTime at) =>
        new()
        {
            Id = Guid.CreateVersion7(at),
            StudentId = studentId,
            AssignmentId = assignmentId,
            OpenedAt = at,
            LastAt = at,
        };

    /// <summary>Takes one more refused try in. The gravest says what the concern is about, whichever came first.</summary>
    public void Add(
        VerdictKind verdict,
        SafetyCategory category,
        string rule,
        AttemptEnd end,
        DateTime at
    )
    {
        var severity = ConcernLevels.SeverityOf(verdict, category, rule);
        var serious = ConcernLevels.IsSerious(category, rule, end);
        if (Tries == 0 || severity > Severity || (severity == Severity && serious && !IsSerious))
        {
            Category = category;
        }

        Severity = severity > Severity ? severity : Severity;
        IsSerious |= serious;
        Tries++;
        LastAt = at;
    }

    /// <summary>The child says that it was a mistake. That opens a closed one again: nobody has read this yet.</summary>
    public void Appeal(DateTime at)
    {
        AppealedAt = at;
        Reopen();
    }

    /// <summary>Closes it. False when somebody has done so already.</summary>
    public bool Handle(Guid by, DateTime at)
    {
        if (HandledAt is not null)
        {
            return false;
        }

        (HandledAt, HandledById) = (at, by);
        return true;
    }

    /// <summary>Opens it again. False when it is open.</summary>
    public bool Reopen()
    {
        if (HandledAt is null)
        {
            return false;
        }

        (HandledAt, HandledById, HandledBy) = (null, null, null);
        return true;
    }

    /// <summary>In which tray it lies.</summary>
    public static ConcernTray TrayOf(ConcernSeverity severity, bool isSerious, int tries) =>
        severity == ConcernSeverity.High ? ConcernTray.ActNow
        : isSerious || tries >= ConcernLevels.ManyTries ? ConcernTray.LookToday
        : ConcernTray.ProbablyFine;
}
