using Edu4All.Core.Accounts;
using Edu4All.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Gallery;

/// <summary>What an endpoint needs to serve a picture.</summary>
/// <param name="Sha256">Key for <see cref="PictureStore.Open"/>; also the entity tag.</param>
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
        return await Visible(db, caller, artworkId, thumbnail)
            .Select(found => new ServablePicture(found.Sha256, found.MediaType, found.IsWithheld))
            .SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>The one definition of which picture is served to whom.</summary>
    internal static IQueryable<VisiblePicture> Visible(
        AppDbContext db,
        Caller caller,
        Guid artworkId,
        bool thumbnail
    )
    {
        var artworks = db.Artworks.VisibleTo(caller).Where(a => a.Id == artworkId);
        var keys = thumbnail
            ? artworks.Select(a => new
            {
                Sha256 = a.ThumbnailSha256 ?? a.PictureSha256,
                IsWithheld = a.State == ArtworkState.Quarantined,
            })
            : artworks.Select(a => new
            {
                Sha256 = a.PictureSha256,
                IsWithheld = a.State == ArtworkState.Quarantined,
            });
        return keys.Join(
            db.Pictures,
            key => key.Sha256,
            picture => picture.Sha256,
            (key, picture) =>
                new VisiblePicture
                {
                    Sha256 = picture.Sha256,
                    MediaType = picture.MediaType,
                    IsWithheld = key.IsWithheld,
                    Length = picture.Length,
                }
        );
    }
}

/// <summary>A picture that the caller may see.</summary>
public sealed class VisiblePicture
{
    public required string Sha256 { get; init; }

    public required string MediaType { get; init; }

    public required bool IsWithheld { get; init; }

    /// <summary>In bytes.</summary>
    public required long Length { get; init; }
}
