using Edu4All.Core.Data;
using Edu4All.Core.Generation;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Safeguarding;

/// <summary>Puts a refused try before an adult.</summary>
internal static class ConcernIntake
{
    /// <summary>
    /// Adds the try to the open concern of its lesson, or opens one. In the transaction that records the try, so that none is
    /// refused unseen. A teacher's own demonstration concerns nobody. The caller saves.
    /// </summary>
    public static async Task RaiseConcernAsync(
        this AppDbContext db,
        Attempt attempt,
        DateTime at,
        CancellationToken cancellationToken
    )
    {
        if (
            !await db.Assignments.AnyAsync(
                assignment =>
                    assignment.Id == attempt.AssignmentId
                    && assignment.Classroom!.TeacherId != attempt.AuthorId,
                cancellationToken
            )
        )
        {
            return;
        }

        var since = at - Concern.Lesson;
        var concern = await db
            .Concerns.Where(c =>
                c.StudentId == attempt.AuthorId
                && c.AssignmentId == attempt.AssignmentId
                && c.HandledAt == null
                && c.LastAt > since
            )
            .OrderByDescending(c => c.LastAt)
            .FirstOrDefaultAsync(cancellationToken);
        if (concern is null)
        {
            concern = Concern.Open(attempt.AuthorId, attempt.AssignmentId, at);
            db.Concerns.Add(concern);
        }

        concern.Add(attempt.Verdict, attempt.Category, attempt.Rule, attempt.End, at);
        attempt.BelongTo(concern);
    }
}
