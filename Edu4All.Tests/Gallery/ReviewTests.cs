using Edu4All.Core.Accounts;
using Edu4All.Core.Data.Sqlite;
using Edu4All.Core.Gallery;
using Edu4All.Core.Safety;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Gallery;

public sealed class ReviewTests : SchoolTest
{
    private ReviewService Service => School.Get<ReviewService>();

    [Fact]
    public async Task A_teacher_approves_and_takes_it_back_and_returns_it_with_a_note()
    {
        var (lesson, artwork) = await HandedInAsync();

        Assert.Equal(
            ArtworkState.Approved,
            (await School.DecideAsync(lesson.Teacher, artwork, ReviewDecision.Approve, "")).State
        );
        Assert.Equal(
            ArtworkState.HandedIn,
            (await School.DecideAsync(lesson.Teacher, artwork, ReviewDecision.Undecide)).State
        );
        var returned = await School.DecideAsync(
            lesson.Teacher,
            artwork,
            ReviewDecision.Return,
            "  Try another place.  "
        );
        Assert.Equal(
            (ArtworkState.Returned, "Try another place."),
            (returned.State, returned.Note)
        );
    }

    [Theory]
    [InlineData("", ReviewRefusal.NoteMissing)]
    [InlineData("  \n ", ReviewRefusal.NoteMissing)]
    [InlineData(null, ReviewRefusal.NoteTooLong)]
    public async Task A_picture_goes_back_with_a_note_of_the_right_length(
        string? note,
        ReviewRefusal refusal
    )
    {
        var (lesson, artwork) = await HandedInAsync();

        await RefusedAsync(
            lesson.Teacher,
            artwork,
            ReviewDecision.Return,
            refusal,
            note ?? new('x', Artwork.MaxNoteLength + 1)
        );
    }

    [Fact]
    public async Task To_everybody_but_the_teacher_of_the_class_it_does_not_exist()
    {
        var (lesson, artwork) = await HandedInAsync();
        var other = await School.AddLessonAsync();
        foreach (
            var caller in new[]
            {
                other.Teacher,
                lesson.Student.Caller,
                other.Student.Caller,
                TestSchool.Administrator,
            }
        )
        {
            foreach (var decision in Enum.GetValues<ReviewDecision>())
            {
                await RefusedAsync(caller, artwork, decision, ReviewRefusal.NotFound);
            }
        }
    }

    [Fact]
    public async Task What_was_not_handed_in_is_not_decided_on()
    {
        var lesson = await School.AddLessonAsync();
        var draft = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);

        foreach (var decision in Enum.GetValues<ReviewDecision>().Except([ReviewDecision.Withhold]))
        {
            await RefusedAsync(lesson.Teacher, draft, decision, ReviewRefusal.Changed);
        }
    }

    [Fact]
    public async Task What_a_teacher_withholds_is_in_nobody_elses_sight_until_it_is_released()
    {
        var (lesson, artwork) = await HandedInAsync();
        await School.DecideAsync(lesson.Teacher, artwork, ReviewDecision.Approve);
        var classmate = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben");
        var pictures = School.Get<PictureReader>();

        await School.DecideAsync(lesson.Teacher, artwork, ReviewDecision.Withhold);

        foreach (var caller in new[] { lesson.Student.Caller, classmate.Caller })
        {
            Assert.Null(pictures.Find(caller, artwork.Id, thumbnail: false));
        }

        Assert.NotNull(pictures.Find(lesson.Teacher, artwork.Id, thumbnail: false));
        Assert.Equal(
            ArtworkState.Draft,
            (await School.DecideAsync(lesson.Teacher, artwork, ReviewDecision.Release)).State
        );
        Assert.NotNull(pictures.Find(lesson.Student.Caller, artwork.Id, thumbnail: false));
        Assert.Null(pictures.Find(classmate.Caller, artwork.Id, thumbnail: false));
    }

    [Fact]
    public async Task What_nobody_checked_is_released_and_what_a_check_withheld_is_not()
    {
        var lesson = await School.AddLessonAsync();
        School.Moderator.OfPicture = new Moderation.NotAsked();
        var unchecked_ = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        School.Moderator.OfPicture = new Moderation.Flagged(["violence"]);
        var withheld = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);

        Assert.Equal(
            ArtworkState.Draft,
            (await School.DecideAsync(lesson.Teacher, unchecked_, ReviewDecision.Release)).State
        );
        foreach (var decision in Enum.GetValues<ReviewDecision>())
        {
            await RefusedAsync(lesson.Teacher, withheld, decision, ReviewRefusal.Changed);
        }
    }

    private async Task<(Lesson, Artwork)> HandedInAsync()
    {
        var lesson = await School.AddLessonAsync();
        var artwork = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        return (lesson, await School.HandInAsync(lesson.Student, artwork));
    }

    private async Task RefusedAsync(
        Caller caller,
        Artwork artwork,
        ReviewDecision decision,
        ReviewRefusal refusal,
        string note = "A note."
    )
    {
        var answer = await Service.DecideAsync(caller, artwork.Id, decision, note, Stop);

        Assert.Equal(refusal, answer.Refusal);
        var now = await School.ArtworkAsync(artwork.Id);
        Assert.Equal(
            (artwork.State, artwork.Revision, artwork.Note, artwork.DecidedById),
            (now.State, now.Revision, now.Note, now.DecidedById)
        );
    }
}
