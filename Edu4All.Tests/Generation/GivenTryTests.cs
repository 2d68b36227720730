using Edu4All.Core.Accounts;
using Edu4All.Core.Assignments;
using Edu4All.Core.Gallery;
using Edu4All.Core.Generation;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Generation;

/// <summary>A picture goes back with one more try for the child who made it.</summary>
public sealed class GivenTryTests : SchoolTest
{
    [Fact]
    public async Task Whoever_has_used_up_all_tries_gets_exactly_one_more()
    {
        var (lesson, picture) = await HandedInAsync();
        await NothingLeftAsync(lesson, lesson.Student.Caller);

        await ReturnAsync(lesson, picture);

        var desk = await DeskAsync(lesson, lesson.Student.Caller);
        Assert.Equal((1, 2), (desk.TriesLeft, desk.TriesPerStudent));
        Assert.True(desk.Pictures[0].GivesTry);
        var listed = await School.Get<StudentDesk>().ListAsync(lesson.Student.Caller, Stop);
        Assert.Equal(1, Assert.Single(listed).TriesLeft);
        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        await NothingLeftAsync(lesson, lesson.Student.Caller);
    }

    [Fact]
    public async Task However_often_a_picture_comes_back_it_brings_one_try()
    {
        var (lesson, picture) = await HandedInAsync();
        await ReturnAsync(lesson, picture);
        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);

        await School.HandInAsync(lesson.Student, picture);
        await ReturnAsync(lesson, picture);

        await NothingLeftAsync(lesson, lesson.Student.Caller);
    }

    [Fact]
    public async Task Nobody_else_and_no_other_assignment_gets_it()
    {
        var (lesson, picture) = await HandedInAsync();
        var other = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben");
        await School.DrawAsync(other.Caller, lesson.AssignmentId);
        var second = await School.AddAssignmentAsync(
            lesson.Teacher,
            lesson.ClassroomId,
            draft => draft with { TriesPerStudent = 1 }
        );
        await School.DrawAsync(lesson.Student.Caller, second);

        await ReturnAsync(lesson, picture);

        await NothingLeftAsync(lesson, other.Caller);
        await NothingLeftAsync(lesson with { AssignmentId = second }, lesson.Student.Caller);
    }

    [Fact]
    public async Task Only_the_teacher_of_the_class_can_give_it_and_not_without_a_note()
    {
        var (lesson, picture) = await HandedInAsync();
        var stranger = await School.AddTeacherAsync();
        foreach (var caller in new[] { stranger, lesson.Student.Caller, TestSchool.Administrator })
        {
            Assert.Equal(ReviewRefusal.NotFound, (await GiveAsync(caller, "Once more.")).Refusal);
        }

        Assert.Equal(ReviewRefusal.NoteMissing, (await GiveAsync(lesson.Teacher, " ")).Refusal);
        await NothingLeftAsync(lesson, lesson.Student.Caller);

        Task<Core.Answer<ArtworkState, ReviewRefusal>> GiveAsync(Caller caller, string note) =>
            School
                .Get<ReviewService>()
                .DecideAsync(caller, picture.Id, ReviewDecision.ReturnWithTry, note, Stop);
    }

    [Fact]
    public async Task One_that_just_goes_back_brings_none()
    {
        var (lesson, picture) = await HandedInAsync();

        await School.DecideAsync(lesson.Teacher, picture, ReviewDecision.Return);

        await NothingLeftAsync(lesson, lesson.Student.Caller);
    }

    [Fact]
    public async Task Taking_the_decision_back_takes_back_the_try_as_well()
    {
        var (lesson, picture) = await HandedInAsync();
        await ReturnAsync(lesson, picture);

        await School.DecideAsync(lesson.Teacher, picture, ReviewDecision.Undecide);

        await NothingLeftAsync(lesson, lesson.Student.Caller);
    }

    [Theory]
    [InlineData(false, AssignmentPhase.Open)]
    [InlineData(true, AssignmentPhase.Closed)]
    public async Task Whoever_gives_it_sees_whether_it_can_be_used(
        bool isOver,
        AssignmentPhase expected
    )
    {
        var (lesson, picture) = await HandedInAsync();
        await School
            .Get<AssignmentService>()
            .EditAsync(
                lesson.Teacher,
                lesson.AssignmentId,
                TestSchool.Draft with
                {
                    ClosesAt = School.Clock.Now.AddHours(1),
                },
                Stop
            );

        School.Clock.Advance(TimeSpan.FromMinutes(isOver ? 60 : 59));

        var seen = await School
            .Get<GalleryQueries>()
            .GetArtworkAsync(lesson.Teacher, picture.Id, Stop);
        Assert.Equal(expected, seen!.Phase);
    }

    private async Task<(Lesson Lesson, Artwork Picture)> HandedInAsync()
    {
        var lesson = await School.AddLessonAsync(tries: 1);
        var picture = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        return (lesson, await School.HandInAsync(lesson.Student, picture));
    }

    private Task<Artwork> ReturnAsync(Lesson lesson, Artwork picture) =>
        School.DecideAsync(lesson.Teacher, picture, ReviewDecision.ReturnWithTry);

    private async Task NothingLeftAsync(Lesson lesson, Caller student)
    {
        Assert.Equal(0, (await DeskAsync(lesson, student)).TriesLeft);
        Assert.Equal(
            SubmitRefusal.NoTriesLeft,
            (await School.TrySubmitAsync(student, lesson.AssignmentId)).Refusal
        );
    }

    private async Task<Desk> DeskAsync(Lesson lesson, Caller student) =>
        (await School.Get<StudentDesk>().GetAsync(student, lesson.AssignmentId, Stop))!;
}
