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
    SubmissionPace pace,
    ProviderCatalog providers,
    Budgets budgets,
    WorkSignal signal,
    ChangeFeed changes,
    TimeProvider clock
)
{
    internal async Task<Answer<Submission, SubmitRefusal>> TakeAsync(
        Caller caller,
        Guid assignmentId,
        PictureWish wish,
        Verdict verdict,
        CancellationToken cancellationToken
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        // Counting and inserting belong together: without the transaction two tabs could both spend the last try.
        await using var transaction = await db.Database.BeginTransactionAsync(
            IsolationLevel.Serializable,
            cancellationToken
        );
        var assignment = await db
            .Assignments.OpenToAuthor(caller)
            .SingleOrDefaultAsync(a => a.Id == assignmentId, cancellationToken);
        var at = clock.GetUtcNow().UtcDateTime;
        if (
            await FindRefusalAsync(db, caller, assignment, wish, at, cancellationToken) is
            { } refusal
        )
        {
            return refusal;
        }

        // The number of the try among a student's own makes the same words come out differently the second time.
        var variety =
            wish.Variety
            ?? await db.Attempts.CountAsync(
                a => a.AssignmentId == assignmentId && a.AuthorId == caller.Id,
                cancellationToken
            );
        var attempts = Begin(wish, verdict, assignmentId, caller.Id, variety, at);
        foreach (var attempt in attempts)
        {
            // One after the other into the context: what was put aside for those before counts.
            if (
                verdict.IsAllowed
                && !await budgets.ReserveAsync(
                    db,
                    assignment!.ClassroomId,
                    attempt,
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
        changes.Publish(new(assignment!.ClassroomId, assignmentId, caller.Id));
        return new Submission(attempts[0].Id, verdict);
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

    private async Task<SubmitRefusal?> FindRefusalAsync(
        AppDbContext db,
        Caller caller,
        Assignment? assignment,
        PictureWish wish,
        DateTime at,
        CancellationToken cancellationToken
    )
    {
        if (assignment is null)
        {
            return SubmitRefusal.NotFound;
        }

        // A teacher may try an assignment out before it opens and after it closed, as often as needed.
        if (!caller.IsStaff && assignment.PhaseAt(at) is var phase and not AssignmentPhase.Open)
        {
            return phase == AssignmentPhase.Closed
                ? SubmitRefusal.Closed
                : SubmitRefusal.NotYetOpen;
        }

        var provider = await db.FindProviderAsync(
            providers,
            assignment.ClassroomId,
            wish.SourceId,
            cancellationToken
        );
        if (
            await db.FindPauseAsync(assignment.ClassroomId, caller.Id, provider, cancellationToken)
            is not null
        )
        {
            return SubmitRefusal.Paused;
        }

        if (await db.FindHaltAsync(provider, cancellationToken) is not null)
        {
            return SubmitRefusal.Halted;
        }

        var own = db.Attempts.Where(attempt =>
            attempt.AssignmentId == assignment.Id && attempt.AuthorId == caller.Id
        );
        if (
            !caller.IsStaff
            && await own.ThatCount().CountAsync(cancellationToken) + wish.Count
                > assignment.TriesPerStudent
        )
        {
            return SubmitRefusal.NoTriesLeft;
        }

        if (
            await db.Attempts.AnyAsync(
                a =>
                    a.AuthorId == caller.Id
                    && (a.State == AttemptState.Waiting || a.State == AttemptState.Drawing),
                cancellationToken
            )
        )
        {
            return SubmitRefusal.OneAtATime;
        }

        return pace.TryTake(caller.Id) ? null : SubmitRefusal.TooFast;
    }
}
