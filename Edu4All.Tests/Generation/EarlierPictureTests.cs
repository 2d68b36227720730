using Edu4All.Core.Accounts;
using Edu4All.Core.Gallery;
using Edu4All.Core.Generation;
using Edu4All.Core.Safety;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Generation;

/// <summary>What has been drawn before is offered before anything is paid for.</summary>
public sealed class EarlierPictureTests : SchoolTest
{
    [Fact]
    public async Task The_own_picture_of_the_same_words_is_offered_and_nothing_is_recorded_or_sent()
    {
        var lesson = await School.AddLessonAsync();
        var picture = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);

        Assert.Equal(picture.Id, await AskAsync(lesson, lesson.Student.Caller));

        Assert.Equal(1, await School.AttemptsAsync());
        Assert.Single(School.Provider.Requests);
    }

    [Fact]
    public async Task A_new_one_can_always_be_painted()
    {
        var lesson = await School.AddLessonAsync();
        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);

        var answer = await School.TryWishAsync(
            lesson.Student.Caller,
            lesson.AssignmentId,
            new(TestSchool.Words) { IsNew = true }
        );

        Assert.Null(answer.Value!.EarlierId);
        Assert.Equal(2, await School.AttemptsAsync());
    }

    [Fact]
    public async Task A_classmate_is_offered_it_only_once_it_is_on_the_wall()
    {
        var lesson = await School.AddLessonAsync();
        var ben = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben");
        var picture = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        await School.HandInAsync(lesson.Student, picture);

        Assert.Null(await AskAsync(lesson, ben.Caller));
        await School.DrawAllAsync();
        var cleo = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Cleo");
        await School.DecideAsync(lesson.Teacher, picture, ReviewDecision.Approve);

        Assert.Equal(picture.Id, await AskAsync(lesson, cleo.Caller));
    }

    [Fact]
    public async Task A_withheld_picture_is_offered_to_nobody()
    {
        var lesson = await School.AddLessonAsync();
        var picture = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        await School.DecideAsync(lesson.Teacher, picture, ReviewDecision.Withhold);

        Assert.Null(await AskAsync(lesson, lesson.Student.Caller));
        await School.DrawAllAsync();
        Assert.Null(await AskAsync(lesson, lesson.Teacher));
    }

    [Fact]
    public async Task Other_rules_another_size_or_another_assignment_make_it_another_picture()
    {
        var lesson = await School.AddLessonAsync(tries: 9);
        var second = await School.AddAssignmentAsync(lesson.Teacher, lesson.ClassroomId);
        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);

        Assert.Null(await AskAsync(lesson with { AssignmentId = second }, lesson.Student.Caller));
        await School.DrawAllAsync();

        School.Provider.Settings = "landscape, high";
        Assert.Null(await AskAsync(lesson, lesson.Student.Caller));
        await School.DrawAllAsync();

        var published = await School
            .Get<RuleBook>()
            .PublishAsync(lesson.Teacher, lesson.AssignmentId, new("Only bridges."), 0, Stop);
        Assert.Null(published.Refusal);
        Assert.Null(await AskAsync(lesson, lesson.Student.Caller));
    }

    [Fact]
    public async Task The_same_number_again_asks_for_that_very_picture()
    {
        var lesson = await School.AddLessonAsync(tries: 9);
        var first = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        School.Clock.Advance(TimeSpan.FromSeconds(1));
        var second = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);

        Assert.Equal(second.Id, await AskAsync(lesson, lesson.Student.Caller));
        Assert.Equal(first.Id, await AskAsync(lesson, lesson.Student.Caller, first.Id));

        // With other words the number goes along to the provider.
        await School.TryWishAsync(
            lesson.Student.Caller,
            lesson.AssignmentId,
            new("Petra in the snow") { LikeId = first.Id }
        );
        await School.DrawAllAsync();
        Assert.Equal(School.Provider.Requests[0].Variety, School.Provider.Requests[^1].Variety);
    }

    private async Task<Guid?> AskAsync(Lesson lesson, Caller caller, Guid? likeId = null)
    {
        var answer = await School.TryWishAsync(
            caller,
            lesson.AssignmentId,
            new(TestSchool.Words) { LikeId = likeId }
        );
        Assert.Null(answer.Refusal);
        return answer.Value!.EarlierId;
    }
}
