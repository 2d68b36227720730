using Edu4All.Core.Generation;
using Edu4All.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Tests.Generation;

public sealed class WorkerTests : SchoolTest
{
    protected override Task<TestSchool> OpenAsync() =>
        TestSchool.OpenAsync(
            services => services.AddGenerationWorker(),
            ("Generation:Workers", "2")
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

        // It comes back when its lease is over.
        School.Clock.Advance(new GenerationOptions().Lease * 2);
        await DrawnAsync(2);
        Assert.Equal(AttemptState.Drawn, (await School.AttemptAsync(broken)).State);
    }

    [Fact]
    public async Task A_server_that_is_stopped_in_the_middle_puts_the_attempt_back()
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
        await asked.Task.WaitAsync(Stop);

        await School.StopAsync();

        Assert.Equal(AttemptState.Waiting, (await School.AttemptAsync(id)).State);
        Assert.Equal(1, await School.DrawAllAsync());
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
