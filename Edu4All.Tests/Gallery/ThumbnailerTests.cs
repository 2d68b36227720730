using Edu4All.Core.Data;
using Edu4All.Core.Data.Sqlite;
using Edu4All.Core.Gallery;
using Edu4All.Core.Providers;
using Edu4All.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Edu4All.Tests.Gallery;

public sealed class ThumbnailerTests
{
    private static readonly PictureFile Large = PictureFormat.Recognise(
        PictureBytes.Png(1536, 864)
    )!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_large_picture_becomes_a_small_WebP_where_vipsthumbnail_is_installed()
    {
        var thumbnail = await Make().MakeAsync(Large, Stop);

        Assert.Equal(
            IsInstalled() ? (PictureFormat.Webp, 640, 360) : (null, 0, 0),
            (thumbnail?.MediaType, thumbnail?.Width ?? 0, thumbnail?.Height ?? 0)
        );
    }

    [Fact]
    public async Task What_is_small_already_or_drawn_with_lines_needs_none()
    {
        var small = PictureFormat.Recognise(PictureBytes.Png(640, 360))!;
        var svg = PictureFormat.FromSketchbook("<svg/>"u8.ToArray(), 1536, 864);

        Assert.Null(await Make().MakeAsync(small, Stop));
        Assert.Null(await Make().MakeAsync(svg, Stop));
    }

    [Fact]
    public async Task A_file_that_only_looks_like_a_picture_gets_none_and_breaks_nothing()
    {
        foreach (
            var bytes in new[]
            {
                PictureBytes.PngHead(8192, 8192),
                PictureBytes.Jpeg(8192, 8192),
                [.. PictureBytes.Webp("VP8X", 8192, 8192), .. new byte[2_000_000]],
            }
        )
        {
            Assert.Null(await Make().MakeAsync(PictureFormat.Recognise(bytes)!, Stop));
        }
    }

    [Fact]
    public async Task Without_vipsthumbnail_it_makes_none_and_says_so_once()
    {
        using var log = new LogBook();
        using var loggers = new Microsoft.Extensions.Logging.LoggerFactory([log]);
        var thumbnailer = new Thumbnailer(
            new Microsoft.Extensions.Logging.Logger<Thumbnailer>(loggers),
            "no-such-program"
        );

        Assert.Null(await thumbnailer.MakeAsync(Large, Stop));
        Assert.Null(await thumbnailer.MakeAsync(Large, Stop));

        Assert.Contains("not installed", Assert.Single(log.Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-program")]
    // Reads nothing and says nothing.
    [InlineData("true")]
    // Says what it was given back: a PNG, which is no WebP.
    [InlineData("cat")]
    public async Task Without_a_thumbnail_the_original_serves(string program)
    {
        await using var school = await TestSchool.OpenAsync(services =>
            services.AddSingleton(new Thumbnailer(NullLogger<Thumbnailer>.Instance, program))
        );
        var lesson = await school.AddLessonAsync();
        school.Provider.Answers(new ProviderOutcome.Drawn(Large.Bytes));

        var artwork = await school.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        await school.Get<ThumbnailWorker>().CatchUpAsync(Stop);

        Assert.Null((await school.ArtworkAsync(artwork.Id)).ThumbnailSha256);
        var served = school
            .Get<PictureReader>()
            .Find(lesson.Student.Caller, artwork.Id, thumbnail: true);
        Assert.Equal((Large.Sha256, PictureFormat.Png), (served?.Sha256, served?.MediaType));
    }

    [Fact]
    public async Task A_picture_is_there_before_its_thumbnail_and_a_restart_makes_what_is_missing()
    {
        await using var school = await TestSchool.OpenAsync();
        var lesson = await school.AddLessonAsync();
        school.Provider.Answers(new ProviderOutcome.Drawn(Large.Bytes));

        var artwork = await school.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        Assert.Null(artwork.ThumbnailSha256);
        // The one that was asked for it is gone, as after a restart.
        using var restarted = new ThumbnailWorker(
            school.Get<IDbContextFactory<AppDbContext>>(),
            Make(),
            NullLogger<ThumbnailWorker>.Instance
        );
        await restarted.StartAsync(Stop);

        await Eventually.TrueAsync(
            async () =>
                !IsInstalled()
                || (await school.ArtworkAsync(artwork.Id)).ThumbnailSha256 is not null,
            "the thumbnail is made"
        );
        var small = school
            .Get<PictureReader>()
            .Find(lesson.Student.Caller, artwork.Id, thumbnail: true);
        Assert.Equal(IsInstalled() ? PictureFormat.Webp : PictureFormat.Png, small?.MediaType);
        Assert.Equal(artwork.Revision, (await school.ArtworkAsync(artwork.Id)).Revision);
        await restarted.StopAsync(Stop);
    }

    private static Thumbnailer Make() => new(NullLogger<Thumbnailer>.Instance);

    private static bool IsInstalled() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "vipsthumbnail")));
}
