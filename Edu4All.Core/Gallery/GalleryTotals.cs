using System.Collections.Concurrent;
using Edu4All.Core.Data;
using Edu4All.Core.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Gallery;

/// <summary>
/// How many pictures of an assignment are in each state, and what they cost. Counting ten thousand takes as long as the rest of the
/// page; so what was counted holds until anything is written. Asks for no right: whoever calls it has.
/// </summary>
public sealed class GalleryTotals(DataVersion version)
{
    private readonly ConcurrentDictionary<Guid, Counted> _counted = new();

    internal async Task<(
        IReadOnlyDictionary<ArtworkState, int> Counts,
        long SpentMicros
    )> ReadAsync(AppDbContext db, Guid assignmentId, CancellationToken cancellationToken)
    {
        // Read before counting: what is written meanwhile is counted once more than needed and never missed.
        var now = version.Read();
        if (!_counted.TryGetValue(assignmentId, out var counted) || counted.Version != now)
        {
            counted = new(
                now,
                await db
                    .Artworks.Where(a => a.AssignmentId == assignmentId)
                    .GroupBy(a => a.State)
                    .Select(group => new { group.Key, Count = group.Count() })
                    .ToDictionaryAsync(entry => entry.Key, entry => entry.Count, cancellationToken),
                await db
                    .Attempts.Where(a => a.AssignmentId == assignmentId)
                    .SumAsync(a => a.CostMicros, cancellationToken)
                    + await db
                        .DescriptionCosts.Where(d => d.AssignmentId == assignmentId)
                        .SumAsync(d => d.CostMicros, cancellationToken)
            );
            _counted[assignmentId] = counted;
        }

        return (counted.Counts, counted.SpentMicros);
    }

    private sealed record Counted(
        long Version,
        IReadOnlyDictionary<ArtworkState, int> Counts,
        long SpentMicros
    );
}
