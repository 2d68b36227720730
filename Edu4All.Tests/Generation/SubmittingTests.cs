using Edu4All.Core.Accounts;
using Edu4All.Core.Classrooms;
using Edu4All.Core.Generation;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Generation;

public sealed class SubmittingTests : SchoolTest
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Fact]
    public async Task A_student_of_the_class_may_and_the_attempt_waits()
    {
        var lesson = await School.AddLessonAsync();

        var attempt = await School.AttemptAsync(
            await School.SubmitAsync(
                lesson.Student.Caller,
                lesson.AssignmentId,
                "  The Eiffel Tower \n"
            )
        );

        Assert.Equal(AttemptState.Waiting, attempt.State);
        Assert.Equal("The Eiffel Tower", attempt.Words);
        Assert.Equal(lesson.Student.Id, attempt.AuthorId);
        Assert.Empty(School.Provider.Requests);
    }

    [Theory]
    [InlineData("", SubmitRefusal.Empty)]
    [InlineData(" \t\n\u00A0 ", SubmitRefusal.Empty)]
    [InlineData(10_000, SubmitRefusal.TooLong)]
    [InlineData(401, SubmitRefusal.TooLong)]
    public async Task Words_that_are_none_or_too_many_are_refused(
        object words,
        SubmitRefusal refusal
    )
    {
        var lesson = await School.AddLessonAsync();

        await RefusedAsync(
            lesson.Student.Caller,
            lesson.AssignmentId,
            refusal,
            words as string ?? new('a', (int)words)
        );
    }

    [Fact]
    public async Task Words_of_exactly_400_characters_are_taken_in()
    {
        var lesson = await School.AddLessonAsync();

        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId, new('a', 400));
    }

    [Fact]
    public async Task To_everybody_else_the_assignment_does_not_exist()
    {
        var lesson = await School.AddLessonAsync();
        var other = await School.AddLessonAsync();
        var administrator = new Caller(Guid.CreateVersion7(), true, true);

        await RefusedAsync(other.Student.Caller, lesson.AssignmentId, SubmitRefusal.NotFound);
        await RefusedAsync(other.Teacher, lesson.AssignmentId, SubmitRefusal.NotFound);
        await RefusedAsync(administrator, lesson.AssignmentId, SubmitRefusal.NotFound);
        await RefusedAsync(lesson.Student.Caller, Guid.NewGuid(), SubmitRefusal.NotFound);
    }

    [Fact]
    public async Task A_student_who_left_may_not_and_one_who_came_back_may()
    {
        var lesson = await School.AddLessonAsync();
        var roster = School.Get<RosterService>();
        await roster.RemoveAsync(lesson.Teacher, lesson.ClassroomId, lesson.Student.Id, Stop);

        await RefusedAsync(lesson.Student.Caller, lesson.AssignmentId, SubmitRefusal.NotFound);

        await roster.RestoreAsync(lesson.Teacher, lesson.ClassroomId, lesson.Student.Id, Stop);
        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
    }

    [Fact]
    public async Task Before_it_opens_and_after_it_closes_only_the_teacher_may()
    {
        var lesson = await School.AddLessonAsync();
        var later = await School.AddAssignmentAsync(
            lesson.Teacher,
            lesson.ClassroomId,
            d =>
                d with
                {
                    OpensAt = School.Clock.Now + Hour,
                    ClosesAt = School.Clock.Now + 2 * Hour,
                }
        );

        await RefusedAsync(lesson.Student.Caller, later, SubmitRefusal.NotYetOpen);
        await School.SubmitAsync(lesson.Teacher, later);
        await School.DrawAllAsync();

        School.Clock.Advance(Hour);
        await School.SubmitAsync(lesson.Student.Caller, later);
        await School.DrawAllAsync();

        School.Clock.Advance(Hour);
        await RefusedAsync(lesson.Student.Caller, later, SubmitRefusal.Closed);
        await School.SubmitAsync(lesson.Teacher, later);
    }

    [Fact]
    public async Task When_the_tries_are_used_up_there_is_no_other()
    {
        var lesson = await School.AddLessonAsync(tries: 2);
        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);

        await RefusedAsync(lesson.Student.Caller, lesson.AssignmentId, SubmitRefusal.NoTriesLeft);
    }

    [Fact]
    public async Task While_a_picture_is_being_made_there_is_no_other()
    {
        var lesson = await School.AddLessonAsync();
        var second = await School.AddAssignmentAsync(lesson.Teacher, lesson.ClassroomId);
        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);

        await RefusedAsync(lesson.Student.Caller, lesson.AssignmentId, SubmitRefusal.OneAtATime);
        await RefusedAsync(lesson.Student.Caller, second, SubmitRefusal.OneAtATime);

        await School.DrawAllAsync();
        await School.SubmitAsync(lesson.Student.Caller, second);
    }

    private async Task RefusedAsync(
        Caller caller,
        Guid assignmentId,
        SubmitRefusal refusal,
        string words = TestSchool.Words
    )
    {
        var before = await School.AttemptsAsync();
        var asked = School.Provider.Requests.Count;

        var answer = await School.TrySubmitAsync(caller, assignmentId, words);

        Assert.Equal(refusal, answer.Refusal);
        Assert.Null(answer.Value);
        Assert.Equal(before, await School.AttemptsAsync());
        Assert.Equal(asked, School.Provider.Requests.Count);
    }
}
