namespace Edu4All.Core.Classrooms;

/// <summary>A class in the teacher's list.</summary>
/// <param name="HandedIn">Pictures that wait for a decision.</param>
public sealed record ClassroomSummary(
    Guid Id,
    string Name,
    string JoinCode,
    int Students,
    int Assignments,
    int HandedIn
);

/// <summary>A class with its students.</summary>
public sealed record ClassroomDetail(
    Guid Id,
    string Name,
    string JoinCode,
    IReadOnlyList<StudentRow> Students
)
{
    /// <summary>Whether somebody is in it now.</summary>
    public bool HasStudents => Students.Any(static student => !student.HasLeft);
}

/// <summary>A student in the teacher's list.</summary>
/// <param name="LockedUntil">UTC; null when the student may sign in.</param>
/// <param name="HasLeft">Whether the student was taken out of the class.</param>
/// <param name="Pictures">How many the student has made here.</param>
/// <param name="IsUntouched">Whether the student has not written anything yet.</param>
public sealed record StudentRow(
    Guid Id,
    string Name,
    DateTime? LockedUntil,
    bool HasLeft,
    int Pictures,
    bool IsUntouched
);

/// <summary>What somebody who knows the code may see before signing in.</summary>
public sealed record JoinableClassroom(
    Guid Id,
    string Name,
    IReadOnlyList<JoinableStudent> Students
);

/// <summary>A name to tap.</summary>
public sealed record JoinableStudent(Guid Id, string Name);
