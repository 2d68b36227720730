using Edu4All.Core.Accounts;

namespace Edu4All.Core.Safeguarding;

/// <summary>What a pause holds.</summary>
public enum PauseScope
{
    /// <summary>One student in one class.</summary>
    Student,

    /// <summary>Everybody in one class.</summary>
    Classroom,

    /// <summary>The whole school.</summary>
    School,

    /// <summary>One provider of pictures.</summary>
    Provider,
}

/// <summary>
/// While it lasts nothing new is drawn for those it holds. Kept in the database, so it outlives a restart, and after its end,
/// so that one can see who paused what.
/// </summary>
public sealed class Pause
{
    private Pause() { }

    public Guid Id { get; private set; }

    public PauseScope Scope { get; private set; }

    /// <summary>The class, for <see cref="PauseScope.Classroom"/> and <see cref="PauseScope.Student"/>.</summary>
    public Guid? ClassroomId { get; private set; }

    public Guid? StudentId { get; private set; }

    /// <summary>Name of the provider, for <see cref="PauseScope.Provider"/>; else empty.</summary>
    public string Provider { get; private set; } = "";

    public DateTime StartedAt { get; private set; }

    public Guid StartedById { get; private set; }

    public AppUser? StartedBy { get; private set; }

    /// <summary>When it ended, UTC; null while it lasts.</summary>
    public DateTime? EndedAt { get; private set; }

    public Guid? EndedById { get; private set; }

    public static Pause Start(PauseTarget target, Guid by, DateTime at) =>
        new()
        {
            Id = Guid.CreateVersion7(at),
            Scope = target.Scope,
            ClassroomId = target.ClassroomId,
            StudentId = target.StudentId,
            Provider = target.Provider,
            StartedById = by,
            StartedAt = at,
        };

    public void Finish(Guid by, DateTime at) => (EndedById, EndedAt) = (by, at);
}

/// <summary>What to pause.</summary>
public sealed record PauseTarget
{
    private PauseTarget() { }

    public PauseScope Scope { get; private init; }

    public Guid? ClassroomId { get; private init; }

    public Guid? StudentId { get; private init; }

    public string Provider { get; private init; } = "";

    public static PauseTarget School { get; } = new() { Scope = PauseScope.School };

    public static PauseTarget Classroom(Guid id) =>
        new() { Scope = PauseScope.Classroom, ClassroomId = id };

    public static PauseTarget Student(Guid classroomId, Guid studentId) =>
        new()
        {
            Scope = PauseScope.Student,
            ClassroomId = classroomId,
            StudentId = studentId,
        };

    public static PauseTarget Of(string provider) =>
        new() { Scope = PauseScope.Provider, Provider = provider };
}
