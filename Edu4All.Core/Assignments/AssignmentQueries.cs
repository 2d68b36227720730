using Edu4All.Core.Accounts;
using Edu4All.Core.Data;
using Edu4All.Core.Gallery;
using Edu4All.Core.Safety;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Assignments;

/// <summary>An assignment in the teacher's list of a class.</summary>
public sealed record AssignmentSummary(
    Guid Id,
    string Title,
    DateTime? OpensAt,
    DateTime? ClosesAt,
    AssignmentPhase Phase,
    int Pictures,
    int HandedIn,
    int Approved
);

/// <summary>An assignment as its teacher edits it.</summary>
/// <param name="IsUntouched">Whether nobody has written anything to it.</param>
public sealed record AssignmentDetail(
    Guid Id,
    Guid ClassroomId,
    string ClassroomName,
    AssignmentPhase Phase,
    AssignmentDraft Draft,
    bool IsUntouched
);

/// <summary>Reads assignments for the teacher of the class.</summary>
public sealed class AssignmentQueries(IDbContextFactory<AppDbContext> databases, TimeProvider clock)
{
    /// <summary>The assignments of a class, newest first; empty when the caller does not teach it.</summary>
    public async Task<IReadOnlyList<AssignmentSummary>> ListAsync(
        Caller caller,
        Guid classroomId,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await db
            .Assignments.TaughtBy(caller)
            .Where(a => a.ClassroomId == classroomId)
            .OrderByDescending(a => a.CreatedAt)
            .Select(a => new
            {
                a.Id,
                a.Title,
                a.OpensAt,
                a.ClosesAt,
                Pictures = db.Artworks.Count(art => art.AssignmentId == a.Id),
                HandedIn = db.Artworks.Count(art =>
                    art.AssignmentId == a.Id && art.State == ArtworkState.HandedIn
                ),
                Approved = db.Artworks.Count(art =>
                    art.AssignmentId == a.Id && art.State == ArtworkState.Approved
                ),
            })
            .ToListAsync(cancellationToken);
        var at = clock.GetUtcNow().UtcDateTime;
        return
        [
            .. rows.Select(a => new AssignmentSummary(
                a.Id,
                a.Title,
                a.OpensAt,
                a.ClosesAt,
                Assignment.PhaseOf(a.OpensAt, a.ClosesAt, at),
                a.Pictures,
                a.HandedIn,
                a.Approved
            )),
        ];
    }

    /// <summary>One assignment; null when the caller does not teach its class.</summary>
    public async Task<AssignmentDetail?> GetAsync(
        Caller caller,
        Guid assignmentId,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var assignment = await db
            .Assignments.AsNoTracking()
            .Include(a => a.Classroom)
            .TaughtBy(caller)
            .SingleOrDefaultAsync(a => a.Id == assignmentId, cancellationToken);
        if (assignment is null)
        {
            return null;
        }

        var rules = await RuleBook.LatestAsync(db, assignmentId, cancellationToken);
        return new(
            assignment.Id,
            assignment.ClassroomId,
            assignment.Classroom!.Name,
            assignment.PhaseAt(clock.GetUtcNow().UtcDateTime),
            new(
                assignment.Title,
                assignment.Brief,
                assignment.OpensAt,
                assignment.ClosesAt,
                assignment.TriesPerStudent,
                rules?.Text ?? ""
            ),
            !await db.Attempts.AnyAsync(a => a.AssignmentId == assignmentId, cancellationToken)
        );
    }
}
