using Edu4All.Core.Accounts;
using Edu4All.Core.Data;
using Edu4All.Core.Generation;
using Edu4All.Core.Safety;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Safeguarding;

/// <summary>What was refused, and how often.</summary>
public sealed record RefusedCount(SafetyCategory Category, int Tries, int Students);

/// <summary>A week of one class in numbers, without names and without words.</summary>
/// <param name="Students">Those who tried something.</param>
/// <param name="Tries">All tries.</param>
/// <param name="Pictures">Those of them that a picture came of.</param>
/// <param name="Refused">By category, the most frequent first. <see cref="SafetyCategory.None"/> stands for what a service outside refused.</param>
/// <param name="Urgent">Concerns of the week in the tray "act now".</param>
/// <param name="Others">All other concerns of the week.</param>
/// <param name="StillOpen">How many of both nobody has closed yet.</param>
/// <param name="Appeals">How often a child said that a refusal was a mistake.</param>
/// <param name="Pauses">How often a student or the class was paused.</param>
public sealed record WeekSummary(
    string Classroom,
    int Students,
    int Tries,
    int Pictures,
    IReadOnlyList<RefusedCount> Refused,
    int Urgent,
    int Others,
    int StillOpen,
    int Appeals,
    int Pauses
);

/// <summary>Sums a class's week up.</summary>
public sealed class WeekSummaries(IDbContextFactory<AppDbContext> databases)
{
    /// <summary>The class between two moments; null when the caller neither teaches it nor looks after the school.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="classroomId">The class.</param>
    /// <param name="from">The beginning of the week, UTC.</param>
    /// <param name="to">The beginning of the next, UTC.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<WeekSummary?> ReadAsync(
        Caller caller,
        Guid classroomId,
        DateTime from,
        DateTime to,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var name = await db
            .Classrooms.Where(c =>
                c.Id == classroomId && (caller.IsSafeguardingLead || c.TeacherId == caller.Id)
            )
            .Select(c => c.Name)
            .SingleOrDefaultAsync(cancellationToken);
        if (name is null)
        {
            return null;
        }

        var tries = db.Attempts.Where(a =>
            a.Assignment!.ClassroomId == classroomId
            && a.Assignment.Classroom!.TeacherId != a.AuthorId
            && a.CreatedAt >= from
            && a.CreatedAt < to
        );
        var refused = await tries
            .Where(a => a.State == AttemptState.Refused && a.End != AttemptEnd.Unchecked)
            .GroupBy(a => a.Category)
            .Select(group => new RefusedCount(
                group.Key,
                group.Count(),
                group.Select(a => a.AuthorId).Distinct().Count()
            ))
            .ToListAsync(cancellationToken);
        var concerns = await db
            .Concerns.Where(c =>
                c.Assignment!.ClassroomId == classroomId && c.OpenedAt >= from && c.OpenedAt < to
            )
            .Select(c => new { c.Severity, IsOpen = c.HandledAt == null })
            .ToListAsync(cancellationToken);
        var urgent = concerns.Count(static c => c.Severity == ConcernSeverity.High);
        return new(
            name,
            await tries.Select(a => a.AuthorId).Distinct().CountAsync(cancellationToken),
            await tries.CountAsync(cancellationToken),
            await tries.CountAsync(a => a.State == AttemptState.Drawn, cancellationToken),
            [.. refused.OrderByDescending(static count => count.Tries)],
            urgent,
            concerns.Count - urgent,
            concerns.Count(static c => c.IsOpen),
            await tries.CountAsync(a => a.AppealedAt != null, cancellationToken),
            await db.Pauses.CountAsync(
                pause =>
                    pause.ClassroomId == classroomId
                    && pause.StartedAt >= from
                    && pause.StartedAt < to,
                cancellationToken
            )
        );
    }
}
