using Edu4All.Core.Accounts;

namespace Edu4All.Core.Classrooms;

/// <summary>A student's place in a class.</summary>
public sealed class Enrollment
{
    private Enrollment() { }

    public Guid Id { get; private set; }

    public Guid ClassroomId { get; private set; }

    public Classroom? Classroom { get; private set; }

    public Guid StudentId { get; private set; }

    public AppUser? Student { get; private set; }

    public DateTime JoinedAt { get; private set; }

    /// <summary>When the student left; null while enrolled. The pictures stay with the assignment.</summary>
    public DateTime? LeftAt { get; private set; }

    public static Enrollment Of(Guid classroomId, Guid studentId, DateTime at) =>
        new()
        {
            Id = Guid.CreateVersion7(at),
            ClassroomId = classroomId,
            StudentId = studentId,
            JoinedAt = at,
        };

    public void Leave(DateTime at) => LeftAt ??= at;

    public void Return() => LeftAt = null;
}
