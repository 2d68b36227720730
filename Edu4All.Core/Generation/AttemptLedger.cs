using System.Data;
using Edu4All.Core.Data;
using Edu4All.Core.Gallery;
using Edu4All.Core.Live;
using Edu4All.Core.Providers;
using Edu4All.Core.Safeguarding;
using Edu4All.Core.Safety;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Edu4All.Core.Generation;

/// <summary>
/// The durable side of the queue. A worker owns an attempt while its lease holds; every write names the owner, so a worker
/// that lost its lease changes nothing and a picture is kept once, whoever finished it.
/// </summary>
public sealed class AttemptLedger(
    IDbContextFactory<AppDbContext> databases,
    ThumbnailWorker thumbnails,
    WorkSignal signal,
    ProviderCatalog providers,
    ChangeFeed changes,
    IOptions<GenerationOptions> options,
    TimeProvider clock
)
{
    private readonly SemaphoreSlim _claiming = new(1);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Takes the next attempt in turn; null when there is none. Two workers never get the same one.</summary>
    internal Task<ClaimedAttempt?> ClaimNextAsync(CancellationToken cancellationToken) =>
        ClaimNextAsync(static _ => false, cancellationToken);

    /// <summary>The same, passing over those that this process still works on, however long ago their lease ended.</summary>
    internal async Task<ClaimedAttempt?> ClaimNextAsync(
        Func<Guid, bool> isInHand,
        CancellationToken cancellationToken
    )
    {
        // One worker of this process after the other: they would all read the same queue and want the same attempt.
        await _claiming.WaitAsync(cancellationToken);
        try
        {
            return await ClaimInTurnAsync(isInHand, cancellationToken);
        }
        finally
        {
            _claiming.Release();
        }
    }

    private async Task<ClaimedAttempt?> ClaimInTurnAsync(
        Func<Guid, bool> isInHand,
        CancellationToken cancellationToken
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (
            await db.FindPauseAsync(null, null, providers.CurrentName, cancellationToken)
            is not null
        )
        {
            return null;
        }

        var at = Now;
        List<QueuedAttempt> claimable =
        [
            .. (await db.ClaimableInTurnAsync(at, cancellationToken)).Where(attempt =>
                !isInHand(attempt.Id)
            ),
        ];
        foreach (var next in claimable)
        {
            var owner = Guid.NewGuid();
            var claimed = await db
                .Attempts.Where(a =>
                    a.Id == next.Id && a.State == next.State && a.LeaseUntil == next.LeaseUntil
                )
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(a => a.State, AttemptState.Drawing)
                            .SetProperty(a => a.LeaseOwner, owner)
                            .SetProperty(a => a.LeaseUntil, at + options.Value.Lease),
                    cancellationToken
                );
            if (claimed == 1)
            {
                var claim = await db.ReadClaimAsync(next.Id, owner, cancellationToken);
                changes.Publish(claim.Change);
                if (claimable.Count > 1)
                {
                    signal.Raise();
                }

                return claim;
            }
        }

        return null;
    }

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
    /// Writes down what is about to be sent. False when it was sent <see cref="GenerationOptions.MaxSends"/> times already: an
    /// attempt that brings its worker down each time must not be paid for without end.
    /// </summary>
    /// <exception cref="ClaimLostException">Somebody else has the attempt now; nothing may be sent.</exception>
    internal async Task<bool> RecordSendAsync(
        ClaimedAttempt claim,
        SafePrompt prompt,
        IImageProvider provider,
        CancellationToken cancellationToken
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var attempt =
            await Owned(db, claim).SingleOrDefaultAsync(cancellationToken)
            ?? throw new ClaimLostException();
        if (attempt.Sends >= options.Value.MaxSends)
        {
            return false;
        }

        attempt.Send(prompt, provider.Name, provider.Model, provider.Settings, Now);
        await db.SaveChangesAsync(cancellationToken);
        return true;
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
            db.Artworks.Add(artwork);
        }

        Apply(attempt, outcome);
        if (attempt.State == AttemptState.Refused && attempt.End != AttemptEnd.Unchecked)
        {
            await db.RaiseConcernAsync(attempt, Now, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        changes.Publish(claim.Change);
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

    /// <summary>Puts an attempt back that this process can no longer draw, so that the next one need not wait for the lease.</summary>
    internal async Task ReleaseAsync(ClaimedAttempt claim, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await Owned(db, claim).SingleOrDefaultAsync(cancellationToken) is { } attempt)
        {
            attempt.Postpone(Now);
            await db.SaveChangesAsync(cancellationToken);
        }
    }

    /// <summary>The picture that an attempt is made from, with its mask; null when there is none or it is withheld by now.</summary>
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
        return new(file, artwork.Scene, mask);
    }

    private void Apply(Attempt attempt, GenerationOutcome outcome)
    {
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
            case GenerationOutcome.Delayed when attempt.Sends >= options.Value.MaxSends:
                attempt.FinishWithout(AttemptEnd.RateLimited, null, Now);
                break;
            case GenerationOutcome.Delayed delayed:
                attempt.Postpone(Now + delayed.Wait);
                break;
            case GenerationOutcome.Paused:
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
