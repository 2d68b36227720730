using Edu4All.Core.Assignments;
using Edu4All.Core.Generation;
using Edu4All.Core.Live;
using Edu4All.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Tests.Generation;

/// <summary>Of a queue of more than two classes everybody is told from one reading for a moment.</summary>
public sealed class LongQueueTests : SchoolTest
{
    private const int Many = 70;

    private StudentDesk Desks => School.Get<StudentDesk>();

    [Fact]
    public async Task All_are_drawn_once_in_turn_whatever_became_of_the_reading()
    {
        var (lesson, words) = await ManyWaitAsync();

        Assert.Equal(Many, await School.DrawAllAsync());

        Assert.Equal(words, School.Provider.Drawn);
        Assert.NotEqual(default, lesson.AssignmentId);
    }

    [Fact]
    public async Task One_that_is_stopped_in_the_meantime_is_passed_over()
    {
        var (lesson, words) = await ManyWaitAsync();
        var first = await School.ClaimAsync();
        var second = await School.ReadAsync(db =>
            db.Attempts.Where(a => a.Words == words[1]).Select(a => a.Id).SingleAsync(Stop)
        );

        await School.Get<AttemptCancellation>().CancelAsync(lesson.Student.Caller, second, Stop);
        await School.DrawAllAsync();

        Assert.Equal(words[0], first!.Words);
        Assert.Equal(words[2..], School.Provider.Drawn);
    }

    [Fact]
    public async Task Who_comes_after_the_reading_stands_behind_all_and_is_drawn_all_the_same()
    {
        var (lesson, _) = await ManyWaitAsync();
        await School.ClaimAsync();
        var late = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Late");

        await School.SubmitAsync(late.Caller, lesson.AssignmentId, "I came late");

        var desk = await Desks.GetAsync(late.Caller, lesson.AssignmentId, Stop);
        Assert.InRange(desk!.Latest!.Place, 2, Many + 1);
        await School.DrawAllAsync();
        Assert.Contains("I came late", School.Provider.Drawn);
    }

    [Fact]
    public async Task A_place_is_not_remembered_past_a_change()
    {
        var lesson = await School.AddLessonAsync();
        var ben = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben");
        await School.QueueAsync(lesson.Student.Caller, lesson.AssignmentId, "A1");
        var waiting = await School.QueueAsync(ben.Caller, lesson.AssignmentId, "B1");
        var queue = School.Get<QueueReader>();
        Assert.Equal(2, (await queue.FollowAsync(waiting, Stop))!.Place);

        // Nobody said so: told from the same reading.
        await School.QueueAsync(ben.Caller, lesson.AssignmentId, "B2");
        Assert.Equal(2, (await queue.FollowAsync(waiting, Stop))!.Place);

        await School.ClaimAsync();
        Assert.Equal(1, (await queue.FollowAsync(waiting, Stop))!.Place);
        School.Get<ChangeFeed>().Publish(Change.Everywhere);
        Assert.Equal(1, (await queue.FollowAsync(waiting, Stop))!.Place);
    }

    private async Task<(Lesson Lesson, string[] Words)> ManyWaitAsync()
    {
        var lesson = await School.AddLessonAsync();
        var words = Enumerable.Range(1, Many).Select(static n => $"tower number {n}").ToArray();
        foreach (var one in words)
        {
            await School.QueueAsync(lesson.Student.Caller, lesson.AssignmentId, one);
        }

        return (lesson, words);
    }
}
