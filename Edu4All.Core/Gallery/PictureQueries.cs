using Edu4All.Core.Accounts;
using Edu4All.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Gallery;

/// <summary>What an endpoint needs to serve a picture.</summary>
/// <param name="Sha256">Key for <see cref="PictureStore.OpenAsync"/>; also the entity tag.</param>
/// <param name="MediaType">One of <see cref="PictureFormat"/>.</param>
/// <param name="IsWithheld">Whether looking at it has to be written down, see <see cref="QuarantineLog"/>.</param>
public sealed record ServablePicture(string Sha256, string MediaType, bool IsWithheld);

/// <summary>Finds the bytes of a picture for those who may see it.</summary>
public sealed class PictureQueries(IDbContextFactory<AppDbContext> databases)
{
    /// <summary>The picture or its thumbnail (the original where there is none); null when it is not the caller's to see.</summary>
    public async Task<ServablePicture?> FindAsync(
        Caller caller,
        Guid artworkId,
        bool thumbnail,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db
            .Artworks.VisibleTo(caller)
            .Where(a => a.Id == artworkId)
            .Select(a => new
            {
                Sha256 = thumbnail ? a.ThumbnailSha256 ?? a.PictureSha256 : a.PictureSha256,
                IsWithheld = a.State == ArtworkState.Quarantined,
            })
            .Join(
                db.Pictures,
                found => found.Sha256,
                picture => picture.Sha256,
                (found, picture) =>
                    new ServablePicture(picture.Sha256, picture.MediaType, found.IsWithheld)
            )
            .SingleOrDefaultAsync(cancellationToken);
    }
}
