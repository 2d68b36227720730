using Edu4All.Core.Assignments;
using Edu4All.Core.Classrooms;
using Edu4All.Core.Gallery;
using Edu4All.Core.Generation;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Assignments;

public sealed class StudentDeskTests : SchoolTest
{
    private StudentDesk Desk => School.Get<StudentDesk>();

    [Fact]
    public async Task Open_ones_come_first_then_those_to_come_then_those_closed()
    {
        var lesson = await School.AddLessonAsync();
        var now = School.Clock.Now;
        await AddAsync("closed", d => d with { ClosesAt = now });
        await AddAsync("to come", d => d with { OpensAt = now.AddDays(1) });
        await AddAsync("open", d => d);

        var list = await Desk.ListAsync(lesson.Student.Caller, Stop);

        Assert.Equal(
            ["open", TestSchool.Draft.Title, "to come", "closed"],
            list.Select(a => a.Title)
        );

        async Task AddAsync(string title, Func<AssignmentDraft, AssignmentDraft> change)
        {
            School.Clock.Advance(TimeSpan.FromSeconds(1));
            await School.AddAssignmentAsync(
                lesson.Teacher,
                lesson.ClassroomId,
                d => change(d with { Title = title })
            );
        }
    }

    [Fact]
    public async Task Only_those_of_the_class_and_its_teacher_see_it()
    {
        var lesson = await School.AddLessonAsync();
        var other = await School.AddLessonAsync();

        Assert.NotNull(await Desk.GetAsync(lesson.Student.Caller, lesson.AssignmentId, Stop));
        Assert.NotNull(await Desk.GetAsync(lesson.Teacher, lesson.AssignmentId, Stop));
        foreach (
            var caller in new[] { other.Student.Caller, other.Teacher, TestSchool.Administrator }
        )
        {
            Assert.Null(await Desk.GetAsync(caller, lesson.AssignmentId, Stop));
            Assert.DoesNotContain(
                await Desk.ListAsync(caller, Stop),
                a => a.Id == lesson.AssignmentId
            );
        }

        await School
            .Get<RosterService>()
            .RemoveAsync(lesson.Teacher, lesson.ClassroomId, lesson.Student.Id, Stop);
        Assert.Null(await Desk.GetAsync(lesson.Student.Caller, lesson.AssignmentId, Stop));
        Assert.Empty(await Desk.ListAsync(lesson.Student.Caller, Stop));
    }

    [Fact]
    public async Task Tries_and_pictures_are_the_child_s_own()
    {
        var lesson = await School.AddLessonAsync(tries: 3);
        var ben = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben");
        await School.DrawAsync(ben.Caller, lesson.AssignmentId, "Ben's secret tower");
        var first = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId, "a sword");

        var desk = await Desk.GetAsync(lesson.Student.Caller, lesson.AssignmentId, Stop);

        Assert.Equal(2, desk!.TriesLeft);
        Assert.Equal([first.Id], desk.Pictures.Select(p => p.Id));
        Assert.Equal(("a sword", AttemptState.Refused), (desk.Latest!.Words, desk.Latest.State));
        Assert.Equal(
            (2, ArtworkState.Draft, 0),
            Summary(Assert.Single(await Desk.ListAsync(lesson.Student.Caller, Stop)))
        );
    }

    [Fact]
    public async Task Fewer_tries_than_were_used_leave_none()
    {
        var lesson = await School.AddLessonAsync(tries: 3);
        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        await School
            .Get<AssignmentService>()
            .EditAsync(
                lesson.Teacher,
                lesson.AssignmentId,
                TestSchool.Draft with
                {
                    TriesPerStudent = 1,
                },
                Stop
            );

        var desk = await Desk.GetAsync(lesson.Student.Caller, lesson.AssignmentId, Stop);

        Assert.Equal(0, desk!.TriesLeft);
    }

    [Fact]
    public async Task A_picture_that_only_the_teacher_may_see_is_said_to_wait_for_one()
    {
        var lesson = await School.AddLessonAsync();
        School.Moderator.OfPicture = new Core.Safety.Moderation.NotAsked();
        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);

        var desk = await Desk.GetAsync(lesson.Student.Caller, lesson.AssignmentId, Stop);

        Assert.Equal(
            (null, true, AttemptState.Drawn),
            (desk!.Latest!.ArtworkId, desk.Latest.AwaitsTeacher, desk.Latest.State)
        );
        Assert.Empty(desk.Pictures);
    }

    private static (int, ArtworkState?, int) Summary(DeskAssignment a) =>
        (a.TriesLeft, a.Best, a.OnTheWall);
}
