using Edu4All.Core.Data;
using Edu4All.Core.Gallery;
using Edu4All.Core.Live;
using Edu4All.Core.Providers;
using Edu4All.Core.Safeguarding;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Generation;

/// <content>How an attempt ends.</content>
public sealed partial class AttemptLedger
{
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
        using var turn = await turns.EndAsync(cancellationToken);
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
        changes.Publish(isHalted ? Change.Everywhere : claim.Change(AttemptStep.Ended));
        if (artwork is not null)
        {
            thumbnails.Want(artwork.Id);
        }
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
}
