using Edu4All.Core.Accounts;
using Edu4All.Core.Data;
using Edu4All.Core.Live;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Classrooms;

/// <summary>Who is in a class, and how they get in. Only for the teacher of the class.</summary>
public sealed class RosterService(
    IDbContextFactory<AppDbContext> databases,
    IPasswordHasher<AppUser> hasher,
    ChangeFeed changes,
    SessionEnd sessions,
    TimeProvider clock
)
{
    /// <summary>
    /// Enrolls students by their names and gives each a PIN. All or none, and none when two would have the same name: the children
    /// tap their names to sign in.
    /// </summary>
    /// <returns>The PINs of the new students, to be handed out: only their hashes are kept.</returns>
    public async Task<Answer<StudentPin[], RosterRefusal>> AddAsync(
        Caller caller,
        Guid classroomId,
        IReadOnlyList<string> names,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (
            !await db
                .Classrooms.TaughtBy(caller)
                .AnyAsync(c => c.Id == classroomId, cancellationToken)
        )
        {
            return RosterRefusal.NotFound;
        }

        var present = await db
            .Enrollments.Where(place => place.ClassroomId == classroomId)
            .Select(place => place.Student!.DisplayName)
            .ToListAsync(cancellationToken);
        var cleaned = names
            .Select(static name => PlainName.Clean(name, AppUser.MaxNameLength))
            .Where(static name => name.Length > 0)
            .ToList();
        RosterRefusal? refusal =
            cleaned.Count == 0 ? RosterRefusal.NoName
            : present.Count + cleaned.Count > NameList.MaxStudents ? RosterRefusal.TooMany
            : cleaned.Exists(name => NameList.IsTwice(name, cleaned, present))
                ? RosterRefusal.SameName
            : null;
        if (refusal is not null)
        {
            return refusal.Value;
        }

        var added = await EnrollAsync(db, classroomId, cleaned, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        changes.Publish(new(classroomId, null, null));
        return added;
    }

    /// <summary>Gives a student a new PIN, lifts a lock and ends the student's sessions.</summary>
    public async Task<Answer<StudentPin, RosterRefusal>> ResetPinAsync(
        Caller caller,
        Guid classroomId,
        Guid studentId,
        CancellationToken cancellationToken = default
    )
    {
        var pin = Pin.Next();
        var name = "";
        var done = await ChangeAsync(
            caller,
            classroomId,
            studentId,
            place =>
            {
                name = place.Student!.DisplayName;
                place.Student.PasswordHash = hasher.HashPassword(place.Student, pin);
                place.Student.Unlock();
            },
            cancellationToken
        );
        return done ? new StudentPin(studentId, name, pin) : RosterRefusal.NotFound;
    }

    /// <summary>
    /// Gives everybody in the class a new PIN, lifts locks and ends all their sessions: for cards that were lost.
    /// </summary>
    /// <returns>The new PINs by name; empty when the class is not the caller's.</returns>
    public async Task<IReadOnlyList<StudentPin>> ResetAllPinsAsync(
        Caller caller,
        Guid classroomId,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var students = await db
            .Enrollments.Where(place =>
                place.ClassroomId == classroomId
                && place.LeftAt == null
                && place.Classroom!.TeacherId == caller.Id
            )
            .OrderBy(place => place.Student!.DisplayName)
            .Select(place => place.Student!)
            .ToListAsync(cancellationToken);
        var pins = new List<StudentPin>();
        foreach (var student in students)
        {
            var pin = Pin.Next();
            student.PasswordHash = hasher.HashPassword(student, pin);
            student.Unlock();
            student.EndSessions();
            pins.Add(new(student.Id, student.DisplayName, pin));
        }

        await db.SaveChangesAsync(cancellationToken);
        students.ForEach(student => sessions.End(student.Id));
        changes.Publish(new(classroomId, null, null));
        return pins;
    }

    /// <summary>Lets a student try again who mistyped the PIN too often. False when it is not the caller's student.</summary>
    public async Task<bool> UnlockAsync(
        Caller caller,
        Guid classroomId,
        Guid studentId,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var student = await FindAsync(db, caller, classroomId, studentId, cancellationToken);
        if (student is null)
        {
            return false;
        }

        student.Student!.Unlock();
        await db.SaveChangesAsync(cancellationToken);
        changes.Publish(new(classroomId, null, studentId));
        return true;
    }

    /// <summary>Takes a student out of the class and ends the student's sessions; the pictures stay. False when not the caller's.</summary>
    public Task<bool> RemoveAsync(
        Caller caller,
        Guid classroomId,
        Guid studentId,
        CancellationToken cancellationToken = default
    ) =>
        ChangeAsync(
            caller,
            classroomId,
            studentId,
            place => place.Leave(clock.GetUtcNow().UtcDateTime),
            cancellationToken
        );

    /// <summary>Takes a student back in who was removed.</summary>
    public Task<bool> RestoreAsync(
        Caller caller,
        Guid classroomId,
        Guid studentId,
        CancellationToken cancellationToken = default
    ) =>
        ChangeAsync(
            caller,
            classroomId,
            studentId,
            static place => place.Return(),
            cancellationToken
        );

    private async Task<bool> ChangeAsync(
        Caller caller,
        Guid classroomId,
        Guid studentId,
        Action<Enrollment> change,
        CancellationToken cancellationToken
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await FindAsync(db, caller, classroomId, studentId, cancellationToken) is not { } place)
        {
            return false;
        }

        change(place);
        place.Student!.EndSessions();
        await db.SaveChangesAsync(cancellationToken);
        sessions.End(studentId);
        changes.Publish(new(classroomId, null, studentId));
        return true;
    }

    private async Task<StudentPin[]> EnrollAsync(
        AppDbContext db,
        Guid classroomId,
        IReadOnlyList<string> names,
        CancellationToken cancellationToken
    )
    {
        var at = clock.GetUtcNow().UtcDateTime;
        var role = await db.Roles.SingleAsync(r => r.Name == Roles.Student, cancellationToken);
        var pins = new List<StudentPin>();
        foreach (var name in names)
        {
            var student = AppUser.Student(name, at);
            var pin = Pin.Next();
            student.NormalizedUserName = student.UserName!.ToUpperInvariant();
            student.PasswordHash = hasher.HashPassword(student, pin);
            db.Users.Add(student);
            db.UserRoles.Add(new() { UserId = student.Id, RoleId = role.Id });
            db.Enrollments.Add(Enrollment.Of(classroomId, student.Id, at));
            pins.Add(new(student.Id, name, pin));
        }

        return [.. pins];
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
