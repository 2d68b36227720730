using Edu4All.Core.Assignments;
using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Generation;

public sealed class WaitingTimeTests : SchoolTest
{
    private static readonly TimeSpan Each = TimeSpan.FromSeconds(20);

    private WaitingTime Waiting => School.Get<WaitingTime>();

    protected override Task<TestSchool> OpenAsync() =>
        TestSchool.OpenAsync(
            null,
            ("Providers:scripted:Concurrency", "2"),
            ("Providers:scripted:PicturesPerMinute", "5")
        );

    [Fact]
    public void Before_the_first_picture_nobody_knows() =>
        Assert.Null(Waiting.Guess("scripted", 1, 0));

    [Theory]
    [InlineData(1, 0, 20)]
    [InlineData(2, 0, 20)]
    [InlineData(3, 0, 40)]
    [InlineData(1, 2, 40)]
    public void It_is_what_the_last_ones_took_as_often_as_it_is_somebody_elses_turn(
        int place,
        int drawing,
        int seconds
    )
    {
        // One that was unusually slow changes nothing.
        foreach (var took in new[] { Each, Each, Each * 9 })
        {
            School.Get<DrawingTimes>().Record("scripted", took);
        }

        Assert.Equal(TimeSpan.FromSeconds(seconds), Waiting.Guess("scripted", place, drawing));
    }

    [Fact]
    public void So_many_in_a_minute_make_it_longer()
    {
        School.Get<DrawingTimes>().Record("scripted", TimeSpan.FromSeconds(2));

        // Five of this minute, five of the next, the eleventh in the one after.
        Assert.Equal(TimeSpan.FromSeconds(122), Waiting.Guess("scripted", 11, 0));
        // What the sketchbook takes is another matter.
        Assert.Null(Waiting.Guess(ProviderCatalog.SketchbookName, 11, 0));
    }

    [Fact]
    public void What_the_provider_asks_to_wait_is_added()
    {
        School.Get<DrawingTimes>().Record("scripted", Each);
        School
            .Get<ProviderGate>()
            .Learn("scripted", new ProviderOutcome.RateLimited(TimeSpan.FromSeconds(30)));

        Assert.Equal(TimeSpan.FromSeconds(50), Waiting.Guess("scripted", 1, 0));
    }

    [Fact]
    public void While_it_fails_nobody_knows()
    {
        School.Get<DrawingTimes>().Record("scripted", Each);
        for (var i = 0; i < CircuitBreaker.BreakAfter; i++)
        {
            School.Get<ProviderGate>().Learn("scripted", new ProviderOutcome.Failed("", false));
        }

        Assert.Null(Waiting.Guess("scripted", 1, 0));
    }

    [Fact]
    public async Task The_desk_shows_place_and_time()
    {
        var lesson = await School.AddLessonAsync();
        var others = await School.AddStudentsAsync(
            lesson.Teacher,
            lesson.ClassroomId,
            "Ben",
            "Chiara"
        );
        School.Provider.Answers(
            (request, _) =>
            {
                School.Clock.Advance(Each);
                return Task.FromResult<ProviderOutcome>(ScriptedProvider.Picture(request));
            }
        );
        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId, "A cat in Petra");

        foreach (var child in others.Prepend(lesson.Student))
        {
            School.Clock.Advance(TimeSpan.FromSeconds(1));
            await School.SubmitAsync(child.Caller, lesson.AssignmentId);
        }

        var first = (await DeskAsync(lesson, lesson.Student))!;
        Assert.Equal((1, Each), (first.Place, first.Estimate));
        var last = (await DeskAsync(lesson, others[1]))!;
        Assert.Equal((3, Each * 2), (last.Place, last.Estimate));
    }

    private async Task<DeskAttempt?> DeskAsync(Lesson lesson, TestStudent student) =>
        (
            await School.Get<StudentDesk>().GetAsync(student.Caller, lesson.AssignmentId, Stop)
        )!.Latest;
}
