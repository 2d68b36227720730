using Edu4All.Core.Accounts;
using Edu4All.Core.Classrooms;
using Edu4All.Core.Data;
using Edu4All.Core.Gallery;
using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
using Edu4All.Core.Safeguarding;
using Edu4All.Core.Usage;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Assignments;

/// <summary>Reads what a student works on. A teacher sees the same for the own demonstrations.</summary>
public sealed partial class StudentDesk(
    IDbContextFactory<AppDbContext> databases,
    DatabaseTurns turns,
    DeskAttempts attempts,
    RewrittenPrompt rewritten,
    ProviderCatalog providers,
    TimeProvider clock
)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The desk for one assignment; null when the caller may not work on it.</summary>
    public Task<Desk?> GetAsync(
        Caller caller,
        Guid assignmentId,
        CancellationToken cancellationToken = default
    ) => GetAsync(caller, assignmentId, null, cancellationToken);

    /// <summary>The same for a page that shows one already.</summary>
    /// <param name="caller">Whose desk.</param>
    /// <param name="assignmentId">For which assignment.</param>
    /// <param name="shown">What it shows.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<Desk?> GetAsync(
        Caller caller,
        Guid assignmentId,
        Desk? shown,
        CancellationToken cancellationToken
    )
    {
        using var turn = await turns.ReadPageAsync(
            shown is not null && HasTime(shown),
            cancellationToken
        );
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        // For all questions: Entity Framework would open it for each anew, which takes longer than a small answer.
        await db.Database.OpenConnectionAsync(cancellationToken);
        var found = await db
            .Assignments.AsNoTracking()
            .OpenToAuthor(caller)
            .Where(a => a.Id == assignmentId)
            .Select(a => new
            {
                Assignment = a,
                ClassroomName = a.Classroom!.Name,
                a.Classroom.UsesSketchbook,
                HasBudget = a.Classroom.BudgetMicros != null
                    || db.Schools.Any(school => school.BudgetMicros != null),
                Given = db
                    .Artworks.ThatGiveTry()
                    .Count(own => own.AssignmentId == assignmentId && own.AuthorId == caller.Id),
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return null;
        }

        var (assignment, usesSketchbook) = (found.Assignment, found.UsesSketchbook);
        var tries = assignment.TriesPerStudent + found.Given;
        var provider = providers.NameFor(usesSketchbook);
        var hold = await db.FindHoldAsync(
            assignment.ClassroomId,
            caller.Id,
            provider,
            cancellationToken
        );
        var pictures = await db
            .Artworks.VisibleTo(caller)
            .Where(a => a.AssignmentId == assignmentId && a.AuthorId == caller.Id)
            .OrderByDescending(a => a.CreatedAt)
            .SelectCards()
            .ToListAsync(cancellationToken);
        var press = await attempts.ReadLatestAsync(
            db,
            caller,
            assignmentId,
            usesSketchbook,
            cancellationToken
        );
        return new Desk(
            assignmentId,
            assignment.ClassroomId,
            found.ClassroomName,
            assignment.Title,
            assignment.Brief,
            assignment.PhaseAt(Now),
            assignment.OpensAt,
            assignment.ClosesAt,
            tries,
            Math.Max(0, tries - press.Used),
            hold.Pause,
            null,
            [],
            pictures,
            await FindRewrittenAsync(db, pictures, shown, cancellationToken),
            providers.AbilitiesOf(provider),
            providers.AbilitiesFor(isSketch: true, hasScene: true, usesSketchbook),
            providers.AbilitiesFor(isSketch: false, hasScene: false, usesSketchbook)
        )
        {
            Halted = hold.Halt,
            HasBudget = found.HasBudget,
            OwnAttempts = press.Own,
            UsesSketchbook = usesSketchbook,
            IsBudgetUsedUp =
                found.HasBudget
                && providers.MostMicros(provider, PictureTask.Draw) is > 0 and var most
                && (
                    await db.FindPursesAsync(
                        assignment.ClassroomId,
                        Month.Of(Now),
                        cancellationToken
                    )
                ).LeftMicros < most,
        }.With(press.Attempts);
    }

    /// <summary>The caller's attempts of one earlier press, in their order; empty when the caller may not work here.</summary>
    public async Task<IReadOnlyList<DeskAttempt>> GetSeriesAsync(
        Caller caller,
        Guid assignmentId,
        Guid groupId,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var usesSketchbook = await db
            .Assignments.OpenToAuthor(caller)
            .Where(a => a.Id == assignmentId)
            .Select(a => (bool?)a.Classroom!.UsesSketchbook)
            .SingleOrDefaultAsync(cancellationToken);
        return usesSketchbook is { } own
            ? await attempts.ReadGroupAsync(
                db,
                caller,
                assignmentId,
                groupId,
                own,
                cancellationToken
            )
            : [];
    }

    // While no picture is being drawn, there is none that somebody may be waiting to see.
    private static bool HasTime(Desk shown) =>
        shown.Running.All(static attempt => attempt.State == AttemptState.Waiting);

    // What a provider says once is not asked for again.
    private async Task<IReadOnlyDictionary<Guid, string>> FindRewrittenAsync(
        AppDbContext db,
        List<ArtworkCard> pictures,
        Desk? shown,
        CancellationToken cancellationToken
    )
    {
        var known = shown?.Pictures.Select(static picture => picture.Id).ToHashSet() ?? [];
        var ids = pictures
            .ConvertAll(static picture => picture.Id)
            .FindAll(id => !known.Contains(id));
        if (ids.Count == 0)
        {
            return shown?.Rewritten ?? new Dictionary<Guid, string>();
        }

        var revised = await db
            .Artworks.Where(a => ids.Contains(a.Id) && a.Attempt!.RevisedPrompt != null)
            .Select(a => new { a.Id, a.Attempt!.RevisedPrompt })
            .ToListAsync(cancellationToken);
        return WithRewritten(
            shown?.Rewritten ?? new Dictionary<Guid, string>(),
            revised.Select(static entry => (entry.Id, entry.RevisedPrompt))
        );
    }

    private Dictionary<Guid, string> WithRewritten(
        IReadOnlyDictionary<Guid, string> known,
        IEnumerable<(Guid ArtworkId, string? Revised)> come
    )
    {
        var all = new Dictionary<Guid, string>(known);
        foreach (var (artworkId, revised) in come)
        {
            if (rewritten.ForChild(revised) is { } text)
            {
                all[artworkId] = text;
            }
        }

        return all;
    }
}
