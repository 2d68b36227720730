using Edu4All.Core.Accounts;
using Edu4All.Core.Classrooms;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Accounts;

public sealed class StudentSignInTests : SchoolTest
{
    [Fact]
    public async Task Code_name_and_PIN_together_let_a_student_in()
    {
        var lesson = await School.AddLessonAsync();

        var (result, student) = await SignInAsync(lesson, lesson.Student.Pin);

        Assert.Equal((StudentSignInResult.SignedIn, lesson.Student.Id), (result, student?.Id));
    }

    [Fact]
    public async Task The_code_may_be_typed_as_children_type_it()
    {
        var lesson = await School.AddLessonAsync();
        var typed = $" {lesson.JoinCode.ToLowerInvariant().Replace('-', ' ')} ";

        var (result, _) = await School.SignInAsync(typed, lesson.Student.Id, lesson.Student.Pin);

        Assert.Equal(StudentSignInResult.SignedIn, result);
    }

    [Theory]
    [InlineData("")]
    [InlineData("000")]
    [InlineData("00000")]
    [InlineData("' OR 1=1 --")]
    public async Task A_wrong_PIN_does_not(string pin)
    {
        var lesson = await School.AddLessonAsync();

        await RefusedAsync(lesson.JoinCode, lesson.Student.Id, pin);
    }

    [Fact]
    public async Task Nor_does_the_code_of_another_class_or_none()
    {
        var lesson = await School.AddLessonAsync();
        var other = await School.AddLessonAsync();

        await RefusedAsync(other.JoinCode, lesson.Student.Id, lesson.Student.Pin);
        await RefusedAsync("", lesson.Student.Id, lesson.Student.Pin);
        await RefusedAsync("SUN", lesson.Student.Id, lesson.Student.Pin);
        await RefusedAsync(lesson.JoinCode, Guid.NewGuid(), lesson.Student.Pin);
        await RefusedAsync(lesson.JoinCode, other.Student.Id, other.Student.Pin);
        // A teacher's password is no PIN.
        await RefusedAsync(lesson.JoinCode, lesson.Teacher.Id, TestSchool.Password);
    }

    [Fact]
    public async Task A_renewed_code_makes_the_old_one_worthless()
    {
        var lesson = await School.AddLessonAsync();
        await School
            .Get<ClassroomService>()
            .RenewCodeAsync(lesson.Teacher, lesson.ClassroomId, Stop);
        var renewed = await School.JoinCodeOfAsync(lesson.ClassroomId);

        Assert.NotEqual(lesson.JoinCode, renewed);
        await RefusedAsync(lesson.JoinCode, lesson.Student.Id, lesson.Student.Pin);
        Assert.Equal(
            StudentSignInResult.SignedIn,
            (await School.SignInAsync(renewed, lesson.Student.Id, lesson.Student.Pin)).Result
        );
    }

    [Fact]
    public async Task A_student_who_left_is_not_let_in_and_one_who_came_back_is()
    {
        var lesson = await School.AddLessonAsync();
        var roster = School.Get<RosterService>();
        await roster.RemoveAsync(lesson.Teacher, lesson.ClassroomId, lesson.Student.Id, Stop);

        await RefusedAsync(lesson.JoinCode, lesson.Student.Id, lesson.Student.Pin);
        Assert.Empty(
            (await School.Get<ClassroomQueries>().FindByCodeAsync(lesson.JoinCode, Stop))!.Students
        );

        await roster.RestoreAsync(lesson.Teacher, lesson.ClassroomId, lesson.Student.Id, Stop);
        Assert.Equal(
            StudentSignInResult.SignedIn,
            (await SignInAsync(lesson, lesson.Student.Pin)).Result
        );
    }

    private Task<(StudentSignInResult Result, AppUser? Student)> SignInAsync(
        Lesson lesson,
        string pin
    ) => School.SignInAsync(lesson.JoinCode, lesson.Student.Id, pin);

    private async Task RefusedAsync(string code, Guid studentId, string pin) =>
        Assert.Equal(
            (StudentSignInResult.Wrong, null),
            await School.SignInAsync(code, studentId, pin)
        );
}
