using Edu4All.Core.Data;
using Edu4All.Core.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Core.Gallery;

/// <summary>Keeps the bytes of pictures, each content once. They are served by <see cref="PictureReader"/>.</summary>
internal static class PictureStore
{
    /// <summary>Adds the bytes to the context unless they are already kept; the caller saves.</summary>
    public static async Task AddAsync(
        AppDbContext db,
        PictureFile? file,
        CancellationToken cancellationToken
    )
    {
        if (
            file is not null
            && !await db.Pictures.AnyAsync(
                picture => picture.Sha256 == file.Sha256,
                cancellationToken
            )
        )
        {
            db.Pictures.Add(Picture.From(file));
        }
    }

    /// <summary>A whole picture, to be made into another one; null when it is not kept.</summary>
    public static async Task<PictureFile?> FindAsync(
        AppDbContext db,
        string sha256,
        CancellationToken cancellationToken
    ) =>
        await db
            .Pictures.AsNoTracking()
            .Where(picture => picture.Sha256 == sha256)
            .Select(picture => new PictureFile(
                picture.Bytes,
                picture.MediaType,
                picture.Width,
                picture.Height
            ))
            .SingleOrDefaultAsync(cancellationToken);
}
