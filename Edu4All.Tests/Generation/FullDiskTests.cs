using Edu4All.Core.Data;
using Edu4All.Core.Data.Sqlite;
using Edu4All.Core.Gallery;
using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
using Edu4All.Tests.Support;
using Edu4All.Tests.Wire;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Edu4All.Tests.Generation;

public sealed class FullDiskTests : SchoolTest
{
    private readonly FullDisk _disk = new();

    protected override Task<TestSchool> OpenAsync() =>
        TestSchool.OpenAsync(
            services =>
                services
                    .ConfigureDbContext<AppDbContext>(o => o.AddInterceptors(_disk))
                    .AddGenerationWorker(),
            // Short enough that the claim runs out while there is no room.
            ("Generation:Lease", "00:00:00.3")
        );

    [Fact]
    public async Task A_picture_that_finds_no_room_is_kept_until_there_is_some_and_drawn_once()
    {
        var lesson = await School.AddLessonAsync();
        School.Provider.Otherwise = (_, _) =>
        {
            _disk.IsFull = true;
            return Task.FromResult<ProviderOutcome>(
                new ProviderOutcome.Drawn((byte[])[.. OpenAIBodies.Png, .. new byte[500_000]])
            );
        };
        await School.StartAsync();

        var id = await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        await Eventually.TrueAsync(
            () => School.Log.Everything.Contains("(Full)", StringComparison.Ordinal),
            "the full disk is in the log"
        );
        School.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.NotEqual(AttemptState.Drawn, (await School.AttemptAsync(id)).State);
        Assert.Equal(0, await School.ArtworksAsync());

        School.Provider.Otherwise = (request, _) =>
            Task.FromResult<ProviderOutcome>(ScriptedProvider.Picture(request));
        _disk.IsFull = false;

        await Eventually.TrueAsync(
            async () => (await School.AttemptAsync(id)).State == AttemptState.Drawn,
            "the picture is stored"
        );
        Assert.Single(School.Provider.Requests);
        var artwork = await School.ReadAsync(db => db.Artworks.SingleAsync(Stop));
        await using var bytes = School.Get<PictureReader>().Open(artwork.PictureSha256);
        Assert.True(bytes.Length > 500_000);
    }

    [Fact]
    public async Task Words_that_find_no_room_are_said_to_and_what_was_stored_stays()
    {
        var lesson = await School.AddLessonAsync(tries: 50);
        var taken = 0;
        _disk.IsFull = true;

        var problem = await Record.ExceptionAsync(async () =>
        {
            while (true)
            {
                await School.QueueAsync(lesson.Student.Caller, lesson.AssignmentId, new('x', 400));
                taken++;
            }
        });
        var submitting = await Record.ExceptionAsync(() =>
            School.SubmitAsync(lesson.Teacher, lesson.AssignmentId, new('y', 400))
        );

        Assert.Equal(StorageProblem.Full, StorageProblems.Find(problem));
        Assert.Equal(StorageProblem.Full, StorageProblems.Find(submitting));
        Assert.Equal(taken, await School.AttemptsAsync());

        _disk.IsFull = false;
        await School.SubmitAsync(lesson.Teacher, lesson.AssignmentId);
        Assert.Equal(taken + 1, await School.AttemptsAsync());
    }
}
