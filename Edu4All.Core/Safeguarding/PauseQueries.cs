using Edu4All.Core.Data;
using Edu4All.Core.Generation;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Safeguarding;

/// <summary>What is held by a pause. One definition for the intake, the queue, the way of a prompt and the pages.</summary>
internal static class PauseQueries
{
    public static IQueryable<Pause> Lasting(this IQueryable<Pause> pauses) =>
        pauses.Where(pause => pause.EndedAt == null);

    /// <summary>Attempts whose author, class and school may go on.</summary>
    public static IQueryable<Attempt> NotPaused(
        this IQueryable<Attempt> attempts,
        AppDbContext db
    ) =>
        attempts.Where(attempt =>
            !db.Pauses.Any(pause =>
                pause.EndedAt == null
                && (
                    pause.Scope == PauseScope.School
                    || (
                        pause.ClassroomId == attempt.Assignment!.ClassroomId
                        && (pause.StudentId == null || pause.StudentId == attempt.AuthorId)
                    )
                )
            )
        );
}
