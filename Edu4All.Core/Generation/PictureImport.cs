using System.Data;
using Edu4All.Core.Accounts;
using Edu4All.Core.Assignments;
using Edu4All.Core.Data;
using Edu4All.Core.Gallery;
using Edu4All.Core.Live;
using Edu4All.Core.Safety;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Generation;

/// <summary>
/// Decides whether a teacher may add a picture made elsewhere, and writes it down once <see cref="GenerationService"/> has checked it.
/// It uses up no try of its author's, and what nothing has checked waits for the teacher's look like a picture of any provider.
/// </summary>
public sealed class PictureImport(
    IDbContextFactory<AppDbContext> databases,
    ThumbnailWorker thumbnails,
    ChangeFeed changes,
    TimeProvider clock
)
{
    /// <summary>Why it cannot be taken in, whatever the checks will say; null when it can.</summary>
    internal async Task<ImportRefusal?> FindRefusalAsync(
        Caller caller,
        Guid assignmentId,
        Guid authorId,
        CancellationToken cancellationToken
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await FindRefusalAsync(db, caller, assignmentId, authorId, cancellationToken);
    }

    /// <summary>Stores the picture with its attempt and hands it in, all or nothing.</summary>
    internal async Task<Answer<Guid, ImportRefusal>> StoreAsync(
        Caller caller,
        Guid assignmentId,
        ImportDraft draft,
        FinishedPicture picture,
        WithheldFor withheldFor,
        CancellationToken cancellationToken
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(
            IsolationLevel.Serializable,
            cancellationToken
        );
        // Once more: the checks have taken their time, and the student may have handed in another one.
        if (
            await FindRefusalAsync(db, caller, assignmentId, draft.AuthorId, cancellationToken) is
            { } refusal
        )
        {
            return refusal;
        }

        var at = clock.GetUtcNow().UtcDateTime;
        var attempt = Attempt
            .Begin(assignmentId, draft.AuthorId, draft.Words, Verdict.Allowed, 0, at)
            .FinishImported(draft.Origin, picture, at);
        var artwork = Artwork.Of(attempt, DrawnPicture.From(picture, draft.Words, withheldFor), at);
        // Nobody has to hand in what the teacher has brought; a quarantined one stays where it is.
        artwork.HandIn(at);
        await PictureStore.AddAsync(db, picture.File, cancellationToken);
        db.Attempts.Add(attempt);
        db.Artworks.Add(artwork);
        await db.SaveChangesAsync(cancellationToken);
        var classroomId = await db
            .Assignments.Where(a => a.Id == assignmentId)
            .Select(a => a.ClassroomId)
            .SingleAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        thumbnails.Want(artwork.Id);
        changes.Publish(new(classroomId, assignmentId, draft.AuthorId));
        return artwork.Id;
    }

    private static async Task<ImportRefusal?> FindRefusalAsync(
        AppDbContext db,
        Caller caller,
        Guid assignmentId,
        Guid authorId,
        CancellationToken cancellationToken
    )
    {
        var isAuthor = await db
            .Assignments.TaughtBy(caller)
            .Where(a => a.Id == assignmentId)
            .Select(a =>
                (bool?)(
                    a.Classroom!.TeacherId == authorId
                    || a.Classroom.Enrollments.Any(place =>
                        place.StudentId == authorId && place.LeftAt == null
                    )
                )
            )
            .SingleOrDefaultAsync(cancellationToken);
        if (isAuthor is not true)
        {
            return isAuthor is null ? ImportRefusal.NotFound : ImportRefusal.AuthorNotInClass;
        }

        return
            authorId != caller.Id
            && await db.Artworks.AnyAsync(
                a =>
                    a.AssignmentId == assignmentId
                    && a.AuthorId == authorId
                    && (a.State == ArtworkState.HandedIn || a.State == ArtworkState.Approved),
                cancellationToken
            )
            ? ImportRefusal.AuthorHasPicture
            : null;
    }
}
