using Edu4All.Core.Generation;
using Edu4All.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Tests.Generation;

public sealed class WorkerTests : SchoolTest
{
    protected override Task<TestSchool> OpenAsync() =>
        TestSchool.OpenAsync(
            services => services.AddGenerationWorker(),
            ("Generation:Workers", "2"),
            ("Providers:scripted:Concurrency", "2")
        );

    [Fact]
    public async Task It_draws_what_is_submitted_a_few_at_a_time()
    {
        var lesson = await School.AddLessonAsync();
        var children = await School.AddStudentsAsync(
            lesson.Teacher,
            lesson.ClassroomId,
            "Ben",
            "Chiara",
            "Dilan"
        );
        var (now, most) = (0, 0);
        School.Provider.Otherwise = async (request, stop) =>
        {
            var running = Interlocked.Increment(ref now);
            most = Math.Max(most, running);
            await Task.Delay(50, stop);
            Interlocked.Decrement(ref now);
            return ScriptedProvider.Picture(request);
        };
        await School.StartAsync();

        foreach (var child in children)
        {
            await School.SubmitAsync(child.Caller, lesson.AssignmentId);
        }

        await DrawnAsync(3);
        Assert.InRange(most, 1, 2);
        Assert.Equal(3, School.Provider.Requests.Count);
    }

    [Fact]
    public async Task One_attempt_that_breaks_does_not_stop_the_others()
    {
        var lesson = await School.AddLessonAsync();
        var ben = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben");
        School.Provider.Answers((_, _) => throw new InvalidOperationException("A bug."));
        await School.StartAsync();

        var broken = await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        await Eventually.TrueAsync(
            () => School.Log.Everything.Contains("A bug.", StringComparison.Ordinal),
            "the bug is in the log"
        );
        await School.SubmitAsync(ben.Caller, lesson.AssignmentId);
        await DrawnAsync(1);

        // Whether it was drawn nobody knows; it is not sent again, and ends when its lease is over.
        School.Clock.Advance(new GenerationOptions().Lease * 2);
        await Eventually.TrueAsync(
            async () => (await School.AttemptAsync(broken)).End == AttemptEnd.AnswerLost,
            "it has ended"
        );
        Assert.Equal(2, School.Provider.Requests.Count);
    }

    [Fact]
    public async Task The_next_in_line_does_not_wait_for_the_check_of_the_one_before()
    {
        var lesson = await School.AddLessonAsync();
        var children = await School.AddStudentsAsync(
            lesson.Teacher,
            lesson.ClassroomId,
            "Ben",
            "Chiara",
            "Dilan"
        );
        var isChecked = new TaskCompletionSource();
        School.Moderator.Picture = isChecked.Task;
        await School.StartAsync();

        foreach (var child in children)
        {
            await School.SubmitAsync(child.Caller, lesson.AssignmentId);
        }

        // Two places, three pictures, and none of them has come to its end.
        await Eventually.TrueAsync(
            () => School.Provider.Requests.Count == 3,
            "all three have been sent"
        );
        await DrawnAsync(0);
        isChecked.SetResult();
        await DrawnAsync(3);
    }

    [Fact]
    public async Task A_server_that_is_stopped_waits_for_the_picture_that_is_being_drawn()
    {
        var lesson = await School.AddLessonAsync();
        var (asked, go) = (new TaskCompletionSource(), new TaskCompletionSource());
        School.Provider.Answers(
            async (request, stop) =>
            {
                asked.SetResult();
                await go.Task.WaitAsync(stop);
                return ScriptedProvider.Picture(request);
            }
        );
        await School.StartAsync();
        var id = await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        await asked.Task.WithinLimitAsync("the provider is asked");

        var stopping = School.StopAsync();
        Assert.False(stopping.IsCompleted);
        go.SetResult();
        await stopping;

        Assert.Equal(AttemptState.Drawn, (await School.AttemptAsync(id)).State);
    }

    private Task DrawnAsync(int count) =>
        Eventually.TrueAsync(
            () =>
                School.ReadAsync(async db =>
                    await db.Attempts.CountAsync(a => a.State == AttemptState.Drawn, Stop) == count
                ),
            $"{count} pictures are drawn"
        );
}
