using Edu4All.Core.Accounts;

namespace Edu4All.Core.Assignments;

/// <summary>Which assignments a person may know of.</summary>
public static class AssignmentVisibility
{
    /// <summary>Those of the classes that the person teaches.</summary>
    public static IQueryable<Assignment> TaughtBy(
        this IQueryable<Assignment> assignments,
        Caller caller
    ) => assignments.Where(assignment => assignment.Classroom!.TeacherId == caller.Id);

    /// <summary>Those the person may make pictures for: enrolled in the class, or its teacher.</summary>
    public static IQueryable<Assignment> OpenToAuthor(
        this IQueryable<Assignment> assignments,
        Caller caller
    ) =>
        assignments.Where(assignment =>
            assignment.Classroom!.TeacherId == caller.Id
            || assignment.Classroom.Enrollments.Any(place =>
                place.StudentId == caller.Id && place.LeftAt == null
            )
        );
}
