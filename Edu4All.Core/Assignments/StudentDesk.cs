using Edu4All.Core.Accounts;
using Edu4All.Core.Classrooms;
using Edu4All.Core.Data;
using Edu4All.Core.Gallery;
using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
using Edu4All.Core.Safeguarding;
using Edu4All.Core.Safety;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Assignments;

/// <summary>Reads what a student works on. A teacher sees the same for the own demonstrations.</summary>
public sealed class StudentDesk(
    IDbContextFactory<AppDbContext> databases,
    RuleBook rules,
    SafeWays ways,
    ProviderCatalog providers,
    TimeProvider clock
)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The assignments of the classes that the caller is enrolled in: open ones first, then to come, then closed.</summary>
    public async Task<IReadOnlyList<DeskAssignment>> ListAsync(
        Caller caller,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await db
            .Assignments.Where(a =>
                db.Classrooms.AttendedBy(caller).Any(c => c.Id == a.ClassroomId)
            )
            .OrderByDescending(a => a.CreatedAt)
            .Select(a => new
            {
                Assignment = a,
                ClassroomName = a.Classroom!.Name,
                Used = db.Attempts.Count(t =>
                    t.AssignmentId == a.Id
                    && t.AuthorId == caller.Id
                    && t.State == AttemptState.Drawn
                ),
                Pictures = db
                    .Artworks.Where(art =>
                        art.AssignmentId == a.Id
                        && art.AuthorId == caller.Id
                        && art.State != ArtworkState.Quarantined
                    )
                    .OrderByDescending(art => art.CreatedAt)
                    .Select(art => new
                    {
                        art.Id,
                        art.Provider,
                        art.State,
                    })
                    .ToList(),
                OnTheWall = db.Artworks.Count(art =>
                    art.AssignmentId == a.Id && art.State == ArtworkState.Approved
                ),
            })
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new DeskAssignment(
                    row.Assignment.Id,
                    row.Assignment.Title,
                    row.Assignment.Brief,
                    row.ClassroomName,
                    row.Assignment.PhaseAt(Now),
                    row.Assignment.OpensAt,
                    row.Assignment.ClosesAt,
                    Math.Max(0, row.Assignment.TriesPerStudent - row.Used),
                    MostAdvanced([.. row.Pictures.Select(static picture => picture.State)]),
                    row.Pictures.Count == 0
                        ? null
                        : new(row.Pictures[0].Id, row.Pictures[0].Provider),
                    row.OnTheWall
                ))
                .OrderBy(static a =>
                    a.Phase switch
                    {
                        AssignmentPhase.Open => 0,
                        AssignmentPhase.NotYetOpen => 1,
                        _ => 2,
                    }
                ),
        ];
    }

    /// <summary>The desk for one assignment; null when the caller may not work on it.</summary>
    public async Task<Desk?> GetAsync(
        Caller caller,
        Guid assignmentId,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var assignment = await db
            .Assignments.AsNoTracking()
            .Include(a => a.Classroom)
            .OpenToAuthor(caller)
            .SingleOrDefaultAsync(a => a.Id == assignmentId, cancellationToken);
        if (assignment is null)
        {
            return null;
        }

        var used = await db.Attempts.CountAsync(
            a =>
                a.AssignmentId == assignmentId
                && a.AuthorId == caller.Id
                && a.State == AttemptState.Drawn,
            cancellationToken
        );
        var pictures = await db
            .Artworks.VisibleTo(caller)
            .Where(a => a.AssignmentId == assignmentId && a.AuthorId == caller.Id)
            .OrderByDescending(a => a.CreatedAt)
            .SelectCards()
            .ToListAsync(cancellationToken);
        return new(
            assignmentId,
            assignment.ClassroomId,
            assignment.Classroom!.Name,
            assignment.Title,
            assignment.Brief,
            assignment.PhaseAt(Now),
            assignment.OpensAt,
            assignment.ClosesAt,
            assignment.TriesPerStudent,
            Math.Max(0, assignment.TriesPerStudent - used),
            await db.FindPauseAsync(
                assignment.ClassroomId,
                caller.Id,
                providers.CurrentName,
                cancellationToken
            ),
            await FindLatestAsync(db, caller, assignmentId, cancellationToken),
            pictures
        );
    }

    private async Task<DeskAttempt?> FindLatestAsync(
        AppDbContext db,
        Caller caller,
        Guid assignmentId,
        CancellationToken cancellationToken
    )
    {
        // A join: an inner query for the one artwork would number those of the whole school first.
        var latest = await db
            .Attempts.Where(a => a.AssignmentId == assignmentId && a.AuthorId == caller.Id)
            .OrderByDescending(a => a.CreatedAt)
            .SelectMany(
                a => db.Artworks.Where(art => art.AttemptId == a.Id).DefaultIfEmpty(),
                (a, art) =>
                    new
                    {
                        a.Id,
                        a.Words,
                        a.State,
                        a.End,
                        a.Verdict,
                        a.Category,
                        a.ConcernId,
                        a.CancelledAt,
                        a.AppealedAt,
                        Artwork = art == null
                            ? null
                            : new
                            {
                                art.Id,
                                art.State,
                                art.WithheldFor,
                            },
                    }
            )
            .FirstOrDefaultAsync(cancellationToken);
        if (latest is null)
        {
            return null;
        }

        var place =
            latest.State == AttemptState.Waiting
                ? await db.PlaceOfAsync(latest.Id, cancellationToken)
                : 0;
        return new(
            latest.Id,
            latest.Words,
            latest.State,
            latest.End,
            latest.Verdict,
            latest.Category,
            place,
            latest.Artwork is { State: not ArtworkState.Quarantined } seen ? seen.Id : null,
            latest.Artwork is { WithheldFor: WithheldFor.NotChecked or WithheldFor.Teacher },
            latest.CancelledAt is not null,
            latest is { ConcernId: not null, AppealedAt: null },
            latest.AppealedAt is not null,
            latest.Verdict == VerdictKind.Stop
                ? ways.Find(
                    latest.Words,
                    (await rules.ReadAsync(assignmentId, cancellationToken)).Phrases
                )
                : []
        );
    }

    private static ArtworkState? MostAdvanced(List<ArtworkState> states) =>
        new ArtworkState?[]
        {
            ArtworkState.Approved,
            ArtworkState.HandedIn,
            ArtworkState.Returned,
            ArtworkState.Draft,
        }.FirstOrDefault(state => states.Contains(state!.Value));
}
