using Edu4All.Core.Generation;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Generation;

public sealed class PaceTests : SchoolTest
{
    protected override Task<TestSchool> OpenAsync() =>
        TestSchool.OpenAsync(null, ("Generation:SubmissionsPerMinute", "3"));

    [Fact]
    public async Task Refused_words_cost_no_try_but_there_is_an_end_to_them()
    {
        var lesson = await School.AddLessonAsync();
        for (var i = 0; i < 3; i++)
        {
            await School.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId, "a sword");
        }

        var answer = await School.TrySubmitAsync(lesson.Student.Caller, lesson.AssignmentId);

        Assert.Equal(SubmitRefusal.TooFast, answer.Refusal);
        Assert.Equal(3, await School.AttemptsAsync());
    }

    [Fact]
    public async Task The_haste_of_one_child_does_not_hold_up_another()
    {
        var lesson = await School.AddLessonAsync();
        var patient = await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben");
        for (var i = 0; i < 4; i++)
        {
            await School.TrySubmitAsync(lesson.Student.Caller, lesson.AssignmentId, "a sword");
        }

        await School.SubmitAsync(patient.Caller, lesson.AssignmentId);
    }
}
