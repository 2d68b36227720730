using Edu4All.Core.Accounts;
using Edu4All.Core.Assignments;
using Edu4All.Core.Classrooms;
using Edu4All.Core.Gallery;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Gallery;

public sealed class HandInTests : SchoolTest
{
    private HandInService Service => School.Get<HandInService>();

    [Fact]
    public async Task A_picture_is_handed_in_and_taken_back()
    {
        var (lesson, artwork) = await DrawnAsync();

        var handedIn = await School.HandInAsync(lesson.Student, artwork);
        Assert.Equal(
            (ArtworkState.HandedIn, School.Clock.Now),
            (handedIn.State, handedIn.HandedInAt)
        );

        Assert.Null((await Service.TakeBackAsync(lesson.Student.Caller, artwork.Id, Stop)).Refusal);
        Assert.Equal(ArtworkState.Draft, (await School.ArtworkAsync(artwork.Id)).State);
    }

    [Fact]
    public async Task To_everybody_but_its_author_it_does_not_exist()
    {
        var (lesson, artwork) = await DrawnAsync();
        var other = await School.AddLessonAsync();
        var ben = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben");
        foreach (
            var caller in new[]
            {
                ben.Caller,
                other.Student.Caller,
                lesson.Teacher,
                other.Teacher,
                TestSchool.Administrator,
            }
        )
        {
            await RefusedAsync(caller, artwork, HandInRefusal.NotFound);
        }

        await School
            .Get<RosterService>()
            .RemoveAsync(lesson.Teacher, lesson.ClassroomId, lesson.Student.Id, Stop);
        await RefusedAsync(lesson.Student.Caller, artwork, HandInRefusal.NotFound);
    }

    [Fact]
    public async Task A_picture_that_is_withheld_does_not_exist_for_its_author()
    {
        School.Moderator.OfPicture = new Core.Safety.Moderation.NotAsked();
        var (lesson, artwork) = await DrawnAsync();

        await RefusedAsync(lesson.Student.Caller, artwork, HandInRefusal.NotFound);
    }

    [Fact]
    public async Task When_the_assignment_is_closed_nothing_moves_any_more()
    {
        var (lesson, artwork) = await DrawnAsync();
        await CloseAsync(lesson, d => d with { ClosesAt = School.Clock.Now });
        await RefusedAsync(lesson.Student.Caller, artwork, HandInRefusal.Closed);

        await CloseAsync(lesson, d => d with { OpensAt = School.Clock.Now.AddDays(1) });
        await RefusedAsync(lesson.Student.Caller, artwork, HandInRefusal.NotYetOpen);

        Task CloseAsync(Lesson lesson, Func<AssignmentDraft, AssignmentDraft> change) =>
            School
                .Get<AssignmentService>()
                .EditAsync(lesson.Teacher, lesson.AssignmentId, change(TestSchool.Draft), Stop);
    }

    [Fact]
    public async Task The_one_that_waits_goes_back_when_another_is_handed_in()
    {
        var (lesson, first) = await DrawnAsync();
        var second = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        await School.HandInAsync(lesson.Student, first);

        await School.HandInAsync(lesson.Student, second);

        Assert.Equal(
            (ArtworkState.Draft, ArtworkState.HandedIn),
            (
                (await School.ArtworkAsync(first.Id)).State,
                (await School.ArtworkAsync(second.Id)).State
            )
        );
    }

    [Fact]
    public async Task With_one_on_the_wall_no_other_is_handed_in()
    {
        var (lesson, first) = await DrawnAsync();
        var second = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        await School.HandInAsync(lesson.Student, first);
        await School.DecideAsync(lesson.Teacher, first, ReviewDecision.Approve);

        var answer = await Service.HandInAsync(lesson.Student.Caller, second.Id, Stop);

        Assert.Equal(HandInRefusal.AlreadyApproved, answer.Refusal);
        Assert.Equal(ArtworkState.Draft, (await School.ArtworkAsync(second.Id)).State);
        Assert.Equal(ArtworkState.Approved, (await School.ArtworkAsync(first.Id)).State);
        Assert.Equal(
            HandInRefusal.Changed,
            (await Service.TakeBackAsync(lesson.Student.Caller, first.Id, Stop)).Refusal
        );
    }

    private async Task<(Lesson, Artwork)> DrawnAsync()
    {
        var lesson = await School.AddLessonAsync();
        return (lesson, await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId));
    }

    private async Task RefusedAsync(Caller caller, Artwork artwork, HandInRefusal refusal)
    {
        Assert.Equal(refusal, (await Service.HandInAsync(caller, artwork.Id, Stop)).Refusal);
        Assert.Equal(refusal, (await Service.TakeBackAsync(caller, artwork.Id, Stop)).Refusal);
        Assert.Equal(artwork.Revision, (await School.ArtworkAsync(artwork.Id)).Revision);
    }
}
