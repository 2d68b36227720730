using System.Data;
using Edu4All.Core.Accounts;
using Edu4All.Core.Data;
using Edu4All.Core.Live;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Gallery;

/// <summary>What a teacher can decide about a picture.</summary>
public enum ReviewDecision
{
    /// <summary>Put it on the class wall.</summary>
    Approve,

    /// <summary>Give it back with a note.</summary>
    Return,

    /// <summary>Give it back with a note and with one more try than the assignment has.</summary>
    ReturnWithTry,

    /// <summary>Take the decision back.</summary>
    Undecide,

    /// <summary>Give a picture to its author that nothing but the teacher has checked, or that a teacher withheld.</summary>
    Release,

    /// <summary>Put a picture of the teacher's own, or one made elsewhere, on the class wall without anybody handing it in.</summary>
    Hang,

    /// <summary>Take a picture out of everybody's sight.</summary>
    Withhold,
}

/// <summary>Why a decision was not recorded.</summary>
public enum ReviewRefusal
{
    NotFound,
    NoteTooLong,

    /// <summary>A picture goes back with a note, so that the child knows why.</summary>
    NoteMissing,

    /// <summary>
    /// It is not in a state for this: the child took it back or handed in another one since, or another page decided first.
    /// </summary>
    Changed,
}

/// <summary>The teacher's side of the review.</summary>
public sealed class ReviewService(
    IDbContextFactory<AppDbContext> databases,
    ChangeFeed changes,
    TimeProvider clock
)
{
    /// <summary>Records a decision on a picture of a class that the caller teaches.</summary>
    /// <param name="caller">The teacher of the class.</param>
    /// <param name="artworkId">The picture.</param>
    /// <param name="decision">What to do.</param>
    /// <param name="note">For the child; needed for giving it back, optional for <see cref="ReviewDecision.Approve"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<Answer<ArtworkState, ReviewRefusal>> DecideAsync(
        Caller caller,
        Guid artworkId,
        ReviewDecision decision,
        string note = "",
        CancellationToken cancellationToken = default
    )
    {
        var trimmed = note.Trim();
        if (trimmed.Length > Artwork.MaxNoteLength)
        {
            return ReviewRefusal.NoteTooLong;
        }

        if (
            decision is ReviewDecision.Return or ReviewDecision.ReturnWithTry
            && trimmed.Length == 0
        )
        {
            return ReviewRefusal.NoteMissing;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(
            IsolationLevel.Serializable,
            cancellationToken
        );
        var artwork = await db
            .Artworks.Include(a => a.Assignment)
            .TaughtBy(caller)
            .SingleOrDefaultAsync(a => a.Id == artworkId, cancellationToken);
        if (artwork is null)
        {
            return ReviewRefusal.NotFound;
        }

        if (
            (
                decision is ReviewDecision.Undecide or ReviewDecision.Hang
                && await HasOtherAsync(db, artwork, cancellationToken)
            ) || !Apply(artwork, decision, caller.Id, trimmed, clock.GetUtcNow().UtcDateTime)
        )
        {
            return ReviewRefusal.Changed;
        }

        try
        {
            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return ReviewRefusal.Changed;
        }

        changes.Publish(
            new(artwork.Assignment!.ClassroomId, artwork.AssignmentId, artwork.AuthorId)
        );
        return artwork.State;
    }

    // One picture an assignment waits or hangs on the wall; the child has chosen another one since this came back.
    private static Task<bool> HasOtherAsync(
        AppDbContext db,
        Artwork artwork,
        CancellationToken cancellationToken
    ) =>
        db.Artworks.AnyAsync(
            other =>
                other.AssignmentId == artwork.AssignmentId
                && other.AuthorId == artwork.AuthorId
                && other.Id != artwork.Id
                && (other.State == ArtworkState.HandedIn || other.State == ArtworkState.Approved),
            cancellationToken
        );

    private static bool Apply(
        Artwork artwork,
        ReviewDecision decision,
        Guid by,
        string note,
        DateTime at
    ) =>
        decision switch
        {
            ReviewDecision.Approve => artwork.Approve(by, note, at),
            ReviewDecision.Return => artwork.Return(by, note, at),
            ReviewDecision.ReturnWithTry => artwork.Return(by, note, at, givesTry: true),
            ReviewDecision.Undecide => artwork.Undecide(),
            ReviewDecision.Release => artwork.Release(by, at),
            ReviewDecision.Hang => artwork.Hang(by, at),
            ReviewDecision.Withhold => artwork.Withhold(by, at),
            _ => false,
        };
}
