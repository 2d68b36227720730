using Edu4All.Core.Accounts;

namespace Edu4All.Core.Classrooms;

/// <summary>Which classes a person may know of.</summary>
public static class ClassroomVisibility
{
    /// <summary>Those the person teaches.</summary>
    public static IQueryable<Classroom> TaughtBy(
        this IQueryable<Classroom> classrooms,
        Caller caller
    ) => classrooms.Where(classroom => classroom.TeacherId == caller.Id);

    /// <summary>Those the person is enrolled in.</summary>
    public static IQueryable<Classroom> AttendedBy(
        this IQueryable<Classroom> classrooms,
        Caller caller
    ) =>
        classrooms.Where(classroom =>
            classroom.Enrollments.Any(place => place.StudentId == caller.Id && place.LeftAt == null)
        );
}
