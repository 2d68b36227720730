using Edu4All.Core.Safeguarding;
using Edu4All.Core.Safety;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Safeguarding;

public sealed class WeekSummaryTests : SchoolTest
{
    [Fact]
    public async Task It_counts_what_the_class_did_in_the_week_and_nothing_else()
    {
        var lesson = await School.AddLessonAsync(tries: 9);
        var friend = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben");
        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId, "a sword");
        School.Clock.Advance(TimeSpan.FromDays(7));
        var from = School.Clock.Now;
        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId, "a sword");
        await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId, "a sword");
        await School.SubmitAsync(friend.Caller, lesson.AssignmentId, "i want to die");
        await School.SubmitAsync(lesson.Teacher, lesson.AssignmentId, "a sword");
        await School
            .Get<PauseService>()
            .SetAsync(lesson.Teacher, PauseTarget.Classroom(lesson.ClassroomId), true, Stop);

        var week = await ReadAsync(lesson, lesson.Teacher, from);

        Assert.Equal("Class 5B", week!.Classroom);
        Assert.Equal((2, 4, 1), (week.Students, week.Tries, week.Pictures));
        Assert.Equal(
            [
                new RefusedCount(SafetyCategory.Weapons, 2, 1),
                new RefusedCount(SafetyCategory.SelfHarm, 1, 1),
            ],
            week.Refused
        );
        Assert.Equal(
            (1, 1, 2, 0, 1),
            (week.Urgent, week.Others, week.StillOpen, week.Appeals, week.Pauses)
        );
    }

    [Fact]
    public async Task Only_the_teacher_and_a_safeguarding_lead_read_it()
    {
        var lesson = await School.AddLessonAsync();
        var from = School.Clock.Now;

        Assert.Null(await ReadAsync(lesson, await School.AddTeacherAsync("Kim"), from));
        Assert.Null(await ReadAsync(lesson, TestSchool.Administrator, from));
        Assert.Null(await ReadAsync(lesson, lesson.Student.Caller, from));
        Assert.NotNull(
            await ReadAsync(
                lesson,
                TestSchool.Administrator with
                {
                    IsSafeguardingLead = true,
                },
                from
            )
        );
    }

    private Task<WeekSummary?> ReadAsync(
        Lesson lesson,
        Edu4All.Core.Accounts.Caller caller,
        DateTime from
    ) =>
        School
            .Get<WeekSummaries>()
            .ReadAsync(caller, lesson.ClassroomId, from, from.AddDays(7), Stop);
}
