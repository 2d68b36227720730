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

    [Fact]
    public async Task While_one_waits_the_next_is_drawn()
    {
        var lesson = await School.AddLessonAsync();
        var ben = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben");
        School.Provider.Answers(new ProviderOutcome.RateLimited(TimeSpan.FromMinutes(1)));
        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId, "A1");
        School.Clock.Advance(TimeSpan.FromSeconds(1));
        await School.SubmitAsync(ben.Caller, lesson.AssignmentId, "B1");

        await School.DrawAllAsync();

        Assert.Equal(["A1", "B1"], School.Provider.Drawn);
        Assert.Equal(1, await School.ArtworksAsync());
    }
}
