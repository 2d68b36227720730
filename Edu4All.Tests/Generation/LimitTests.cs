using Edu4All.Core.Classrooms;
using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
using Edu4All.Tests.Support;
using Microsoft.Extensions.Options;

namespace Edu4All.Tests.Generation;

public sealed class LimitTests : SchoolTest
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private ProviderGate Gate => School.Get<ProviderGate>();

    protected override Task<TestSchool> OpenAsync() =>
        TestSchool.OpenAsync(
            null,
            ("Providers:scripted:Concurrency", "3"),
            ("Providers:scripted:PicturesPerMinute", "5")
        );

    [Fact]
    public void So_many_at_the_same_time_and_no_more()
    {
        var passes = Enumerable.Range(0, 3).Select(_ => Gate.TryEnter("scripted")).ToList();
        Assert.All(passes, Assert.NotNull);

        Assert.Null(Gate.TryEnter("scripted"));
        passes[0]!.Dispose();
        Assert.NotNull(Gate.TryEnter("scripted"));
    }

    [Fact]
    public async Task A_place_that_is_free_again_is_told_to_whoever_was_turned_away_and_only_then()
    {
        var signal = School.Get<WorkSignal>();
        Gate.TryEnter("scripted")!.Dispose();
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var idle = signal.WaitAsync(Minute, gone.Token);
        Assert.False(idle.IsCompleted);
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => idle);

        var passes = Enumerable.Range(0, 3).Select(_ => Gate.TryEnter("scripted")!).ToList();
        Assert.False(Gate.HasRoom("scripted"));
        var waiting = signal.WaitAsync(TimeSpan.FromMinutes(10), Stop);
        Assert.False(waiting.IsCompleted);
        passes[0].Dispose();

        await waiting.WithinLimitAsync("a place is free");
    }

    [Fact]
    public void Of_many_who_come_at_once_no_more_than_that_get_in()
    {
        var entered = 0;
        Parallel.For(
            0,
            200,
            _ =>
            {
                if (Gate.TryEnter("scripted") is not null)
                {
                    Interlocked.Increment(ref entered);
                }
            }
        );

        Assert.Equal(3, entered);
    }

    [Fact]
    public async Task So_many_in_a_minute_and_the_others_wait_in_the_queue()
    {
        var lesson = await QueueAsync(7);

        Assert.Equal(5, await School.DrawAllAsync());
        School.Clock.Advance(Minute - TimeSpan.FromSeconds(1));
        Assert.Equal(0, await School.DrawAllAsync());
        Assert.Equal(5, School.Provider.Requests.Count);

        School.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(2, await School.DrawAllAsync());
        Assert.NotEqual(Guid.Empty, lesson.ClassroomId);
    }

    [Fact]
    public void One_that_was_not_sent_in_the_end_takes_no_place_of_the_minute()
    {
        for (var i = 0; i < 20; i++)
        {
            using var pass = Gate.TryEnter("scripted");
            Assert.NotNull(pass);
        }

        Assert.Equal(0, Gate.Look("scripted")!.LastMinute);
    }

    [Fact]
    public void Told_that_it_was_too_many_it_asks_for_as_many_as_went_through_and_slowly_for_more()
    {
        Send(4);
        Gate.Learn("scripted", new ProviderOutcome.RateLimited(TimeSpan.FromSeconds(10)));

        Assert.Null(Gate.TryEnter("scripted"));
        Assert.Equal((3, 10), (PerMinute, (int)Gate.Look("scripted")!.Wait.TotalSeconds));
        School.Clock.Advance(2 * Minute);
        Assert.Equal(4, PerMinute);
        School.Clock.Advance(2 * Minute);
        Assert.Equal(5, PerMinute);
        // Never for more than the settings say.
        School.Clock.Advance(60 * Minute);
        Assert.Equal(5, PerMinute);
    }

    [Fact]
    public void When_nothing_went_through_nothing_is_learned_but_to_wait()
    {
        Send(1);
        Gate.Learn("scripted", new ProviderOutcome.RateLimited(TimeSpan.FromSeconds(10)));

        Assert.Equal(5, PerMinute);
        School.Clock.Advance(TimeSpan.FromSeconds(10));
        Assert.NotNull(Gate.TryEnter("scripted"));
    }

    [Fact]
    public void The_sketchbook_has_a_place_for_each_worker()
    {
        var workers = School.Get<IOptions<GenerationOptions>>().Value.Workers;
        var places = Enumerable
            .Range(0, workers)
            .Select(_ => Gate.TryEnter(ProviderCatalog.SketchbookName))
            .ToList();

        Assert.All(places, Assert.NotNull);
        Assert.False(Gate.HasRoom(ProviderCatalog.SketchbookName));
        Assert.Null(Gate.TryEnter(ProviderCatalog.SketchbookName));
        Assert.Null(Gate.Look(ProviderCatalog.SketchbookName));

        places[0]!.Dispose();
        Assert.True(Gate.HasRoom(ProviderCatalog.SketchbookName));
    }

    [Fact]
    public async Task A_class_that_uses_the_sketchbook_does_not_wait_for_the_provider()
    {
        var lesson = await QueueAsync(7);
        var other = await School.AddLessonAsync(student: "Ben");
        Assert.True(
            await School
                .Get<ClassroomService>()
                .UseSketchbookAsync(other.Teacher, other.ClassroomId, true, Stop)
        );
        await School.QueueAsync(other.Student.Caller, other.AssignmentId);

        Assert.Equal(6, await School.DrawAllAsync());

        Assert.Equal(5, School.Provider.Requests.Count);
        Assert.NotEqual(lesson.ClassroomId, other.ClassroomId);
    }

    private int? PerMinute => Gate.Look("scripted")!.PerMinute;

    private void Send(int count)
    {
        for (var i = 0; i < count; i++)
        {
            using var pass = Gate.TryEnter("scripted");
            pass!.Sent();
        }
    }

    private async Task<Lesson> QueueAsync(int count)
    {
        var lesson = await School.AddLessonAsync(tries: 50);
        for (var i = 0; i < count; i++)
        {
            await School.QueueAsync(lesson.Student.Caller, lesson.AssignmentId, $"Tower {i}");
        }

        return lesson;
    }
}
