using Edu4All.Core.Accounts;
using Edu4All.Core.Assignments;
using Edu4All.Core.Data;
using Edu4All.Core.Generation;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Gallery;

/// <summary>Reads an assignment's gallery for the teacher of the class.</summary>
public sealed class GalleryQueries(
    IDbContextFactory<AppDbContext> databases,
    GalleryTotals totals,
    TimeProvider clock
)
{
    /// <summary>Title, counts and students; null when the caller does not teach the class.</summary>
    public async Task<GalleryHead?> GetHeadAsync(
        Caller caller,
        Guid assignmentId,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var assignment = await db
            .Assignments.TaughtBy(caller)
            .Where(a => a.Id == assignmentId)
            .Select(a => new
            {
                a.Title,
                a.ClassroomId,
                a.Classroom!.Name,
                a.OpensAt,
                a.ClosesAt,
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (assignment is null)
        {
            return null;
        }

        var (counts, spent) = await totals.ReadAsync(db, assignmentId, cancellationToken);
        var students = await db
            .Enrollments.Where(place => place.ClassroomId == assignment.ClassroomId)
            .OrderBy(place => place.Student!.DisplayName)
            .Select(place => new ValueTuple<Guid, string>(
                place.StudentId,
                place.Student!.DisplayName
            ))
            .ToListAsync(cancellationToken);
        var open = db.Concerns.Where(c => c.AssignmentId == assignmentId && c.HandledAt == null);
        return new(
            assignmentId,
            assignment.Title,
            assignment.ClassroomId,
            assignment.Name,
            counts,
            students,
            spent,
            await open.CountAsync(cancellationToken),
            await open.CountAsync(
                c => c.Severity == Safeguarding.ConcernSeverity.High,
                cancellationToken
            )
        )
        {
            OpensAt = assignment.OpensAt,
            ClosesAt = assignment.ClosesAt,
            Phase = Assignment.PhaseOf(
                assignment.OpensAt,
                assignment.ClosesAt,
                clock.GetUtcNow().UtcDateTime
            ),
        };
    }

    /// <summary>One page of pictures; empty when the caller does not teach the class.</summary>
    public async Task<GalleryPage> GetPageAsync(
        Caller caller,
        Guid assignmentId,
        GalleryFilter filter,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var found = db.TaughtBy(caller, assignmentId).Matching(filter);
        var total = await CountAsync(db, caller, assignmentId, filter, cancellationToken);
        var cards = await found
            .InOrder(filter.Order)
            .Skip(Before(filter.Page))
            .Take(GalleryFilter.PageSize)
            .SelectCards()
            .ToListAsync(cancellationToken);
        return new(cards, total);
    }

    /// <summary>One picture large; null when the caller does not teach the class.</summary>
    public async Task<ArtworkDetail?> GetArtworkAsync(
        Caller caller,
        Guid artworkId,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var mine = db.Artworks.TaughtBy(caller).Where(a => a.Id == artworkId);
        var card = await mine.SelectCards().SingleOrDefaultAsync(cancellationToken);
        if (card is null)
        {
            return null;
        }

        var more = await mine.Select(a => new
            {
                a.AssignmentId,
                a.Assignment!.Title,
                a.Assignment.OpensAt,
                a.Assignment.ClosesAt,
                a.WithheldFor,
                a.DecidedAt,
                a.Attempt!.PromptSent,
                a.Attempt.PromptSha256,
                a.Attempt.MetapromptVersion,
                a.Attempt.Model,
                CostMicros = a.Attempt.CostMicros
                    + db.DescriptionCosts.Where(d => d.ArtworkId == a.Id).Sum(d => d.CostMicros),
                a.Attempt.Flag,
                a.Attempt.FlagName,
                a.Attempt.RevisedPrompt,
                a.MachineDescription,
                a.Attempt.SourceId,
                a.Attempt.BesideIds,
                a.Attempt.Task,
            })
            .SingleAsync(cancellationToken);
        Guid[] madeFrom = [.. more.BesideIds.Prepend(more.SourceId.GetValueOrDefault())];
        var sources = await db
            .Artworks.TaughtBy(caller)
            .Where(a => madeFrom.Contains(a.Id))
            .Select(a => new ArtworkSource(a.Id, a.Words, more.Task))
            .ToDictionaryAsync(source => source.ArtworkId, cancellationToken);
        return new(
            card,
            more.AssignmentId,
            more.Title,
            more.WithheldFor,
            more.PromptSent ?? "",
            more.PromptSha256 ?? "",
            more.MetapromptVersion ?? "",
            more.Model ?? "",
            more.CostMicros,
            more.DecidedAt,
            more.Flag,
            more.FlagName
        )
        {
            Phase = Assignment.PhaseOf(more.OpensAt, more.ClosesAt, clock.GetUtcNow().UtcDateTime),
            RevisedPrompt = more.RevisedPrompt,
            MachineDescription = more.MachineDescription,
            Source = sources.GetValueOrDefault(madeFrom[0]),
            Beside = [.. more.BesideIds.Select(sources.GetValueOrDefault).OfType<ArtworkSource>()],
        };
    }

    /// <summary>
    /// Tries that ended without a picture although nothing was wrong with the words, newest first; at most 100. Those that were
    /// refused are concerns, where it is kept who reads them.
    /// </summary>
    public async Task<IReadOnlyList<RefusedAttempt>> GetRefusedAsync(
        Caller caller,
        Guid assignmentId,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db
            .Attempts.Where(a =>
                a.AssignmentId == assignmentId && a.Assignment!.Classroom!.TeacherId == caller.Id
            )
            .Where(a => a.State == AttemptState.Refused || a.State == AttemptState.Failed)
            .Where(a => a.ConcernId == null && (a.End != AttemptEnd.Cancelled || a.MayBeCharged))
            .OrderByDescending(a => a.CreatedAt)
            .Take(100)
            .Select(a => new RefusedAttempt(
                a.Id,
                a.Author!.DisplayName,
                a.Words,
                a.End,
                a.CreatedAt,
                a.MayBeCharged
            ))
            .ToListAsync(cancellationToken);
    }

    private async Task<int> CountAsync(
        AppDbContext db,
        Caller caller,
        Guid assignmentId,
        GalleryFilter filter,
        CancellationToken cancellationToken
    )
    {
        if (filter.StudentId is not null || filter.Words.Trim().Length > 0)
        {
            return await db.TaughtBy(caller, assignmentId)
                .Matching(filter)
                .CountAsync(cancellationToken);
        }

        if (
            !await db
                .Assignments.TaughtBy(caller)
                .AnyAsync(a => a.Id == assignmentId, cancellationToken)
        )
        {
            return 0;
        }

        var (counts, _) = await totals.ReadAsync(db, assignmentId, cancellationToken);
        return filter.State is { } state ? counts.GetValueOrDefault(state) : counts.Values.Sum();
    }

    // The page comes out of an address, where any number can stand.
    private static int Before(int page) =>
        (Math.Clamp(page, 1, int.MaxValue / GalleryFilter.PageSize) - 1) * GalleryFilter.PageSize;
}
