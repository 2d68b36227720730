using Edu4All.Core.Accounts;
using Edu4All.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Gallery;

/// <summary>Finds the bytes of a picture for those who may see it.</summary>
internal static class PictureQueries
{
    /// <summary>The one definition of which picture is served to whom.</summary>
    public static IQueryable<VisiblePicture> Visible(
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

/// <summary>A picture that the caller may see, or its thumbnail; the original where there is none.</summary>
public sealed record VisiblePicture
{
    /// <summary>Key of its bytes; also the entity tag.</summary>
    public required string Sha256 { get; init; }

    /// <summary>One of <see cref="PictureFormat"/>.</summary>
    public required string MediaType { get; init; }

    /// <summary>Whether looking at it has to be written down, see <see cref="QuarantineLog"/>.</summary>
    public required bool IsWithheld { get; init; }

    /// <summary>In bytes.</summary>
    public required long Length { get; init; }
}
