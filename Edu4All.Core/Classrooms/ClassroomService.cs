using Edu4All.Core.Accounts;
using Edu4All.Core.Data;
using Edu4All.Core.Live;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Classrooms;

/// <summary>Opens classes and changes them. Only for the teacher who owns one; to everybody else it does not exist.</summary>
public sealed class ClassroomService(
    IDbContextFactory<AppDbContext> databases,
    ChangeFeed changes,
    TimeProvider clock
)
{
    // With 640,000 codes a school of a thousand classes meets a taken one every 640th time.
    private const int CodeTries = 8;

    /// <summary>Opens a class with a fresh code; null when the caller is no teacher or the name is empty.</summary>
    public async Task<Guid?> OpenAsync(
        Caller caller,
        string name,
        CancellationToken cancellationToken = default
    )
    {
        var cleaned = PlainName.Clean(name, Classroom.MaxNameLength);
        if (!caller.IsStaff || cleaned.Length == 0)
        {
            return null;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var code = await FreeCodeAsync(db, cancellationToken);
        var classroom = Classroom.Open(caller.Id, cleaned, code, clock.GetUtcNow().UtcDateTime);
        db.Classrooms.Add(classroom);
        await db.SaveChangesAsync(cancellationToken);
        return classroom.Id;
    }

    /// <summary>Gives it another name; false when it is not the caller's or the name is empty.</summary>
    public Task<bool> RenameAsync(
        Caller caller,
        Guid classroomId,
        string name,
        CancellationToken cancellationToken = default
    )
    {
        var cleaned = PlainName.Clean(name, Classroom.MaxNameLength);
        return cleaned.Length == 0
            ? Task.FromResult(false)
            : ChangeAsync(
                caller,
                classroomId,
                (classroom, _) =>
                {
                    classroom.Rename(cleaned);
                    return Task.CompletedTask;
                },
                cancellationToken
            );
    }

    /// <summary>Renews the code; the old one opens nothing from then on. False when the class is not the caller's.</summary>
    public Task<bool> RenewCodeAsync(
        Caller caller,
        Guid classroomId,
        CancellationToken cancellationToken = default
    ) =>
        ChangeAsync(
            caller,
            classroomId,
            async (classroom, db) =>
                classroom.RenewJoinCode(await FreeCodeAsync(db, cancellationToken)),
            cancellationToken
        );

    /// <summary>
    /// Deletes a class that was made by mistake. One with students, even such that were taken out, or with assignments stays.
    /// </summary>
    /// <returns>False when it stays, or is not the caller's.</returns>
    public async Task<bool> DeleteAsync(
        Caller caller,
        Guid classroomId,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(
            System.Data.IsolationLevel.Serializable,
            cancellationToken
        );
        var classroom = await db
            .Classrooms.TaughtBy(caller)
            .SingleOrDefaultAsync(
                c =>
                    c.Id == classroomId
                    && !c.Enrollments.Any()
                    && !db.Assignments.Any(a => a.ClassroomId == c.Id),
                cancellationToken
            );
        if (classroom is null)
        {
            return false;
        }

        db.Classrooms.Remove(classroom);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>
    /// Has the sketchbook draw for the class from now on, also what waits, or the school's provider again. False when the class is not
    /// the caller's.
    /// </summary>
    public Task<bool> UseSketchbookAsync(
        Caller caller,
        Guid classroomId,
        bool isUsed,
        CancellationToken cancellationToken = default
    ) =>
        ChangeAsync(
            caller,
            classroomId,
            (classroom, _) =>
            {
                classroom.UseSketchbook(isUsed);
                return Task.CompletedTask;
            },
            cancellationToken
        );

    private async Task<bool> ChangeAsync(
        Caller caller,
        Guid classroomId,
        Func<Classroom, AppDbContext, Task> change,
        CancellationToken cancellationToken
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (
            await db
                .Classrooms.TaughtBy(caller)
                .SingleOrDefaultAsync(c => c.Id == classroomId, cancellationToken)
            is not { } classroom
        )
        {
            return false;
        }

        await change(classroom, db);
        await db.SaveChangesAsync(cancellationToken);
        changes.Publish(new(classroomId, null, null));
        return true;
    }

    private static async Task<string> FreeCodeAsync(
        AppDbContext db,
        CancellationToken cancellationToken
    )
    {
        for (var tries = 0; tries < CodeTries; tries++)
        {
            var code = JoinCode.Next();
            if (
                !await db.Classrooms.AnyAsync(
                    classroom => classroom.JoinCode == code,
                    cancellationToken
                )
            )
            {
                return code;
            }
        }

        throw new InvalidOperationException(
            "No free join code was found; there are too many classes."
        );
    }
}
