using Edu4All.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Safeguarding;

/// <summary>Who did what about a concern: what is written down with it, and the pauses of the child since.</summary>
internal static class ConcernHistories
{
    /// <summary>Latest first.</summary>
    public static async Task<IReadOnlyList<ConcernLine>> ReadHistoryAsync(
        this AppDbContext db,
        Guid concernId,
        Guid classroomId,
        Guid studentId,
        DateTime since,
        CancellationToken cancellationToken
    )
    {
        var lines = await db
            .ConcernEntries.Where(entry => entry.ConcernId == concernId)
            .OrderByDescending(entry => entry.At)
            .Select(entry => new ConcernLine(
                entry.Kind,
                entry.By!.DisplayName,
                entry.At,
                entry.Text
            ))
            .ToListAsync(cancellationToken);
        var pauses = await db
            .Pauses.Where(pause =>
                pause.ClassroomId == classroomId
                && pause.StudentId == studentId
                && (pause.EndedAt == null || pause.EndedAt >= since)
            )
            .Select(pause => new
            {
                StartedBy = pause.StartedBy!.DisplayName,
                pause.StartedAt,
                EndedBy = db
                    .Users.Where(user => user.Id == pause.EndedById)
                    .Select(user => user.DisplayName)
                    .FirstOrDefault(),
                pause.EndedAt,
            })
            .ToListAsync(cancellationToken);
        foreach (var pause in pauses)
        {
            lines.Add(new(ConcernEntryKind.Paused, pause.StartedBy, pause.StartedAt, ""));
            if (pause.EndedAt is { } ended)
            {
                lines.Add(new(ConcernEntryKind.PauseEnded, pause.EndedBy ?? "", ended, ""));
            }
        }

        return [.. lines.OrderByDescending(static line => line.At)];
    }
}
