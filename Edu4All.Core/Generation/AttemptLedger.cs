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
    /// Writes down what is about to be sent; how often the provider's client may repeat it, or why it must not be sent:
    /// <see cref="AttemptEnd.Cancelled"/> when its author wants it no more, or
    /// <see cref="AttemptEnd.ProviderFailed"/> when it was sent <see cref="GenerationOptions.MaxSends"/> times already, because an
    /// attempt that brings its worker down each time must not be paid for without end.
    /// </summary>
    /// <exception cref="ClaimLostException">Somebody else has the attempt now; nothing may be sent.</exception>
    internal async Task<Answer<int, AttemptEnd>> RecordSendAsync(
        ClaimedAttempt claim,
        SafePrompt prompt,
        IImageProvider provider,
        CancellationToken cancellationToken
    )
    {
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
            return AttemptEnd.Cancelled;
        }

        if (attempt.Sends >= options.Value.MaxSends)
        {
            return AttemptEnd.ProviderFailed;
        }

        // It was put aside when it was queued; the provider or its price may be another by now.
        if (
            !await budgets.ReserveAsync(
                db,
                claim.ClassroomId,
                attempt,
                provider.Name,
                cancellationToken
            )
        )
        {
            return AttemptEnd.NoBudget;
        }

        attempt.Send(prompt, provider.Name, provider.Model, provider.Settings, Now);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return options.Value.MaxSends - attempt.Sends;
    }

    /// <summary>Writes down what came of it, the picture and the end together. Does nothing when the claim was lost.</summary>
    internal async Task RecordOutcomeAsync(
        ClaimedAttempt claim,
        GenerationOutcome outcome,
        CancellationToken cancellationToken
    )
    {
        var finished =
            (outcome as GenerationOutcome.Drawn)?.Picture
            ?? (outcome as GenerationOutcome.Withheld)?.Picture;
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await Owned(db, claim).SingleOrDefaultAsync(cancellationToken) is not { } attempt)
        {
            return;
        }

        Artwork? artwork = null;
        if (finished is not null)
        {
            await PictureStore.AddAsync(db, finished.File, cancellationToken);
            var reason = (outcome as GenerationOutcome.Withheld)?.Reason ?? WithheldFor.Nothing;
            artwork = Artwork.Of(
                attempt,
                DrawnPicture.From(finished, attempt.Description, reason),
                Now
            );
            if (attempt is { Task: PictureTask.Edit, SourceId: { } changed })
            {
                artwork.ComesAfter(await db.FindWholeWordsAsync(changed, cancellationToken));
            }

            db.Artworks.Add(artwork);
        }

        var sentTo = attempt.SentAt is null ? null : attempt.Provider;
        Apply(attempt, outcome);
        var isHalted = await HaltAsync(db, sentTo, outcome, cancellationToken);
        if (attempt.State == AttemptState.Refused && attempt.End != AttemptEnd.Unchecked)
        {
            await db.RaiseConcernAsync(attempt, Now, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        changes.Publish(isHalted ? Change.Everywhere : claim.Change);
        if (artwork is not null)
        {
            thumbnails.Want(artwork.Id);
        }
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

    // Only what a provider has said halts it, not what kept us from asking.
    private async Task<bool> HaltAsync(
        AppDbContext db,
        string? sentTo,
        GenerationOutcome outcome,
        CancellationToken cancellationToken
    ) =>
        sentTo is not null
        && outcome is GenerationOutcome.Ended ended
        && ended.End.NeedsAdministrator()
        && providers.IsOutside(sentTo)
        && await db.HaltAsync(sentTo, ended.End, ended.Detail, Now, cancellationToken);

    private void Apply(Attempt attempt, GenerationOutcome outcome)
    {
        attempt.Repeated(outcome.Repeats);
        switch (outcome)
        {
            case GenerationOutcome.Drawn drawn:
                attempt.FinishDrawn(drawn.Picture, Now);
                break;
            case GenerationOutcome.Withheld { Reason: WithheldFor.NotChecked } withheld:
                attempt.FinishDrawn(withheld.Picture, Now);
                break;
            case GenerationOutcome.Withheld withheld:
                attempt.FinishWithheld(withheld.Picture, Now);
                break;
            case GenerationOutcome.Stopped stopped:
                attempt.Stop(stopped.Verdict, Now);
                break;
            case GenerationOutcome.Delayed
            or GenerationOutcome.Paused
            or GenerationOutcome.Halted when attempt.CancelledAt is not null:
                attempt.FinishWithout(AttemptEnd.Cancelled, null, Now);
                break;
            case GenerationOutcome.Delayed when attempt.Sends >= options.Value.MaxSends:
                attempt.FinishWithout(AttemptEnd.RateLimited, null, Now);
                break;
            case GenerationOutcome.Delayed delayed:
                attempt.Postpone(
                    Now + (delayed.IsGuess ? delayed.Wait * attempt.Sends : delayed.Wait)
                );
                break;
            case GenerationOutcome.Paused or GenerationOutcome.Halted:
                attempt.Postpone(Now);
                break;
            case GenerationOutcome.Ended ended:
                attempt.FinishWithout(ended.End, ended.RequestId, Now, ended.MayBeCharged);
                break;
        }
    }

    private static IQueryable<Attempt> Owned(AppDbContext db, ClaimedAttempt claim) =>
        db.Attempts.Where(a =>
            a.Id == claim.AttemptId
            && a.LeaseOwner == claim.Owner
            && a.State == AttemptState.Drawing
        );
}
