using System.Data;
using Edu4All.Core.Accounts;
using Edu4All.Core.Assignments;
using Edu4All.Core.Data;
using Edu4All.Core.Gallery;
using Edu4All.Core.Live;
using Edu4All.Core.Providers;
using Edu4All.Core.Safeguarding;
using Edu4All.Core.Safety;
using Edu4All.Core.Usage;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Generation;

/// <summary>Decides whether a person may try now, and writes the attempt down.</summary>
public sealed class AttemptIntake(
    IDbContextFactory<AppDbContext> databases,
    DatabaseTurns turns,
    SubmissionPace pace,
    ProviderCatalog providers,
    Budgets budgets,
    WorkSignal signal,
    ChangeFeed changes,
    TimeProvider clock
)
{
    internal async Task<Answer<TakenIn, SubmitRefusal>> TakeAsync(
        Caller caller,
        Guid assignmentId,
        PictureWish wish,
        Verdict verdict,
        CancellationToken cancellationToken
    )
    {
        using var line = await turns.TakeInAsync(cancellationToken);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.Database.OpenConnectionAsync(cancellationToken);
        var isInPace = false;
        while (true)
        {
            // Before it is this one's turn to write, so that the turns are short when a school presses at once.
            var at = clock.GetUtcNow().UtcDateTime;
            if (await FindAsync(db, caller, assignmentId, wish, cancellationToken) is not { } place)
            {
                return SubmitRefusal.NotFound;
            }

            if (
                await FindRefusalAsync(db, caller, place, wish, at, cancellationToken) is
                { } refusal
            )
            {
                return refusal;
            }

            isInPace = isInPace || pace.TryTake(caller.Id);
            if (!isInPace)
            {
                return SubmitRefusal.TooFast;
            }

            if (
                await TryWriteAsync(db, caller, place, wish, verdict, at, cancellationToken) is
                { } written
            )
            {
                return written;
            }
        }
    }

    /// <summary>Writes the attempts down; null when the same person has been taken in with another since it was looked.</summary>
    private async Task<Answer<TakenIn, SubmitRefusal>?> TryWriteAsync(
        AppDbContext db,
        Caller caller,
        Place place,
        PictureWish wish,
        Verdict verdict,
        DateTime at,
        CancellationToken cancellationToken
    )
    {
        using var turn = await turns.WriteAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(
            IsolationLevel.Serializable,
            cancellationToken
        );
        // Two tabs could otherwise both spend the last try.
        if (
            await db.Attempts.CountAsync(own => own.AuthorId == caller.Id, cancellationToken)
            != place.OfAuthor
        )
        {
            return null;
        }

        var assignmentId = place.Assignment.Id;
        // The number of the try among a student's own makes the same words come out differently the second time.
        var variety = wish.Variety ?? place.Own;
        var attempts = Begin(wish, verdict, assignmentId, caller.Id, variety, at);
        foreach (var attempt in attempts)
        {
            // One after the other into the context: what was put aside for those before counts.
            if (
                verdict.IsAllowed
                && !await budgets.ReserveAsync(
                    db,
                    place.Assignment.ClassroomId,
                    attempt,
                    place.Provider,
                    place.HasBudget,
                    cancellationToken
                )
            )
            {
                return SubmitRefusal.NoBudget;
            }

            db.Attempts.Add(attempt);
        }

        await PictureStore.AddAsync(db, wish.Mask, cancellationToken);
        if (!verdict.IsAllowed)
        {
            await db.RaiseConcernAsync(attempts[0], at, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);

        signal.Raise();
        changes.Publish(
            new(place.Assignment.ClassroomId, assignmentId, caller.Id)
            {
                Step = AttemptStep.TakenIn,
            }
        );
        return new TakenIn(attempts, place.Provider, verdict);
    }

    /// <summary>One attempt for each picture that is wanted; a single one for words that are not allowed.</summary>
    private static List<Attempt> Begin(
        PictureWish wish,
        Verdict verdict,
        Guid assignmentId,
        Guid authorId,
        int variety,
        DateTime at
    )
    {
        var words = PromptScreen.Storable(wish.Words);
        var count = verdict.IsAllowed ? wish.Count : 1;
        var groupId = Guid.CreateVersion7(at);
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(number =>
                {
                    // A tick apart, so that they keep their order, and none later than now. Styles are compared best on the same arrangement.
                    var attempt = Attempt.Begin(
                        assignmentId,
                        authorId,
                        words,
                        verdict,
                        variety + (wish.Styles.Count > 0 ? 0 : number),
                        at.AddTicks(number + 1 - count)
                    );
                    if (count > 1)
                    {
                        attempt.In(groupId, wish.Styles.ElementAtOrDefault(number) ?? "");
                    }

                    return wish.SourceId is { } source
                        ? attempt.From(source, wish.Task, wish.Mask?.Sha256, wish.BesideIds)
                        : attempt;
                }),
        ];
    }

    // In one question: everybody presses in the same second.
    private async Task<Place?> FindAsync(
        AppDbContext db,
        Caller caller,
        Guid assignmentId,
        PictureWish wish,
        CancellationToken cancellationToken
    )
    {
        var found = await db
            .Assignments.AsNoTracking()
            .OpenToAuthor(caller)
            .Where(a => a.Id == assignmentId)
            .Select(a => new
            {
                Assignment = a,
                UsesSketchbook = a.Classroom!.UsesSketchbook
                    || db.Artworks.Any(source => source.Id == wish.SourceId && source.Scene != ""),
                Own = db.Attempts.Count(own =>
                    own.AssignmentId == a.Id && own.AuthorId == caller.Id
                ),
                Used = db
                    .Attempts.ThatCount()
                    .Count(own => own.AssignmentId == a.Id && own.AuthorId == caller.Id),
                Given = db
                    .Artworks.ThatGiveTry()
                    .Count(own => own.AssignmentId == a.Id && own.AuthorId == caller.Id),
                OfAuthor = db.Attempts.Count(own => own.AuthorId == caller.Id),
                HasBudget = a.Classroom.BudgetMicros != null
                    || db.Schools.Any(school => school.BudgetMicros != null),
                IsRunning = db.Attempts.Any(own =>
                    own.AuthorId == caller.Id
                    && (own.State == AttemptState.Waiting || own.State == AttemptState.Drawing)
                ),
            })
            .SingleOrDefaultAsync(cancellationToken);
        return found is null
            ? null
            : new(
                found.Assignment,
                providers.NameFor(found.UsesSketchbook),
                found.Own,
                found.Used,
                found.Assignment.TriesPerStudent + found.Given,
                found.IsRunning,
                found.OfAuthor,
                found.HasBudget
            );
    }

    private async Task<SubmitRefusal?> FindRefusalAsync(
        AppDbContext db,
        Caller caller,
        Place place,
        PictureWish wish,
        DateTime at,
        CancellationToken cancellationToken
    )
    {
        // A teacher may try an assignment out before it opens and after it closed, as often as needed.
        if (
            !caller.IsStaff
            && place.Assignment.PhaseAt(at) is var phase and not AssignmentPhase.Open
        )
        {
            return phase == AssignmentPhase.Closed
                ? SubmitRefusal.Closed
                : SubmitRefusal.NotYetOpen;
        }

        var hold = await db.FindHoldAsync(
            place.Assignment.ClassroomId,
            caller.Id,
            place.Provider,
            cancellationToken
        );
        if (hold.Pause is not null)
        {
            return SubmitRefusal.Paused;
        }

        if (hold.Halt is not null)
        {
            return SubmitRefusal.Halted;
        }

        if (!caller.IsStaff && place.Used + wish.Count > place.Tries)
        {
            return SubmitRefusal.NoTriesLeft;
        }

        return place.IsRunning ? SubmitRefusal.OneAtATime : null;
    }

    /// <summary>Where somebody asks for a picture.</summary>
    /// <param name="Assignment">For what.</param>
    /// <param name="Provider">Who would draw it.</param>
    /// <param name="Own">How many attempts the person has made.</param>
    /// <param name="Used">How many of them count.</param>
    /// <param name="Tries">How many the person has in all.</param>
    /// <param name="IsRunning">Whether another of the person's waits or is being drawn.</param>
    /// <param name="OfAuthor">How many attempts the person has made for all assignments.</param>
    /// <param name="HasBudget">Whether somebody has limited what class or school may spend.</param>
    private sealed record Place(
        Assignment Assignment,
        string Provider,
        int Own,
        int Used,
        int Tries,
        bool IsRunning,
        int OfAuthor,
        bool HasBudget
    );
}

/// <summary>What was taken in.</summary>
/// <param name="Attempts">One for each picture, committed.</param>
/// <param name="Provider">Who will draw them.</param>
/// <param name="Verdict">What the screen said.</param>
internal sealed record TakenIn(IReadOnlyList<Attempt> Attempts, string Provider, Verdict Verdict);
