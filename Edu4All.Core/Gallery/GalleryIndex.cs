using Edu4All.Core.Accounts;
using Edu4All.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Gallery;

/// <summary>
/// A gallery without its pictures: which there are and in which order. For pages that stand still while the gallery changes,
/// and for going from one picture to the next. Only for the teacher of the class; empty for everybody else.
/// </summary>
public sealed class GalleryIndex(IDbContextFactory<AppDbContext> databases)
{
    /// <summary>The ids of all pictures that fit the filter, in its order, on all pages.</summary>
    public async Task<IReadOnlyList<Guid>> GetIdsAsync(
        Caller caller,
        Guid assignmentId,
        GalleryFilter filter,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.TaughtBy(caller, assignmentId)
            .Matching(filter)
            .InOrder(filter.Order)
            .Select(a => a.Id)
            .ToListAsync(cancellationToken);
    }

    /// <summary>The first of them; null when there is none.</summary>
    public async Task<Guid?> FindFirstAsync(
        Caller caller,
        Guid assignmentId,
        GalleryFilter filter,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.TaughtBy(caller, assignmentId)
            .Matching(filter)
            .InOrder(filter.Order)
            .Select(a => (Guid?)a.Id)
            .FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>How many there are.</summary>
    public async Task<int> CountAsync(
        Caller caller,
        Guid assignmentId,
        GalleryFilter filter,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.TaughtBy(caller, assignmentId)
            .Matching(filter)
            .CountAsync(cancellationToken);
    }

    /// <summary>These pictures as they are now, in no certain order; one that the caller may not see is missing.</summary>
    public async Task<IReadOnlyList<ArtworkCard>> GetCardsAsync(
        Caller caller,
        IReadOnlyCollection<Guid> ids,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db
            .Artworks.TaughtBy(caller)
            .Where(a => ids.Contains(a.Id))
            .SelectCards()
            .ToListAsync(cancellationToken);
    }
}
