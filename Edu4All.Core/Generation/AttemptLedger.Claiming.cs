using Edu4All.Core.Data;
using Edu4All.Core.Providers;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Generation;

public sealed partial class AttemptLedger
{
    /// <summary>Takes the next attempt in turn, whether or not its provider can take one; null when there is none.</summary>
    internal Task<ClaimedAttempt?> ClaimNextAsync(CancellationToken cancellationToken) =>
        ClaimNextAsync(static _ => false, static _ => GatePass.Free, cancellationToken);

    /// <summary>
    /// Takes the next attempt in turn; null when there is none. Two workers never get the same one. Those whose provider is
    /// paused, halted or has no place stay in the queue, and others of another provider go before them.
    /// </summary>
    /// <param name="isInHand">Whether this process still works on it, however long ago its lease ended.</param>
    /// <param name="enter">Takes a place at a provider; null when it has none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    internal async Task<ClaimedAttempt?> ClaimNextAsync(
        Func<Guid, bool> isInHand,
        Func<string, GatePass?> enter,
        CancellationToken cancellationToken
    )
    {
        // One worker of this process after the other: they would all read the same queue and want the same attempt.
        await _claiming.WaitAsync(cancellationToken);
        try
        {
            // One moment for both: an attempt whose lease ended between two would be sent again instead of ended.
            var at = Now;
            await lostAnswers.EndAsync(isInHand, at, cancellationToken);
            return await ClaimInTurnAsync(isInHand, enter, at, cancellationToken);
        }
        finally
        {
            _claiming.Release();
        }
    }

    private async Task<ClaimedAttempt?> ClaimInTurnAsync(
        Func<Guid, bool> isInHand,
        Func<string, GatePass?> enter,
        DateTime at,
        CancellationToken cancellationToken
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        List<QueuedAttempt> claimable =
        [
            .. (await db.ClaimableInTurnAsync(at, cancellationToken)).Where(attempt =>
                !isInHand(attempt.Id)
            ),
        ];
        if (claimable.Count == 0)
        {
            return null;
        }

        var closed = await db.FindHeldProvidersAsync(cancellationToken);
        foreach (var next in claimable)
        {
            var provider = providers.NameFor(next.UsesSketchbook);
            if (closed.Contains(provider))
            {
                continue;
            }

            if (enter(provider) is not { } pass)
            {
                closed.Add(provider);
                continue;
            }

            if (await TryClaimAsync(db, next, at, provider, pass, cancellationToken) is { } claim)
            {
                if (claimable.Count > 1)
                {
                    signal.Raise();
                }

                return claim;
            }
        }

        return null;
    }

    private async Task<ClaimedAttempt?> TryClaimAsync(
        AppDbContext db,
        QueuedAttempt next,
        DateTime at,
        string provider,
        GatePass pass,
        CancellationToken cancellationToken
    )
    {
        var isTaken = false;
        try
        {
            var owner = Guid.NewGuid();
            isTaken =
                await db
                    .Attempts.Where(a =>
                        a.Id == next.Id && a.State == next.State && a.LeaseUntil == next.LeaseUntil
                    )
                    .ExecuteUpdateAsync(
                        set =>
                            set.SetProperty(a => a.State, AttemptState.Drawing)
                                .SetProperty(a => a.LeaseOwner, owner)
                                .SetProperty(a => a.LeaseUntil, at + options.Value.Lease),
                        cancellationToken
                    ) == 1;
            if (!isTaken)
            {
                return null;
            }

            var claim = await ReadClaimAsync(db, next.Id, owner, provider, pass, cancellationToken);
            changes.Publish(claim.Change);
            return claim;
        }
        catch
        {
            isTaken = false;
            throw;
        }
        finally
        {
            if (!isTaken)
            {
                pass.Dispose();
            }
        }
    }

    private static Task<ClaimedAttempt> ReadClaimAsync(
        AppDbContext db,
        Guid attemptId,
        Guid owner,
        string provider,
        GatePass pass,
        CancellationToken cancellationToken
    ) =>
        db
            .Attempts.Where(a => a.Id == attemptId)
            .Select(a => new ClaimedAttempt(
                a.Id,
                owner,
                a.AssignmentId,
                a.Assignment!.ClassroomId,
                a.AuthorId,
                a.Style == "" ? a.Words : a.Words + ", " + a.Style,
                a.Variety,
                a.Task,
                a.SourceId,
                a.MaskSha256,
                db.Artworks.Any(source => source.Id == a.SourceId && source.Scene != "")
            )
            {
                BesideIds = a.BesideIds,
                Provider = provider,
                Pass = pass,
            })
            .SingleAsync(cancellationToken);
}
