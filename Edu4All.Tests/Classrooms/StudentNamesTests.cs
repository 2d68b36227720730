using Edu4All.Core.Classrooms;
using Edu4All.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Tests.Classrooms;

public sealed class StudentNamesTests : SchoolTest
{
    private StudentNames Names => School.Get<StudentNames>();

    [Fact]
    public async Task A_name_is_put_right_and_the_PIN_stays()
    {
        var lesson = await School.AddLessonAsync();

        var renamed = await Names.RenameAsync(
            lesson.Teacher,
            lesson.ClassroomId,
            lesson.Student.Id,
            "  Amira K ",
            Stop
        );

        Assert.Equal("Amira K", renamed.Value);
        var (result, student) = await School.SignInAsync(
            lesson.JoinCode,
            lesson.Student.Id,
            lesson.Student.Pin
        );
        Assert.Equal(Core.Accounts.StudentSignInResult.SignedIn, result);
        Assert.Equal("Amira K", student!.DisplayName);
    }

    [Theory]
    [InlineData(" ", RosterRefusal.NoName)]
    [InlineData("BEN", RosterRefusal.SameName)]
    public async Task No_name_and_the_name_of_another_child_change_nothing(
        string name,
        RosterRefusal refusal
    )
    {
        var lesson = await School.AddLessonAsync();
        await School.AddStudentAsync(lesson.Teacher, lesson.ClassroomId, "Ben");

        var renamed = await Names.RenameAsync(
            lesson.Teacher,
            lesson.ClassroomId,
            lesson.Student.Id,
            name,
            Stop
        );

        Assert.Equal(refusal, renamed.Refusal);
        Assert.Equal("Amira", await NameAsync(lesson.Student.Id));
    }

    [Fact]
    public async Task Who_was_added_by_mistake_is_deleted_and_signed_out()
    {
        var lesson = await School.AddLessonAsync();

        var deleted = await Names.DeleteAsync(
            lesson.Teacher,
            lesson.ClassroomId,
            lesson.Student.Id,
            Stop
        );

        Assert.Null(deleted.Refusal);
        Assert.Null(await NameAsync(lesson.Student.Id));
        Assert.Equal(
            Core.Accounts.StudentSignInResult.Wrong,
            (
                await School.SignInAsync(lesson.JoinCode, lesson.Student.Id, lesson.Student.Pin)
            ).Result
        );
    }

    [Fact]
    public async Task Who_has_written_anything_is_not_deleted()
    {
        var lesson = await School.AddLessonAsync();
        await School.SubmitAsync(
            lesson.Student.Caller,
            lesson.AssignmentId,
            "a rabbit with a sword"
        );

        var deleted = await Names.DeleteAsync(
            lesson.Teacher,
            lesson.ClassroomId,
            lesson.Student.Id,
            Stop
        );

        Assert.Equal(RosterRefusal.NotEmpty, deleted.Refusal);
        Assert.Equal("Amira", await NameAsync(lesson.Student.Id));
    }

    [Fact]
    public async Task Nobody_but_the_teacher_of_the_class_renames_or_deletes()
    {
        var lesson = await School.AddLessonAsync();
        var other = await School.AddLessonAsync();
        var (room, id) = (lesson.ClassroomId, lesson.Student.Id);
        foreach (
            var caller in new[] { other.Teacher, lesson.Student.Caller, TestSchool.Administrator }
        )
        {
            Assert.Equal(
                RosterRefusal.NotFound,
                (await Names.RenameAsync(caller, room, id, "Eve", Stop)).Refusal
            );
            Assert.Equal(
                RosterRefusal.NotFound,
                (await Names.DeleteAsync(caller, room, id, Stop)).Refusal
            );
        }

        Assert.Equal("Amira", await NameAsync(id));
    }

    private Task<string?> NameAsync(Guid id) =>
        School.ReadAsync(db =>
            db.Users.Where(user => user.Id == id)
                .Select(user => user.DisplayName)
                .SingleOrDefaultAsync(Stop)
        );
}
