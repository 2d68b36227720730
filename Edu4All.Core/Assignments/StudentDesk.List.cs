using Edu4All.Core.Accounts;
using Edu4All.Core.Classrooms;
using Edu4All.Core.Data;
using Edu4All.Core.Gallery;
using Edu4All.Core.Generation;
using Edu4All.Core.Usage;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Assignments;

/// <content>What there is to work on.</content>
public sealed partial class StudentDesk
{
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
                Used = db
                    .Attempts.ThatCount()
                    .Count(t => t.AssignmentId == a.Id && t.AuthorId == caller.Id),
                Given = db
                    .Artworks.ThatGiveTry()
                    .Count(art => art.AssignmentId == a.Id && art.AuthorId == caller.Id),
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
                        Origin = art.Provider == ImportDraft.Provider ? art.Attempt!.Model : null,
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
                    Math.Max(0, row.Assignment.TriesPerStudent + row.Given - row.Used),
                    MostAdvanced([.. row.Pictures.Select(static picture => picture.State)]),
                    row.Pictures.Count == 0
                        ? null
                        : new(
                            row.Pictures[0].Id,
                            row.Pictures[0].Provider,
                            row.Pictures[0].Origin ?? ""
                        ),
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

    private static ArtworkState? MostAdvanced(List<ArtworkState> states) =>
        new ArtworkState?[]
        {
            ArtworkState.Approved,
            ArtworkState.HandedIn,
            ArtworkState.Returned,
            ArtworkState.Draft,
        }.FirstOrDefault(state => states.Contains(state!.Value));
}
