using Edu4All.Core.Accounts;
using Edu4All.Core.Data;
using Edu4All.Core.Live;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Gallery;

/// <summary>Why the description of a picture was not changed.</summary>
public enum AltTextRefusal
{
    /// <summary>There is no such picture, or the caller does not teach the class.</summary>
    NotFound,
    Empty,
    TooLong,
}

/// <summary>Lets a teacher say what a picture shows, for those who cannot see it.</summary>
public sealed class AltTextService(IDbContextFactory<AppDbContext> databases, ChangeFeed changes)
{
    /// <summary>Sets the alternative text of a picture; returns it as it is kept.</summary>
    /// <param name="caller">The teacher of the class.</param>
    /// <param name="artworkId">The picture.</param>
    /// <param name="text">At most <see cref="Artwork.MaxAltTextLength"/> UTF-16 code units.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<Answer<string, AltTextRefusal>> SetAsync(
        Caller caller,
        Guid artworkId,
        string text,
        CancellationToken cancellationToken = default
    )
    {
        var trimmed = text.ReplaceLineEndings(" ").Trim();
        if (trimmed.Length is 0 or > Artwork.MaxAltTextLength)
        {
            return trimmed.Length == 0 ? AltTextRefusal.Empty : AltTextRefusal.TooLong;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var artwork = await db
            .Artworks.TaughtBy(caller)
            .Include(a => a.Assignment)
            .SingleOrDefaultAsync(a => a.Id == artworkId, cancellationToken);
        if (artwork is null)
        {
            return AltTextRefusal.NotFound;
        }

        artwork.Retell(trimmed);
        await db.SaveChangesAsync(cancellationToken);
        changes.Publish(
            new(artwork.Assignment!.ClassroomId, artwork.AssignmentId, artwork.AuthorId)
        );
        return trimmed;
    }
}
