using Edu4All.Core.Accounts;
using Edu4All.Core.Assignments;
using Edu4All.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Gallery;

/// <summary>The approved pictures of an assignment, for everybody in the class.</summary>
public sealed record ClassWall(
    string Title,
    string ClassroomName,
    IReadOnlyList<ArtworkCard> Cards
);

/// <summary>Reads the class wall.</summary>
public sealed class WallQueries(IDbContextFactory<AppDbContext> databases)
{
    /// <summary>The wall; null when the caller is neither enrolled in the class nor its teacher.</summary>
    public async Task<ClassWall?> GetAsync(
        Caller caller,
        Guid assignmentId,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var assignment = await db
            .Assignments.OpenToAuthor(caller)
            .Where(a => a.Id == assignmentId)
            .Select(a => new { a.Title, a.Classroom!.Name })
            .SingleOrDefaultAsync(cancellationToken);
        if (assignment is null)
        {
            return null;
        }

        var cards = await db
            .Artworks.VisibleTo(caller)
            .Where(a => a.AssignmentId == assignmentId && a.State == ArtworkState.Approved)
            .OrderByDescending(a => a.DecidedAt)
            .SelectCards()
            .ToListAsync(cancellationToken);
        return new(assignment.Title, assignment.Name, cards);
    }
}
