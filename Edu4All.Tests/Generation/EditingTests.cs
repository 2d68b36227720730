using Edu4All.Core.Accounts;
using Edu4All.Core.Gallery;
using Edu4All.Core.Gallery.Masks;
using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
using Edu4All.Core.Safety;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Generation;

/// <summary>Pictures that are made of pictures.</summary>
public sealed class EditingTests : SchoolTest
{
    private static readonly PictureFile Mask = PictureFormat.Recognise(
        PictureMask.Of(64, 36, (x, _) => x < 32).ToTransparentPng()
    )!;

    [Fact]
    public async Task A_change_sends_the_picture_the_mask_and_the_wrapped_words_and_counts_as_a_try()
    {
        School.Provider.Abilities = new() { Edits = true, Masks = true };
        var lesson = await School.AddLessonAsync(tries: 2);
        var before = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);

        var after = await School.DrawWishAsync(
            lesson.Student.Caller,
            lesson.AssignmentId,
            new("Give it a red flag")
            {
                Task = PictureTask.Edit,
                SourceId = before.Id,
                Mask = Mask,
            }
        );

        var request = School.Provider.Requests[^1];
        Assert.Equal(PictureTask.Edit, request.Task);
        Assert.Equal(before.PictureSha256, request.Source!.File.Sha256);
        Assert.Equal(Mask.Sha256, request.Source.Mask!.Sha256);
        Assert.Contains("House rules", request.Prompt.Text, StringComparison.Ordinal);
        Assert.Contains(
            "A picture and a mask come with this text",
            request.Prompt.Text,
            StringComparison.Ordinal
        );
        Assert.Equal("Give it a red flag", request.Prompt.Description);
        Assert.NotEqual(before.PictureSha256, after.PictureSha256);
        Assert.Equal(
            SubmitRefusal.NoTriesLeft,
            (await School.TrySubmitAsync(lesson.Student.Caller, lesson.AssignmentId)).Refusal
        );
    }

    [Fact]
    public async Task A_variation_is_drawn_from_the_words_of_its_picture()
    {
        School.Provider.Abilities = new() { Variations = true };
        var lesson = await School.AddLessonAsync();
        var before = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);

        var after = await School.DrawWishAsync(
            lesson.Student.Caller,
            lesson.AssignmentId,
            new("something else") { Task = PictureTask.Vary, SourceId = before.Id }
        );

        Assert.Equal(TestSchool.Words, after.Words);
        Assert.Equal(TestSchool.Words, School.Provider.Drawn[^1]);
    }

    [Fact]
    public async Task Words_of_a_change_are_screened_like_all_others_and_nothing_is_sent()
    {
        School.Provider.Abilities = new() { Edits = true };
        var lesson = await School.AddLessonAsync();
        var before = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);

        var answer = await School.TryWishAsync(
            lesson.Student.Caller,
            lesson.AssignmentId,
            new("Give the rabbit a sword") { Task = PictureTask.Edit, SourceId = before.Id }
        );

        Assert.False(answer.Value!.Verdict.IsAllowed);
        Assert.Equal(0, await School.DrawAllAsync());
        Assert.Single(School.Provider.Requests);
    }

    [Fact]
    public async Task Nobody_changes_a_picture_that_is_not_theirs_and_nothing_is_recorded()
    {
        School.Provider.Abilities = new() { Edits = true, Variations = true };
        var lesson = await School.AddLessonAsync();
        var ben = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben");
        var other = await School.AddLessonAsync();
        var picture = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        await School.HandInAsync(lesson.Student, picture);
        await School.DecideAsync(lesson.Teacher, picture, ReviewDecision.Approve);

        // On the wall Ben can see it, but it is not his to change.
        foreach (
            var (caller, assignment) in new (Caller, Guid)[]
            {
                (ben.Caller, lesson.AssignmentId),
                (lesson.Teacher, lesson.AssignmentId),
                (other.Student.Caller, other.AssignmentId),
                (other.Teacher, other.AssignmentId),
            }
        )
        {
            var answer = await School.TryWishAsync(
                caller,
                assignment,
                new("A flag") { Task = PictureTask.Edit, SourceId = picture.Id }
            );
            Assert.Equal(SubmitRefusal.CannotDo, answer.Refusal);
        }

        Assert.Equal(1, await School.AttemptsAsync());
        Assert.Single(School.Provider.Requests);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task What_the_provider_cannot_do_is_not_taken_in(bool edits, bool masked)
    {
        School.Provider.Abilities = new() { Edits = edits };
        var lesson = await School.AddLessonAsync();
        var picture = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);

        var answer = await School.TryWishAsync(
            lesson.Student.Caller,
            lesson.AssignmentId,
            new("A flag")
            {
                Task = PictureTask.Edit,
                SourceId = picture.Id,
                Mask = masked ? Mask : null,
            }
        );

        Assert.Equal(SubmitRefusal.CannotDo, answer.Refusal);
        Assert.Equal(1, await School.AttemptsAsync());
    }

    [Fact]
    public async Task A_picture_that_was_withheld_in_between_is_not_sent_and_costs_no_try()
    {
        School.Provider.Abilities = new() { Edits = true };
        var lesson = await School.AddLessonAsync();
        var picture = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        var answer = await School.TryWishAsync(
            lesson.Student.Caller,
            lesson.AssignmentId,
            new("A flag") { Task = PictureTask.Edit, SourceId = picture.Id }
        );
        await School.DecideAsync(lesson.Teacher, picture, ReviewDecision.Withhold);

        await School.DrawAllAsync();

        Assert.Single(School.Provider.Requests);
        var attempt = await School.AttemptAsync(answer.Value!.AttemptId);
        Assert.Equal((AttemptState.Failed, AttemptEnd.SourceGone), (attempt.State, attempt.End));
    }
}
