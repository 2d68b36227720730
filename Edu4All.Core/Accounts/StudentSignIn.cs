using Edu4All.Core.Classrooms;
using Edu4All.Core.Data;
using Edu4All.Core.Live;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Accounts;

/// <summary>How a student's sign-in ended.</summary>
public enum StudentSignInResult
{
    SignedIn,

    /// <summary>No such class, no such name in it, or a wrong PIN: all the same, so that nothing can be probed.</summary>
    Wrong,

    /// <summary>Too many wrong PINs; the teacher can lift it.</summary>
    Locked,
}

/// <summary>Checks a student's PIN. Scoped like Identity itself.</summary>
public sealed class StudentSignIn(AppDbContext db, UserManager<AppUser> users, ChangeFeed changes)
{
    /// <summary>Checks code, name and PIN together, and counts a wrong one.</summary>
    public async Task<(StudentSignInResult Result, AppUser? Student)> CheckAsync(
        string? joinCode,
        Guid studentId,
        string pin,
        CancellationToken cancellationToken = default
    )
    {
        var code = JoinCode.Parse(joinCode);
        var classroomId = await db
            .Enrollments.Where(place =>
                place.StudentId == studentId
                && place.LeftAt == null
                && place.Classroom!.JoinCode == code
            )
            .Select(place => (Guid?)place.ClassroomId)
            .SingleOrDefaultAsync(cancellationToken);
        if (
            classroomId is null
            || await users.FindByIdAsync(studentId.ToString()) is not { } student
        )
        {
            return (StudentSignInResult.Wrong, null);
        }

        if (await users.IsLockedOutAsync(student))
        {
            return (StudentSignInResult.Locked, null);
        }

        // Counted before the PIN is looked at, and only one can count from the same number: guesses that arrive together would
        // otherwise all be looked at before the first one counts.
        if (!(await users.AccessFailedAsync(student)).Succeeded)
        {
            return (StudentSignInResult.Wrong, null);
        }

        if (await users.CheckPasswordAsync(student, pin))
        {
            student.Unlock();
            await users.UpdateAsync(student);
            return (StudentSignInResult.SignedIn, student);
        }

        if (!await users.IsLockedOutAsync(student))
        {
            return (StudentSignInResult.Wrong, null);
        }

        // The teacher sees at once who needs unlocking.
        changes.Publish(new(classroomId.Value, null, studentId));
        return (StudentSignInResult.Locked, null);
    }
}
