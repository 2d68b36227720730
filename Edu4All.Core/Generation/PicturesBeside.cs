using Edu4All.Core.Accounts;
using Edu4All.Core.Data;
using Edu4All.Core.Gallery;
using Edu4All.Core.Providers;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Generation;

/// <summary>
/// The pictures that a change may take something from, beside the one that is changed: the author's own in the class, and those that
/// hang on the wall of the assignment; for its teacher all of the class. Never a withheld one, and none of the sketchbook's, whose
/// format nobody else reads.
/// </summary>
public sealed class PicturesBeside(IDbContextFactory<AppDbContext> databases)
{
    /// <summary>Most own pictures that are offered, and as many of others.</summary>
    public const int MostOffered = 24;

    /// <summary>What may be chosen, the own ones first, the newest of each first; empty for whoever may not work on the assignment.</summary>
    /// <param name="caller">Who would change the picture.</param>
    /// <param name="assignmentId">What for.</param>
    /// <param name="artworkId">The picture that would be changed.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<IReadOnlyList<ArtworkCard>> ListAsync(
        Caller caller,
        Guid assignmentId,
        Guid artworkId,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var usable = Usable(db, caller, assignmentId).Where(a => a.Id != artworkId);
        return
        [
            .. await NewestAsync(usable.Where(a => a.AuthorId == caller.Id)),
            .. await NewestAsync(
                usable.Where(a => a.AuthorId != caller.Id && a.AssignmentId == assignmentId)
            ),
        ];

        Task<List<ArtworkCard>> NewestAsync(IQueryable<Artwork> found) =>
            found
                .OrderByDescending(a => a.CreatedAt)
                .Take(MostOffered)
                .SelectCards()
                .ToListAsync(cancellationToken);
    }

    /// <summary>Whether the caller may use all of them for an assignment.</summary>
    internal async Task<bool> MayUseAsync(
        Caller caller,
        Guid assignmentId,
        IReadOnlyList<Guid> artworkIds,
        CancellationToken cancellationToken
    )
    {
        if (artworkIds.Count == 0)
        {
            return true;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await Usable(db, caller, assignmentId)
                .CountAsync(a => artworkIds.Contains(a.Id), cancellationToken) == artworkIds.Count;
    }

    /// <summary>
    /// Those of an attempt, in their order; null when its author may not use one of them any more, because it was withheld, taken off
    /// the wall, or the author has left the class.
    /// </summary>
    internal static async Task<IReadOnlyList<PictureFile>?> ReadAsync(
        AppDbContext db,
        ClaimedAttempt claim,
        CancellationToken cancellationToken
    )
    {
        // Whose pictures are asked for decides, not which role the author has: a teacher is one by teaching the class.
        var author = new Caller(claim.AuthorId, IsStaff: false, IsAdministrator: false);
        List<PictureFile> files = [];
        foreach (var id in claim.BesideIds)
        {
            var sha256 = await Usable(db, author, claim.AssignmentId)
                .Where(a => a.Id == id)
                .Select(a => a.PictureSha256)
                .SingleOrDefaultAsync(cancellationToken);
            if (
                sha256 is null
                || await PictureStore.FindAsync(db, sha256, cancellationToken) is not { } file
            )
            {
                return null;
            }

            files.Add(file);
        }

        return files;
    }

    private static IQueryable<Artwork> Usable(AppDbContext db, Caller caller, Guid assignmentId) =>
        db
            .Artworks.VisibleTo(caller)
            .Where(a =>
                a.State != ArtworkState.Quarantined
                && a.Provider != ProviderCatalog.SketchbookName
                && (
                    a.AssignmentId == assignmentId
                    || (
                        (a.AuthorId == caller.Id || a.Assignment!.Classroom!.TeacherId == caller.Id)
                        && db.Assignments.Any(asked =>
                            asked.Id == assignmentId
                            && asked.ClassroomId == a.Assignment!.ClassroomId
                        )
                    )
                )
            );
}
