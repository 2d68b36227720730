using Edu4All.Core.Accounts;
using Edu4All.Core.Classrooms;
using Edu4All.Core.Data;
using Edu4All.Core.Live;
using Edu4All.Core.Safety;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Assignments;

/// <summary>Creates and edits assignments. Only for the teacher of the class.</summary>
public sealed class AssignmentService(
    IDbContextFactory<AppDbContext> databases,
    PromptScreen screen,
    ChangeFeed changes,
    TimeProvider clock
)
{
    /// <summary>Adds an assignment to a class.</summary>
    public async Task<Answer<Guid, AssignmentProblem>> CreateAsync(
        Caller caller,
        Guid classroomId,
        AssignmentDraft draft,
        CancellationToken cancellationToken = default
    )
    {
        if (FindProblem(draft) is { } problem)
        {
            return problem;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (
            !await db
                .Classrooms.TaughtBy(caller)
                .AnyAsync(c => c.Id == classroomId, cancellationToken)
        )
        {
            return AssignmentProblem.NotFound;
        }

        var assignment = Assignment.For(classroomId, draft, clock.GetUtcNow().UtcDateTime);
        db.Assignments.Add(assignment);
        await SaveAsync(db, assignment, draft, caller, cancellationToken);
        return assignment.Id;
    }

    /// <summary>Changes an assignment; rules that differ become a new edition.</summary>
    public async Task<Answer<Guid, AssignmentProblem>> EditAsync(
        Caller caller,
        Guid assignmentId,
        AssignmentDraft draft,
        CancellationToken cancellationToken = default
    )
    {
        if (FindProblem(draft) is { } problem)
        {
            return problem;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (
            await db
                .Assignments.TaughtBy(caller)
                .SingleOrDefaultAsync(a => a.Id == assignmentId, cancellationToken)
            is not { } assignment
        )
        {
            return AssignmentProblem.NotFound;
        }

        assignment.Edit(draft);
        await SaveAsync(db, assignment, draft, caller, cancellationToken);
        return assignment.Id;
    }

    /// <summary>Deletes an assignment that was made by mistake. One that anybody has written to stays.</summary>
    /// <returns>False when it stays, or is not the caller's.</returns>
    public async Task<bool> DeleteAsync(
        Caller caller,
        Guid assignmentId,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(
            System.Data.IsolationLevel.Serializable,
            cancellationToken
        );
        var assignment = await db
            .Assignments.TaughtBy(caller)
            .SingleOrDefaultAsync(
                a => a.Id == assignmentId && !db.Attempts.Any(t => t.AssignmentId == a.Id),
                cancellationToken
            );
        if (assignment is null)
        {
            return false;
        }

        db.RuleSets.RemoveRange(db.RuleSets.Where(rules => rules.AssignmentId == assignmentId));
        db.Assignments.Remove(assignment);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        changes.Publish(new(assignment.ClassroomId, assignmentId, null));
        return true;
    }

    private AssignmentProblem? FindProblem(AssignmentDraft draft) =>
        draft.FindProblem()
        ?? (RuleBook.LiftsRules(screen, draft.Rules) ? AssignmentProblem.RulesLiftRules : null);

    private async Task SaveAsync(
        AppDbContext db,
        Assignment assignment,
        AssignmentDraft draft,
        Caller caller,
        CancellationToken cancellationToken
    )
    {
        await RuleBook.AddTextAsync(
            db,
            assignment.Id,
            draft.Rules,
            caller.Id,
            clock.GetUtcNow().UtcDateTime,
            cancellationToken
        );
        await db.SaveChangesAsync(cancellationToken);
        changes.Publish(new(assignment.ClassroomId, assignment.Id, null));
    }
}
