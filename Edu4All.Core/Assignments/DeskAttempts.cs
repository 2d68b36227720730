using Edu4All.Core.Accounts;
using Edu4All.Core.Data;
using Edu4All.Core.Gallery;
using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
using Edu4All.Core.Safety;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Assignments;

/// <summary>Reads what has become of the latest press of the button.</summary>
public sealed class DeskAttempts(
    RuleBook rules,
    SafeWays ways,
    ProviderCatalog providers,
    QueueReader queue,
    WaitingTime waiting
)
{
    /// <summary>The latest attempt of the caller, with the others of the same press.</summary>
    internal async Task<LatestPress> ReadLatestAsync(
        AppDbContext db,
        Caller caller,
        Guid assignmentId,
        bool usesSketchbook,
        CancellationToken cancellationToken
    )
    {
        var own = db.Attempts.Where(a => a.AssignmentId == assignmentId && a.AuthorId == caller.Id);
        var used = own.ThatCount();
        var latest = await Rows(db, own.OrderByDescending(a => a.CreatedAt).Take(1))
            .Select(row => new
            {
                Row = row,
                Own = own.Count(),
                Used = used.Count(),
            })
            .SingleOrDefaultAsync(cancellationToken);
        return latest switch
        {
            null => new([], 0, 0),
            { Row.Attempt.GroupId: { } group } => new(
                await ReadGroupAsync(
                    db,
                    caller,
                    assignmentId,
                    group,
                    usesSketchbook,
                    cancellationToken
                ),
                latest.Own,
                latest.Used
            ),
            _ => new(
                await ViewAsync(db, [latest.Row], assignmentId, usesSketchbook, cancellationToken),
                latest.Own,
                latest.Used
            ),
        };
    }

    /// <summary>The caller's attempts of one press, in their order; empty when it was somebody else's.</summary>
    internal async Task<IReadOnlyList<DeskAttempt>> ReadGroupAsync(
        AppDbContext db,
        Caller caller,
        Guid assignmentId,
        Guid groupId,
        bool usesSketchbook,
        CancellationToken cancellationToken
    ) =>
        await ViewAsync(
            db,
            await Rows(
                    db,
                    db.Attempts.Where(a =>
                        a.GroupId == groupId
                        && a.AssignmentId == assignmentId
                        && a.AuthorId == caller.Id
                    )
                )
                .ToListAsync(cancellationToken),
            assignmentId,
            usesSketchbook,
            cancellationToken
        );

    private async Task<IReadOnlyList<DeskAttempt>> ViewAsync(
        AppDbContext db,
        List<Row> rows,
        Guid assignmentId,
        bool usesSketchbook,
        CancellationToken cancellationToken
    )
    {
        List<DeskAttempt> attempts = [];
        foreach (var row in rows)
        {
            attempts.Add(await ViewAsync(db, row, assignmentId, usesSketchbook, cancellationToken));
        }

        return attempts;
    }

    /// <summary>Where those that wait stand by now; null when one does not wait any more.</summary>
    internal async Task<IReadOnlyList<DeskAttempt>?> FollowAsync(
        IReadOnlyList<DeskAttempt> series,
        CancellationToken cancellationToken
    )
    {
        List<DeskAttempt> followed = [];
        foreach (var attempt in series)
        {
            if (attempt.State != AttemptState.Waiting)
            {
                followed.Add(attempt);
            }
            else if (await queue.FollowAsync(attempt.Id, cancellationToken) is { } place)
            {
                followed.Add(At(attempt, place));
            }
            else
            {
                return null;
            }
        }

        return followed;
    }

    // A join: an inner query for the one artwork would number those of the whole school first.
    private static IQueryable<Row> Rows(AppDbContext db, IQueryable<Attempt> attempts) =>
        attempts
            .OrderBy(a => a.CreatedAt)
            .SelectMany(
                a => db.Artworks.Where(art => art.AttemptId == a.Id).DefaultIfEmpty(),
                (a, art) =>
                    new Row(
                        a,
                        art == null ? null : new RowArtwork(art.Id, art.State, art.WithheldFor)
                    )
            )
            .AsNoTracking();

    private async Task<DeskAttempt> ViewAsync(
        AppDbContext db,
        Row row,
        Guid assignmentId,
        bool usesSketchbook,
        CancellationToken cancellationToken
    )
    {
        var (attempt, artwork) = row;
        var place =
            attempt.State == AttemptState.Waiting
                ? await queue.FindPlaceAsync(db, attempt.Id, usesSketchbook, cancellationToken)
                : null;
        DeskAttempt view = new(
            attempt.Id,
            attempt.Words,
            attempt.State,
            attempt.End,
            attempt.Verdict,
            attempt.Category,
            Place: 0,
            artwork is { State: not ArtworkState.Quarantined } seen ? seen.Id : null,
            artwork is { WithheldFor: WithheldFor.NotChecked or WithheldFor.Teacher },
            attempt.CancelledAt is not null,
            attempt is { ConcernId: not null, AppealedAt: null },
            attempt.AppealedAt is not null,
            attempt.Style,
            attempt.Verdict == VerdictKind.Stop
                ? ways.Find(
                    attempt.Words,
                    (await rules.ReadAsync(assignmentId, cancellationToken)).Phrases
                )
                : []
        );
        return At(view, place) with { RevisedPrompt = attempt.RevisedPrompt };
    }

    private DeskAttempt At(DeskAttempt attempt, QueuePlace? place)
    {
        var provider = providers.NameFor(place?.UsesSketchbook == true);
        return attempt with
        {
            Place = place?.Place ?? 0,
            Estimate = place is null ? null : waiting.Guess(provider, place.Place, place.Drawing),
            IsSilent = place is not null && waiting.IsSilent(provider),
        };
    }

    private sealed record RowArtwork(Guid Id, ArtworkState State, WithheldFor WithheldFor);

    private sealed record Row(Attempt Attempt, RowArtwork? Artwork);
}

/// <summary>The latest press of somebody for an assignment.</summary>
/// <param name="Attempts">Its attempts, in their order; empty before the first.</param>
/// <param name="Own">How many attempts there are in all, whatever became of them.</param>
/// <param name="Used">How many of these count as tries.</param>
internal sealed record LatestPress(IReadOnlyList<DeskAttempt> Attempts, int Own, int Used);
