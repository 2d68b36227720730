using System.Diagnostics;
using System.Threading.Channels;
using Edu4All.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Edu4All.Core.Gallery;

/// <summary>
/// Makes thumbnails after the pictures are stored, one at a time: a child who waits for a picture does not wait for its small copy,
/// and thirty pictures that come together do not start thirty programs. Nor do others who still wait for theirs: each begins when no
/// picture has come for a second, or after five. Until the small one is there, the original serves.
/// </summary>
public sealed class ThumbnailWorker(
    IDbContextFactory<AppDbContext> databases,
    Thumbnailer thumbnailer,
    ILogger<ThumbnailWorker> logger
) : BackgroundService
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPatience = TimeSpan.FromSeconds(5);

    private readonly Channel<Guid> _wanted = Channel.CreateUnbounded<Guid>();
    private long _lastWanted;

    /// <summary>Asks for the thumbnail of an artwork that has been committed.</summary>
    internal void Want(Guid artworkId)
    {
        Volatile.Write(ref _lastWanted, Stopwatch.GetTimestamp());
        _wanted.Writer.TryWrite(artworkId);
    }

    /// <summary>Makes what is asked for by now; for those who must not go before it is done.</summary>
    internal async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        while (_wanted.Reader.TryRead(out var artworkId))
        {
            await TryMakeAsync(artworkId, cancellationToken);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            foreach (var artworkId in await FindMissingAsync(stoppingToken))
            {
                Want(artworkId);
            }

            while (await _wanted.Reader.WaitToReadAsync(stoppingToken))
            {
                await BePatientAsync(stoppingToken);
                if (_wanted.Reader.TryRead(out var artworkId))
                {
                    await TryMakeAsync(artworkId, stoppingToken);
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What is left is found again at the next start.
        }
    }

    private async Task BePatientAsync(CancellationToken cancellationToken)
    {
        var since = Stopwatch.GetTimestamp();
        while (
            Quiet - Stopwatch.GetElapsedTime(Volatile.Read(ref _lastWanted)) is var rest
            && rest > TimeSpan.Zero
            && Stopwatch.GetElapsedTime(since) < LongestPatience
        )
        {
            await Task.Delay(rest, cancellationToken);
        }
    }

    // What a stop or a crash has left over; the sketchbook's pictures are small and need none.
    private async Task<List<Guid>> FindMissingAsync(CancellationToken cancellationToken)
    {
        if (thumbnailer.IsMissing)
        {
            return [];
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db
            .Artworks.Where(a => a.ThumbnailSha256 == null)
            .Join(
                db.Pictures.Where(p =>
                    p.MediaType != PictureFormat.Svg && p.Width > Thumbnailer.Width
                ),
                artwork => artwork.PictureSha256,
                picture => picture.Sha256,
                (artwork, _) => artwork.Id
            )
            .ToListAsync(cancellationToken);
    }

    private async Task TryMakeAsync(Guid artworkId, CancellationToken cancellationToken)
    {
        try
        {
            await MakeAsync(artworkId, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The original goes on serving, and the next start tries again.
            logger.LogWarning(
                exception,
                "The thumbnail of artwork {Artwork} could not be stored ({Problem}).",
                artworkId,
                StorageProblems.Find(exception)
            );
        }
    }

    private async Task MakeAsync(Guid artworkId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var sha256 = await db
            .Artworks.Where(a => a.Id == artworkId && a.ThumbnailSha256 == null)
            .Select(a => a.PictureSha256)
            .SingleOrDefaultAsync(cancellationToken);
        if (
            sha256 is null
            || await PictureStore.FindAsync(db, sha256, cancellationToken) is not { } original
            || await thumbnailer.MakeAsync(original, cancellationToken) is not { } thumbnail
        )
        {
            return;
        }

        await PictureStore.AddAsync(db, thumbnail, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        // Past the entity: a decision that comes at the same moment must not fail because of a small copy.
        await db
            .Artworks.Where(a => a.Id == artworkId)
            .ExecuteUpdateAsync(
                set => set.SetProperty(a => a.ThumbnailSha256, thumbnail.Sha256),
                cancellationToken
            );
    }
}
