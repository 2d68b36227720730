using Edu4All.Core.Generation;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Generation;

/// <summary>The app is stopped and has no patience.</summary>
public sealed class StoppingTests : SchoolTest
{
    protected override Task<TestSchool> OpenAsync() =>
        TestSchool.OpenAsync(
            services => services.AddGenerationWorker(),
            ("Generation:StopWait", "00:00:00.001")
        );

    [Fact]
    public async Task One_that_does_not_come_in_time_may_have_been_charged_and_is_not_sent_again()
    {
        var (lesson, id) = await LetGoAsync();

        var attempt = await School.AttemptAsync(id);
        Assert.Equal(
            (AttemptState.Failed, AttemptEnd.AnswerLost, true),
            (attempt.State, attempt.End, attempt.MayBeCharged)
        );
        Assert.Equal(0, await School.DrawAllAsync());
        Assert.Single(School.Provider.Requests);
        // The child goes on with all tries.
        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
    }

    [Fact]
    public async Task One_that_costs_nothing_is_put_back()
    {
        School.Provider.IsOutside = false;
        var (_, id) = await LetGoAsync();

        Assert.Equal(AttemptState.Waiting, (await School.AttemptAsync(id)).State);
        Assert.Equal(1, await School.DrawAllAsync());
    }

    private async Task<(Lesson Lesson, Guid Id)> LetGoAsync()
    {
        var lesson = await School.AddLessonAsync();
        var asked = new TaskCompletionSource();
        School.Provider.Answers(
            async (_, stop) =>
            {
                asked.SetResult();
                await Task.Delay(Timeout.Infinite, stop);
                throw new InvalidOperationException("Nobody comes here.");
            }
        );
        await School.StartAsync();
        var id = await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        await asked.Task.WithinLimitAsync("the provider is asked");
        await School.StopAsync();
        return (lesson, id);
    }
}
