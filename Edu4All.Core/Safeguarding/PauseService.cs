using System.Data;
using Edu4All.Core.Accounts;
using Edu4All.Core.Classrooms;
using Edu4All.Core.Data;
using Edu4All.Core.Generation;
using Edu4All.Core.Live;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Safeguarding;

/// <summary>A pause that lasts.</summary>
public sealed record LastingPause(
    PauseScope Scope,
    Guid? ClassroomId,
    Guid? StudentId,
    string Provider,
    string StartedBy,
    DateTime StartedAt
);

/// <summary>
/// The switches: a teacher pauses a student or the class, a safeguarding lead any student, an administrator the school or a
/// provider.
/// </summary>
public sealed class PauseService(
    IDbContextFactory<AppDbContext> databases,
    ChangeFeed changes,
    WorkSignal signal,
    TimeProvider clock
)
{
    /// <summary>The pauses that the caller can end: those of the own classes; those of all students for a safeguarding lead, those of school and providers for an administrator.</summary>
    public async Task<IReadOnlyList<LastingPause>> ListAsync(
        Caller caller,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db
            .Pauses.Lasting()
            .Where(pause =>
                pause.ClassroomId == null
                    ? caller.IsAdministrator
                    : (caller.IsSafeguardingLead && pause.StudentId != null)
                        || db.Classrooms.TaughtBy(caller).Any(c => c.Id == pause.ClassroomId)
            )
            .OrderBy(pause => pause.StartedAt)
            .Select(pause => new LastingPause(
                pause.Scope,
                pause.ClassroomId,
                pause.StudentId,
                pause.Provider,
                pause.StartedBy!.DisplayName,
                pause.StartedAt
            ))
            .ToListAsync(cancellationToken);
    }

    /// <summary>
    /// Starts a pause or ends it; open pages know at once. What waits in the queue stays there and goes on afterwards; a picture
    /// that is being drawn is finished. False when the caller may not; to do it twice changes nothing.
    /// </summary>
    public async Task<bool> SetAsync(
        Caller caller,
        PauseTarget target,
        bool paused,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(
            IsolationLevel.Serializable,
            cancellationToken
        );
        if (!await MayAsync(db, caller, target, cancellationToken))
        {
            return false;
        }

        var lasting = await db
            .Pauses.Lasting()
            .SingleOrDefaultAsync(
                pause =>
                    pause.Scope == target.Scope
                    && pause.ClassroomId == target.ClassroomId
                    && pause.StudentId == target.StudentId
                    && pause.Provider == target.Provider,
                cancellationToken
            );
        if (lasting is not null == paused)
        {
            return true;
        }

        var at = clock.GetUtcNow().UtcDateTime;
        if (lasting is null)
        {
            db.Pauses.Add(Pause.Start(target, caller.Id, at));
        }
        else
        {
            lasting.Finish(caller.Id, at);
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        changes.Publish(
            target.ClassroomId is { } classroom
                ? new(classroom, null, target.StudentId)
                : Change.Everywhere
        );
        signal.Raise();
        return true;
    }

    private static async Task<bool> MayAsync(
        AppDbContext db,
        Caller caller,
        PauseTarget target,
        CancellationToken cancellationToken
    ) =>
        target.Scope switch
        {
            PauseScope.School => caller.IsAdministrator,
            PauseScope.Provider => caller.IsAdministrator && target.Provider.Length > 0,
            PauseScope.Classroom => await db
                .Classrooms.TaughtBy(caller)
                .AnyAsync(c => c.Id == target.ClassroomId, cancellationToken),
            PauseScope.Student => await db.Classrooms.AnyAsync(
                c =>
                    c.Id == target.ClassroomId
                    && (caller.IsSafeguardingLead || c.TeacherId == caller.Id)
                    && c.Enrollments.Any(place => place.StudentId == target.StudentId),
                cancellationToken
            ),
            _ => false,
        };
}
