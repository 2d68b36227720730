using Edu4All.Core.Gallery;
using Edu4All.Core.Generation;
using Edu4All.Core.Safety;
using Edu4All.Tests.Gallery;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Generation;

/// <summary>A teacher's own picture, or one made elsewhere, straight to the wall: nobody is there to hand it in.</summary>
public sealed class HangingTests : SchoolTest
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_teacher_looks_at_what_nothing_has_checked_and_puts_it_on_the_wall(
        bool isOwn
    )
    {
        School.Moderator.OfWords = School.Moderator.OfPicture = new Moderation.NotAsked();
        var lesson = await School.AddLessonAsync();
        var id = await ImportedAsync(lesson, Of(isOwn ? lesson.Teacher.Id : lesson.Student.Id));

        var hung = await School.DecideAsync(
            lesson.Teacher,
            await School.ArtworkAsync(id),
            ReviewDecision.Hang,
            ""
        );

        Assert.Equal(
            (ArtworkState.Approved, WithheldFor.Nothing, lesson.Teacher.Id),
            (hung.State, hung.WithheldFor, hung.DecidedById)
        );
        var wall = await School
            .Get<WallQueries>()
            .GetAsync(lesson.Student.Caller, lesson.AssignmentId, Stop);
        Assert.Single(wall!.Cards);
    }

    [Fact]
    public async Task What_a_check_withheld_and_a_childs_own_picture_are_not_put_on_the_wall_that_way()
    {
        var lesson = await School.AddLessonAsync();
        var child = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        School.Moderator.OfPicture = new Moderation.Unanswered("Timed out.");
        var withheld = await ImportedAsync(lesson, Of(lesson.Teacher.Id));
        var service = School.Get<ReviewService>();

        foreach (var id in new[] { child.Id, withheld })
        {
            Assert.Equal(
                ReviewRefusal.Changed,
                (
                    await service.DecideAsync(lesson.Teacher, id, ReviewDecision.Hang, "", Stop)
                ).Refusal
            );
        }

        Assert.Equal(
            ReviewRefusal.NotFound,
            (
                await service.DecideAsync(
                    lesson.Student.Caller,
                    child.Id,
                    ReviewDecision.Hang,
                    "",
                    Stop
                )
            ).Refusal
        );
        Assert.Equal(ArtworkState.Draft, (await School.ArtworkAsync(child.Id)).State);
        Assert.Equal(ArtworkState.Quarantined, (await School.ArtworkAsync(withheld)).State);
    }

    private static ImportDraft Of(Guid author) =>
        new(author, "Midjourney", "The Eiffel Tower on the moon", PictureBytes.Png(64, 36));

    private async Task<Guid> ImportedAsync(Lesson lesson, ImportDraft draft) =>
        (
            await School
                .Get<GenerationService>()
                .ImportAsync(lesson.Teacher, lesson.AssignmentId, draft, Stop)
        ).Value;
}
