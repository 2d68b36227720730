using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Generation;

public sealed class RateLimitTests : SchoolTest
{
    private static readonly GenerationOptions Options = new();

    [Theory]
    [InlineData(7)]
    [InlineData(null)]
    public async Task A_provider_that_is_busy_is_asked_again_after_the_wait(int? seconds)
    {
        var lesson = await School.AddLessonAsync();
        var asked = seconds is { } s ? TimeSpan.FromSeconds(s) : (TimeSpan?)null;
        School.Provider.Answers(new ProviderOutcome.RateLimited(asked));
        var id = await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);

        Assert.Equal(1, await School.DrawAllAsync());
        Assert.Equal(AttemptState.Waiting, (await School.AttemptAsync(id)).State);

        School.Clock.Advance((asked ?? Options.BusyWait) - TimeSpan.FromMilliseconds(1));
        Assert.Equal(0, await School.DrawAllAsync());

        School.Clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(1, await School.DrawAllAsync());
        Assert.Equal(AttemptState.Drawn, (await School.AttemptAsync(id)).State);
        Assert.Equal(1, await School.ArtworksAsync());
    }

    [Fact]
    public async Task One_that_stays_busy_is_given_up_and_costs_no_try()
    {
        var lesson = await School.AddLessonAsync(tries: 1);
        School.Provider.Otherwise = static (_, _) =>
            Task.FromResult<ProviderOutcome>(new ProviderOutcome.RateLimited(TimeSpan.Zero));
        var id = await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);

        await School.DrawAllAsync();

        var attempt = await School.AttemptAsync(id);
        Assert.Equal((AttemptState.Failed, AttemptEnd.RateLimited), (attempt.State, attempt.End));
        Assert.Equal(Options.MaxSends, School.Provider.Requests.Count);
        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
    }

    [Theory]
    [InlineData(1, 15)]
    [InlineData(2, 30)]
    public async Task Not_told_how_long_it_waits_longer_each_time(int limits, int seconds)
    {
        var lesson = await School.AddLessonAsync();
        School.Provider.Answers([
            .. Enumerable.Repeat(new ProviderOutcome.RateLimited(null), limits),
        ]);
        var id = await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);

        for (var i = 0; i < limits; i++)
        {
            School.Clock.Advance(TimeSpan.FromMinutes(5));
            await School.DrawAllAsync();
        }

        var attempt = await School.AttemptAsync(id);
        Assert.Equal(TimeSpan.FromSeconds(seconds), attempt.NotBefore - School.Clock.Now);
    }

    [Fact]
    public async Task Asked_to_wait_for_hours_it_asks_again_after_two_minutes()
    {
        var lesson = await School.AddLessonAsync();
        School.Provider.Answers(new ProviderOutcome.RateLimited(TimeSpan.FromHours(3)));
        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        await School.DrawAllAsync();

        School.Clock.Advance(TimeSpan.FromMinutes(2) - TimeSpan.FromSeconds(1));
        Assert.Equal(0, await School.DrawAllAsync());
        School.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, await School.DrawAllAsync());
    }

    [Fact]
    public async Task While_it_asks_to_wait_nobody_else_is_sent_to_it_either()
    {
        var lesson = await School.AddLessonAsync();
        var ben = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben");
        School.Provider.Answers(new ProviderOutcome.RateLimited(TimeSpan.FromMinutes(1)));
        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId, "A1");
        School.Clock.Advance(TimeSpan.FromSeconds(1));
        var waiting = await School.SubmitAsync(ben.Caller, lesson.AssignmentId, "B1");

        Assert.Equal(1, await School.DrawAllAsync());

        Assert.Equal(["A1"], School.Provider.Drawn);
        // It was not even taken out of the queue.
        var attempt = await School.AttemptAsync(waiting);
        Assert.Equal((AttemptState.Waiting, 0), (attempt.State, attempt.Sends));
        Assert.Null(attempt.LeaseOwner);
        School.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(2, await School.DrawAllAsync());
    }
}
