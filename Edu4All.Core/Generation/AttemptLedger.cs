using System.Data;
using Edu4All.Core.Data;
using Edu4All.Core.Gallery;
using Edu4All.Core.Live;
using Edu4All.Core.Providers;
using Edu4All.Core.Safeguarding;
using Edu4All.Core.Safety;
using Edu4All.Core.Usage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Edu4All.Core.Generation;

/// <summary>
/// The durable side of the queue. A worker owns an attempt while its lease holds; every write names the owner, so a worker
/// that lost its lease changes nothing and a picture is kept once, whoever finished it.
/// </summary>
public sealed partial class AttemptLedger(
    IDbContextFactory<AppDbContext> databases,
    DatabaseTurns turns,
    QueueReader queue,
    ThumbnailWorker thumbnails,
    ProviderCatalog providers,
    Budgets budgets,
    LostAnswers lostAnswers,
    ChangeFeed changes,
    IOptions<GenerationOptions> options,
    TimeProvider clock
)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Holds on to a claim for another lease; false when it was lost.</summary>
    internal async Task<bool> RenewAsync(ClaimedAttempt claim, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var until = Now + options.Value.Lease;
        return await Owned(db, claim)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(a => a.LeaseUntil, until),
                    cancellationToken
                ) == 1;
    }

    /// <summary>
    /// Writes down what is about to be sent, unless its author wants it no more, somebody has paused it, the money is used up, or it
    /// was sent <see cref="GenerationOptions.MaxSends"/> times already: an attempt that brings its worker down each time must not be
    /// paid for without end.
    /// </summary>
    /// <exception cref="ClaimLostException">Somebody else has the attempt now; nothing may be sent.</exception>
    internal async Task<Sending> RecordSendAsync(
        ClaimedAttempt claim,
        SafePrompt prompt,
        IImageProvider provider,
        CancellationToken cancellationToken
    )
    {
        using var turn = await turns.WriteAsync(cancellationToken);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(
            IsolationLevel.Serializable,
            cancellationToken
        );
        var attempt =
            await Owned(db, claim).SingleOrDefaultAsync(cancellationToken)
            ?? throw new ClaimLostException();
        if (attempt.CancelledAt is not null)
        {
            return Sending.No(Sending.Cancelled);
        }

        if (attempt.Sends >= options.Value.MaxSends)
        {
            return Sending.No(Sending.SentTooOften);
        }

        var hold = await db.FindHoldAsync(
            claim.ClassroomId,
            claim.AuthorId,
            provider.Name,
            cancellationToken
        );
        if (hold.OutcomeFor(provider.Name) is { } held)
        {
            return Sending.No(held);
        }

        // It was put aside when it was queued; the provider or its price may be another by now.
        if (
            !await budgets.ReserveAsync(
                db,
                claim.ClassroomId,
                attempt,
                provider.Name,
                isLimited: true,
                cancellationToken
            )
        )
        {
            return Sending.No(Sending.NoBudget);
        }

        attempt.Send(prompt, provider.Name, provider.Model, provider.Settings, Now);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new(options.Value.MaxSends - attempt.Sends, null);
    }

    /// <summary>Whether the author has asked to stop it, perhaps through another process.</summary>
    internal async Task<bool> IsCancelledAsync(
        ClaimedAttempt claim,
        CancellationToken cancellationToken
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Attempts.AnyAsync(
            a => a.Id == claim.AttemptId && a.CancelledAt != null,
            cancellationToken
        );
    }

    /// <summary>
    /// Puts an attempt back that this process can no longer draw, so that the next one need not wait for the lease. One that a
    /// provider outside has ends instead: it may have been charged.
    /// </summary>
    internal async Task ReleaseAsync(ClaimedAttempt claim, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await Owned(db, claim).SingleOrDefaultAsync(cancellationToken) is not { } attempt)
        {
            return;
        }

        if (lostAnswers.MayHaveBeenDrawn(attempt))
        {
            attempt.FinishWithout(AttemptEnd.AnswerLost, null, Now, mayBeCharged: true);
        }
        else
        {
            attempt.Postpone(Now);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>
    /// The picture that an attempt is made from, with its mask and the pictures beside it; null when there is none or when one of them
    /// is withheld by now.
    /// </summary>
    internal async Task<SourcePicture?> FindSourceAsync(
        ClaimedAttempt claim,
        CancellationToken cancellationToken
    )
    {
        if (claim.SourceId is null)
        {
            return null;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var artwork = await db
            .Artworks.Where(a => a.Id == claim.SourceId && a.State != ArtworkState.Quarantined)
            .Select(a => new { a.PictureSha256, a.Scene })
            .SingleOrDefaultAsync(cancellationToken);
        if (
            artwork is null
            || await PictureStore.FindAsync(db, artwork.PictureSha256, cancellationToken)
                is not { } file
        )
        {
            return null;
        }

        var mask = claim.MaskSha256 is null
            ? null
            : await PictureStore.FindAsync(db, claim.MaskSha256, cancellationToken);
        return await PicturesBeside.ReadAsync(db, claim, cancellationToken) is { } beside
            ? new(file, artwork.Scene, mask) { Beside = beside }
            : null;
    }

    private static IQueryable<Attempt> Owned(AppDbContext db, ClaimedAttempt claim) =>
        db.Attempts.Where(a =>
            a.Id == claim.AttemptId
            && a.LeaseOwner == claim.Owner
            && a.State == AttemptState.Drawing
        );
}
