using Edu4All.Core.Accounts;
using Edu4All.Core.Data;
using Edu4All.Core.Live;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Gallery;

/// <summary>A look at a withheld picture.</summary>
public sealed record Look(string By, DateTime At);

/// <summary>Who looked at which withheld picture, and when.</summary>
public sealed class QuarantineLog(
    IDbContextFactory<AppDbContext> databases,
    ChangeFeed changes,
    TimeProvider clock
)
{
    /// <summary>A browser asks for one picture several times in a row: parts of it, and again on going back.</summary>
    private static readonly TimeSpan OneLook = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Writes down that the teacher of the class looks; nothing for anybody else. The picture may only be shown when this has
    /// returned.
    /// </summary>
    public async Task RecordAsync(
        Caller caller,
        Guid artworkId,
        CancellationToken cancellationToken = default
    )
    {
        var at = clock.GetUtcNow().UtcDateTime;
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var since = at - OneLook;
        var place = await db
            .Artworks.TaughtBy(caller)
            .Where(artwork => artwork.Id == artworkId)
            .Select(artwork => new { artwork.Assignment!.ClassroomId, artwork.AssignmentId })
            .SingleOrDefaultAsync(cancellationToken);
        if (
            place is null
            || await db.PictureLooks.AnyAsync(
                look => look.ArtworkId == artworkId && look.ById == caller.Id && look.At > since,
                cancellationToken
            )
        )
        {
            return;
        }

        db.PictureLooks.Add(PictureLook.Take(artworkId, caller.Id, at));
        await db.SaveChangesAsync(cancellationToken);
        changes.Publish(new(place.ClassroomId, place.AssignmentId, null));
    }

    /// <summary>The looks at a picture, latest first; empty when the caller does not teach the class.</summary>
    public async Task<IReadOnlyList<Look>> ReadAsync(
        Caller caller,
        Guid artworkId,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db
            .PictureLooks.Where(look =>
                look.ArtworkId == artworkId
                && db.Artworks.TaughtBy(caller).Any(artwork => artwork.Id == artworkId)
            )
            .OrderByDescending(look => look.At)
            .Select(look => new Look(look.By!.DisplayName, look.At))
            .ToListAsync(cancellationToken);
    }
}
