using Edu4All.Core.Accounts;
using Edu4All.Core.Data;
using Edu4All.Core.Live;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Classrooms;

/// <summary>Puts right what went wrong when names were added. Only for the teacher of the class.</summary>
public sealed class StudentNames(
    IDbContextFactory<AppDbContext> databases,
    ChangeFeed changes,
    SessionEnd sessions
)
{
    /// <summary>Gives a student another name. The PIN, the pictures and an open page stay.</summary>
    /// <returns>The name as it is kept, or why the old one stays.</returns>
    public async Task<Answer<string, RosterRefusal>> RenameAsync(
        Caller caller,
        Guid classroomId,
        Guid studentId,
        string name,
        CancellationToken cancellationToken = default
    )
    {
        var cleaned = PlainName.Clean(name, AppUser.MaxNameLength);
        if (cleaned.Length == 0)
        {
            return RosterRefusal.NoName;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await FindAsync(db, caller, classroomId, studentId, cancellationToken) is not { } place)
        {
            return RosterRefusal.NotFound;
        }

        var others = await db
            .Enrollments.Where(other =>
                other.ClassroomId == classroomId && other.StudentId != studentId
            )
            .Select(other => other.Student!.DisplayName)
            .ToListAsync(cancellationToken);
        if (others.Exists(other => NameList.IsSame(other, cleaned)))
        {
            return RosterRefusal.SameName;
        }

        place.Student!.Rename(cleaned);
        await db.SaveChangesAsync(cancellationToken);
        changes.Publish(new(classroomId, null, studentId));
        return cleaned;
    }

    /// <summary>
    /// Deletes a student who was added by mistake and has not written anything. Who has is only taken out of the class: words and
    /// pictures are never lost by one press.
    /// </summary>
    /// <returns>The student's id, or why nothing was deleted.</returns>
    public async Task<Answer<Guid, RosterRefusal>> DeleteAsync(
        Caller caller,
        Guid classroomId,
        Guid studentId,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(
            System.Data.IsolationLevel.Serializable,
            cancellationToken
        );
        if (await FindAsync(db, caller, classroomId, studentId, cancellationToken) is not { } place)
        {
            return RosterRefusal.NotFound;
        }

        if (
            await db.Attempts.AnyAsync(a => a.AuthorId == studentId, cancellationToken)
            || await db.Enrollments.AnyAsync(
                other => other.StudentId == studentId && other.ClassroomId != classroomId,
                cancellationToken
            )
        )
        {
            return RosterRefusal.NotEmpty;
        }

        db.Enrollments.Remove(place);
        db.Users.Remove(place.Student!);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        sessions.End(studentId);
        changes.Publish(new(classroomId, null, studentId));
        return studentId;
    }

    private static Task<Enrollment?> FindAsync(
        AppDbContext db,
        Caller caller,
        Guid classroomId,
        Guid studentId,
        CancellationToken cancellationToken
    ) =>
        db
            .Enrollments.Include(place => place.Student)
            .Where(place =>
                place.ClassroomId == classroomId
                && place.StudentId == studentId
                && place.Classroom!.TeacherId == caller.Id
            )
            .SingleOrDefaultAsync(cancellationToken);
}
