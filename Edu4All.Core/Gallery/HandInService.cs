using System.Data;
using Edu4All.Core.Accounts;
using Edu4All.Core.Assignments;
using Edu4All.Core.Data;
using Edu4All.Core.Live;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Gallery;

/// <summary>Why a picture was not handed in or taken back.</summary>
public enum HandInRefusal
{
    NotFound,
    NotYetOpen,
    Closed,

    /// <summary>One of the student's pictures for this assignment is on the wall already.</summary>
    AlreadyApproved,

    /// <summary>Somebody decided in the same moment; read again.</summary>
    Changed,
}

/// <summary>The student's side of the review.</summary>
public sealed class HandInService(
    IDbContextFactory<AppDbContext> databases,
    ChangeFeed changes,
    TimeProvider clock
)
{
    /// <summary>
    /// Hands in one of the caller's own pictures. One picture an assignment waits for the teacher: another one that waits goes
    /// back to the drafts.
    /// </summary>
    public Task<Answer<ArtworkState, HandInRefusal>> HandInAsync(
        Caller caller,
        Guid artworkId,
        CancellationToken cancellationToken = default
    ) =>
        ChangeAsync(
            caller,
            artworkId,
            async (artwork, db, at) =>
            {
                var others = await db
                    .Artworks.Where(a =>
                        a.AssignmentId == artwork.AssignmentId
                        && a.AuthorId == caller.Id
                        && a.Id != artworkId
                    )
                    .ToListAsync(cancellationToken);
                if (others.Exists(static other => other.State == ArtworkState.Approved))
                {
                    return HandInRefusal.AlreadyApproved;
                }

                others.ForEach(static other => other.TakeBack());
                return artwork.HandIn(at) ? null : HandInRefusal.Changed;
            },
            cancellationToken
        );

    /// <summary>Takes back a picture that the teacher has not decided on yet, while the assignment is open.</summary>
    public Task<Answer<ArtworkState, HandInRefusal>> TakeBackAsync(
        Caller caller,
        Guid artworkId,
        CancellationToken cancellationToken = default
    ) =>
        ChangeAsync(
            caller,
            artworkId,
            static (artwork, _, _) =>
                Task.FromResult<HandInRefusal?>(artwork.TakeBack() ? null : HandInRefusal.Changed),
            cancellationToken
        );

    private async Task<Answer<ArtworkState, HandInRefusal>> ChangeAsync(
        Caller caller,
        Guid artworkId,
        Func<Artwork, AppDbContext, DateTime, Task<HandInRefusal?>> change,
        CancellationToken cancellationToken
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        // Looking at the others and changing this one belong together: without the transaction two tabs could leave two
        // pictures waiting.
        await using var transaction = await db.Database.BeginTransactionAsync(
            IsolationLevel.Serializable,
            cancellationToken
        );
        var artwork = await db
            .Artworks.Include(a => a.Assignment)
            .VisibleTo(caller)
            .Where(a => a.Id == artworkId && a.AuthorId == caller.Id)
            .SingleOrDefaultAsync(cancellationToken);
        if (artwork is null)
        {
            return HandInRefusal.NotFound;
        }

        var at = clock.GetUtcNow().UtcDateTime;
        if (artwork.Assignment!.PhaseAt(at) is var phase and not AssignmentPhase.Open)
        {
            return phase == AssignmentPhase.Closed
                ? HandInRefusal.Closed
                : HandInRefusal.NotYetOpen;
        }

        if (await change(artwork, db, at) is { } refusal)
        {
            return refusal;
        }

        try
        {
            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return HandInRefusal.Changed;
        }

        changes.Publish(new(artwork.Assignment.ClassroomId, artwork.AssignmentId, caller.Id));
        return artwork.State;
    }
}
