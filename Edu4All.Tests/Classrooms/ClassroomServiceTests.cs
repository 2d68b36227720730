using Edu4All.Core.Classrooms;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Classrooms;

public sealed class ClassroomServiceTests : SchoolTest
{
    private ClassroomService Service => School.Get<ClassroomService>();

    [Fact]
    public async Task A_teacher_opens_a_class_and_sees_it()
    {
        var teacher = await School.AddTeacherAsync();

        var id = await School.AddClassroomAsync(teacher, "  Class\n5B\u202E ");

        var listed = Assert.Single(await School.Get<ClassroomQueries>().ListAsync(teacher, Stop));
        Assert.Equal((id, "Class 5B"), (listed.Id, listed.Name));
        Assert.Equal(listed.JoinCode, JoinCode.Parse(listed.JoinCode));
    }

    [Fact]
    public async Task A_student_opens_none_and_a_class_has_a_name()
    {
        var lesson = await School.AddLessonAsync();
        var before = await ClassroomsAsync();

        Assert.Null(await Service.OpenAsync(lesson.Student.Caller, "Mine", Stop));
        Assert.Null(await Service.OpenAsync(lesson.Teacher, " \u200B ", Stop));

        Assert.Equal(before, await ClassroomsAsync());
    }

    [Fact]
    public async Task A_class_of_another_does_not_exist_and_does_not_change()
    {
        var lesson = await School.AddLessonAsync();
        var other = await School.AddLessonAsync();
        foreach (
            var caller in new[] { other.Teacher, lesson.Student.Caller, TestSchool.Administrator }
        )
        {
            Assert.False(await Service.RenameAsync(caller, lesson.ClassroomId, "Taken", Stop));
            Assert.False(await Service.RenewCodeAsync(caller, lesson.ClassroomId, Stop));
            Assert.Null(
                await School.Get<ClassroomQueries>().GetAsync(caller, lesson.ClassroomId, Stop)
            );
            Assert.DoesNotContain(
                await School.Get<ClassroomQueries>().ListAsync(caller, Stop),
                c => c.Id == lesson.ClassroomId
            );
        }

        var detail = await School
            .Get<ClassroomQueries>()
            .GetAsync(lesson.Teacher, lesson.ClassroomId, Stop);
        Assert.Equal(("Class 5B", lesson.JoinCode), (detail!.Name, detail.JoinCode));
    }

    [Fact]
    public async Task Its_teacher_renames_it_but_not_to_nothing()
    {
        var lesson = await School.AddLessonAsync();

        Assert.True(
            await Service.RenameAsync(lesson.Teacher, lesson.ClassroomId, "Class 6B", Stop)
        );
        Assert.False(await Service.RenameAsync(lesson.Teacher, lesson.ClassroomId, "  ", Stop));
        Assert.False(await Service.RenameAsync(lesson.Teacher, Guid.NewGuid(), "x", Stop));

        var detail = await School
            .Get<ClassroomQueries>()
            .GetAsync(lesson.Teacher, lesson.ClassroomId, Stop);
        Assert.Equal("Class 6B", detail!.Name);
    }

    [Fact]
    public async Task Who_knows_the_code_sees_the_names_and_nothing_more()
    {
        var lesson = await School.AddLessonAsync();
        var queries = School.Get<ClassroomQueries>();

        var found = await queries.FindByCodeAsync(lesson.JoinCode, Stop);

        Assert.Equal(
            [new JoinableStudent(lesson.Student.Id, lesson.Student.Name)],
            found!.Students
        );
        Assert.Null(await queries.FindByCodeAsync("FOX", Stop));
        Assert.Null(await queries.FindByCodeAsync("%%%-____", Stop));
    }

    private Task<int> ClassroomsAsync() =>
        School.ReadAsync(db => Task.FromResult(db.Classrooms.Count()));
}
