using Edu4All.Core.Data;
using Edu4All.Core.Generation;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Generation;

public sealed class LastTryTests : SchoolTest
{
    [Fact]
    public async Task Many_tabs_at_the_same_moment_spend_the_last_try_once()
    {
        var lesson = await School.AddLessonAsync(tries: 1);

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 12)
                .Select(_ =>
                    Task.Run(
                        () => School.TrySubmitAsync(lesson.Student.Caller, lesson.AssignmentId),
                        Stop
                    )
                )
        );

        Assert.Single(answers, answer => answer.Value is not null);
        Assert.Equal(11, answers.Count(answer => answer.Refusal == SubmitRefusal.OneAtATime));
        Assert.Equal(1, await School.AttemptsAsync());
        await School.DrawAllAsync();
        Assert.Equal(
            SubmitRefusal.NoTriesLeft,
            (await School.TrySubmitAsync(lesson.Student.Caller, lesson.AssignmentId)).Refusal
        );
        Assert.Single(School.Provider.Requests);
    }

    [Fact]
    public async Task Of_two_tabs_that_looked_before_either_wrote_one_is_taken_in()
    {
        var lesson = await School.AddLessonAsync(tries: 1);
        var turns = School.Get<DatabaseTurns>();
        var writer = await turns.WriteAsync(Stop);
        var tabs = Enumerable
            .Range(0, 2)
            .Select(_ => School.TrySubmitAsync(lesson.Student.Caller, lesson.AssignmentId))
            .ToList();
        // Both are in, so that a third would have to wait.
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var third = turns.TakeInAsync(gone.Token);
        await Eventually.TrueAsync(
            () => tabs.TrueForAll(static tab => !tab.IsCompleted) && !third.IsCompleted,
            "both tabs have looked"
        );
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => third);

        writer.Dispose();
        var answers = await Task.WhenAll(tabs).WithinLimitAsync("both tabs are answered");

        Assert.Equal(
            [null, SubmitRefusal.OneAtATime],
            answers.Select(static answer => answer.Refusal).Order()
        );
        Assert.Equal(1, await School.AttemptsAsync());
    }

    [Fact]
    public async Task Tabs_that_submit_while_the_picture_is_recorded_get_no_second_one()
    {
        var lesson = await School.AddLessonAsync(tries: 1);
        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        using var drawn = new CancellationTokenSource();

        var insisting = Enumerable
            .Range(0, 3)
            .Select(_ =>
                Task.Run(
                    async () =>
                    {
                        do
                        {
                            var answer = await School.TrySubmitAsync(
                                lesson.Student.Caller,
                                lesson.AssignmentId
                            );
                            Assert.NotNull(answer.Refusal);
                        } while (!drawn.IsCancellationRequested);
                    },
                    Stop
                )
            )
            .ToList();
        await School.DrawAllAsync();
        await drawn.CancelAsync();
        await Task.WhenAll(insisting);

        Assert.Equal(1, await School.AttemptsAsync());
    }
}
