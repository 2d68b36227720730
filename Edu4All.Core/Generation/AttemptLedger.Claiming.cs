using Edu4All.Core.Data;
using Edu4All.Core.Live;
using Edu4All.Core.Providers;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Generation;

public sealed partial class AttemptLedger
{
    /// <summary>What is lost becomes so by time alone, and the worker looks at an empty queue whenever a picture is done.</summary>
    private static readonly TimeSpan LookForLost = TimeSpan.FromSeconds(1);

    private DateTime _lookedForLost = DateTime.MinValue;

    /// <summary>Takes the next attempt in turn, whether or not its provider has a place for it; null when there is none.</summary>
    internal async Task<ClaimedAttempt?> ClaimNextAsync(CancellationToken cancellationToken) =>
        (await ClaimAsync(null, 1, static _ => false, cancellationToken)).SingleOrDefault();

    /// <summary>
    /// Takes the next attempts in turn, as many as their providers have places for. Nobody else gets the same ones. Those whose
    /// provider is paused, halted or has no place stay in the queue, and others of another provider go before them.
    /// </summary>
    /// <param name="gate">Who gives the places; null to ask for none.</param>
    /// <param name="most">How many, at most.</param>
    /// <param name="isInHand">Whether this process still works on it, however long ago its lease ended.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    internal async Task<IReadOnlyList<ClaimedAttempt>> ClaimAsync(
        ProviderGate? gate,
        int most,
        Func<Guid, bool> isInHand,
        CancellationToken cancellationToken
    )
    {
        // What was chosen may have been stopped since the queue was read; the next shall not wait for that.
        IReadOnlyList<ClaimedAttempt>? taken;
        do
        {
            taken = await TryClaimAsync(gate, most, isInHand, cancellationToken);
        } while (taken is null);

        return taken;
    }

    /// <summary>The same once; null when nothing of what was chosen was there any more.</summary>
    private async Task<IReadOnlyList<ClaimedAttempt>?> TryClaimAsync(
        ProviderGate? gate,
        int most,
        Func<Guid, bool> isInHand,
        CancellationToken cancellationToken
    )
    {
        var room = Room(gate);
        if (room is { Sketchbook: false, Others: false })
        {
            return [];
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.Database.OpenConnectionAsync(cancellationToken);
        // One moment for all: an attempt whose lease ended between two would be sent again instead of ended.
        var at = Now;
        var claimable = await ClaimableAsync();
        if (
            claimable.Exists(static next => next.State == AttemptState.Drawing)
            || (claimable is [] && at - _lookedForLost >= LookForLost)
        )
        {
            _lookedForLost = at;
            await lostAnswers.EndAsync(isInHand, at, cancellationToken);
            claimable = claimable is [] ? [] : await ClaimableAsync();
        }

        var chosen = claimable is []
            ? []
            : Choose(claimable, gate, most, await db.FindHeldProvidersAsync(cancellationToken));
        if (chosen is [])
        {
            return [];
        }

        return await TakeAsync(db, chosen, at, cancellationToken) is { Count: > 0 } taken
            ? taken
            : null;

        Task<List<QueuedAttempt>> ClaimableAsync() =>
            queue.ClaimableInTurnAsync(db, at, room, isInHand, cancellationToken);
    }

    private QueueRoom Room(ProviderGate? gate) =>
        gate is null
            ? new(true, true)
            : new(
                gate.HasRoom(providers.NameFor(usesSketchbook: true)),
                gate.HasRoom(providers.NameFor(usesSketchbook: false))
            );

    private List<Chosen> Choose(
        List<QueuedAttempt> claimable,
        ProviderGate? gate,
        int most,
        HashSet<string> closed
    )
    {
        List<Chosen> chosen = [];
        foreach (var next in claimable)
        {
            var provider = providers.NameFor(next.UsesSketchbook);
            if (chosen.Count == most || closed.Contains(provider))
            {
                continue;
            }

            if ((gate is null ? GatePass.Free : gate.TryEnter(provider)) is { } pass)
            {
                chosen.Add(new(next.Id, provider, pass));
            }
            else
            {
                closed.Add(provider);
            }
        }

        return chosen;
    }

    /// <summary>Takes those of the chosen that nobody else has taken since they were read; the places of the others are given back.</summary>
    private async Task<IReadOnlyList<ClaimedAttempt>> TakeAsync(
        AppDbContext db,
        List<Chosen> chosen,
        DateTime at,
        CancellationToken cancellationToken
    )
    {
        List<ClaimedAttempt> taken = [];
        try
        {
            var owner = Guid.NewGuid();
            var ids = chosen.ConvertAll(static one => one.AttemptId);
            queue.Took(ids);
            using (await turns.WriteAsync(cancellationToken))
            {
                await db
                    .Attempts.Where(a => ids.Contains(a.Id))
                    .ClaimableAt(at)
                    .ExecuteUpdateAsync(
                        set =>
                            set.SetProperty(a => a.State, AttemptState.Drawing)
                                .SetProperty(a => a.LeaseOwner, owner)
                                .SetProperty(a => a.LeaseUntil, at + options.Value.Lease),
                        cancellationToken
                    );
            }

            taken = await ReadAsync(db, chosen, ids, owner, cancellationToken);
            taken.ForEach(claim => changes.Publish(claim.Change(AttemptStep.Begun)));
            return taken;
        }
        finally
        {
            foreach (var one in chosen.Where(one => !taken.Exists(one.IsOf)))
            {
                one.Pass.Dispose();
            }
        }
    }

    private static async Task<List<ClaimedAttempt>> ReadAsync(
        AppDbContext db,
        List<Chosen> chosen,
        List<Guid> ids,
        Guid owner,
        CancellationToken cancellationToken
    )
    {
        var taken = await db
            .Attempts.Where(a => ids.Contains(a.Id) && a.LeaseOwner == owner)
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
                Provider = "",
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. chosen.SelectMany(
                one => taken.Where(one.IsOf),
                static (one, claim) => claim with { Provider = one.Provider, Pass = one.Pass }
            ),
        ];
    }

    /// <summary>An attempt that there is a place for.</summary>
    private sealed record Chosen(Guid AttemptId, string Provider, GatePass Pass)
    {
        public bool IsOf(ClaimedAttempt claim) => claim.AttemptId == AttemptId;
    }
}
