using Edu4All.Core.Accounts;
using Edu4All.Core.Data;

namespace Edu4All.Core.Gallery;

/// <summary>Which pictures a person may see. Every query on pictures starts here.</summary>
public static class ArtworkVisibility
{
    /// <summary>
    /// The teacher of the class sees all of them. A student who is enrolled sees the own ones that are not quarantined, and those
    /// of others that are approved. Everybody else sees none.
    /// </summary>
    public static IQueryable<Artwork> VisibleTo(this IQueryable<Artwork> artworks, Caller caller) =>
        artworks.Where(artwork =>
            artwork.Assignment!.Classroom!.TeacherId == caller.Id
            || (
                artwork.Assignment.Classroom.Enrollments.Any(place =>
                    place.StudentId == caller.Id && place.LeftAt == null
                )
                && (
                    artwork.State == ArtworkState.Approved
                    || (artwork.AuthorId == caller.Id && artwork.State != ArtworkState.Quarantined)
                )
            )
        );

    /// <summary>
    /// Those of one assignment, when the person teaches its class. The right is asked for once and not for each picture, which
    /// matters to galleries of thousands.
    /// </summary>
    public static IQueryable<Artwork> TaughtBy(
        this AppDbContext db,
        Caller caller,
        Guid assignmentId
    ) =>
        db.Artworks.Where(artwork =>
            artwork.AssignmentId == assignmentId
            && db.Assignments.Any(assignment =>
                assignment.Id == assignmentId && assignment.Classroom!.TeacherId == caller.Id
            )
        );

    /// <summary>Those of the classes that the person teaches.</summary>
    public static IQueryable<Artwork> TaughtBy(this IQueryable<Artwork> artworks, Caller caller) =>
        artworks.Where(artwork => artwork.Assignment!.Classroom!.TeacherId == caller.Id);
}
