using Edu4All.Core.Assignments;
using Edu4All.Core.Generation;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Generation;

public sealed class QueueOrderTests : SchoolTest
{
    [Fact]
    public async Task Who_asks_for_three_pictures_does_not_keep_the_next_one_waiting()
    {
        var (lesson, ben) = await TwoChildrenAsync();
        foreach (var words in new[] { "A1", "A2", "A3" })
        {
            await School.QueueAsync(lesson.Student.Caller, lesson.AssignmentId, words);
        }

        await School.QueueAsync(ben.Caller, lesson.AssignmentId, "B1");
        await School.DrawAllAsync();

        Assert.Equal(["A1", "B1", "A2", "A3"], School.Provider.Drawn);
    }

    [Fact]
    public async Task What_was_drawn_before_anybody_waited_is_forgotten()
    {
        var (lesson, ben) = await TwoChildrenAsync();
        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId, "A1");
        School.Clock.Advance(TimeSpan.FromSeconds(1));
        await School.QueueAsync(lesson.Student.Caller, lesson.AssignmentId, "A2");
        await School.QueueAsync(ben.Caller, lesson.AssignmentId, "B1");

        await School.DrawAllAsync();

        Assert.Equal(["A1", "A2", "B1"], School.Provider.Drawn);
    }

    [Theory]
    [InlineData("A1 A2 A3 B1", "A1 B1 A2 A3")]
    [InlineData("A1 B1 B2 A2 C1", "A1 B1 C1 B2 A2")]
    [InlineData("B1 A1 A2", "B1 A1 A2")]
    [InlineData("A1", "A1")]
    [InlineData("", "")]
    public void Everybody_s_first_comes_before_anybody_s_second(string asked, string drawn) =>
        Assert.Equal(Split(drawn), InTurn(Split(asked)));

    [Fact]
    public async Task The_place_that_a_page_shows_is_the_place_in_that_order()
    {
        var (lesson, ben) = await TwoChildrenAsync();
        await School.QueueAsync(lesson.Student.Caller, lesson.AssignmentId, "A1");
        await School.QueueAsync(lesson.Student.Caller, lesson.AssignmentId, "A2");
        await School.QueueAsync(ben.Caller, lesson.AssignmentId, "B1");

        Assert.Equal((3, 2), (await PlaceAsync(lesson.Student), await PlaceAsync(ben)));

        var first = await School.ClaimAsync();
        Assert.Equal("A1", first!.Words);
        Assert.Equal((2, 1), (await PlaceAsync(lesson.Student), await PlaceAsync(ben)));

        await School.DrawAllAsync();
        Assert.Equal((0, 0), (await PlaceAsync(lesson.Student), await PlaceAsync(ben)));

        async Task<int> PlaceAsync(TestStudent student) =>
            (await School.Get<StudentDesk>().GetAsync(student.Caller, lesson.AssignmentId, Stop))!
                .Latest!
                .Place;
    }

    [Fact]
    public async Task Classes_take_turns_however_many_children_they_have()
    {
        var (large, ben) = await TwoChildrenAsync();
        var chiara = await School.AddStudentAsync(large.Teacher, large.ClassroomId, "Chiara");
        var small = await School.AddLessonAsync(tries: 9);
        await School.QueueAsync(large.Student.Caller, large.AssignmentId, "L1");
        await School.DrawAllAsync();
        foreach (var (child, words) in new[] { (large.Student, "L2"), (ben, "L3"), (chiara, "L4") })
        {
            await School.QueueAsync(child.Caller, large.AssignmentId, words);
        }

        await School.QueueAsync(small.Student.Caller, small.AssignmentId, "S1");
        await School.QueueAsync(small.Student.Caller, small.AssignmentId, "S2");

        await School.DrawAllAsync();

        Assert.Equal(["L1", "L2", "S1", "L3", "S2", "L4"], School.Provider.Drawn);
    }

    private async Task<(Lesson Lesson, TestStudent Ben)> TwoChildrenAsync()
    {
        var lesson = await School.AddLessonAsync(tries: 9);
        return (lesson, await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben"));
    }

    private static string[] InTurn(params string[] asked)
    {
        var authors = asked.Select(a => a[0]).Distinct().ToDictionary(a => a, _ => Guid.NewGuid());
        var ids = asked.ToDictionary(a => a, _ => Guid.NewGuid());
        var at = DateTime.UnixEpoch;
        var queue = asked.Select(
            (a, i) =>
                new QueuedAttempt(
                    ids[a],
                    Guid.Empty,
                    authors[a[0]],
                    at.AddSeconds(i),
                    at,
                    AttemptState.Waiting,
                    null
                )
        );
        return
        [
            .. QueueOrder.InTurn(queue.Reverse()).Select(q => ids.Single(e => e.Value == q.Id).Key),
        ];
    }

    private static string[] Split(string list) =>
        list.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
