using Edu4All.Core.Assignments;
using Edu4All.Core.Classrooms;
using Edu4All.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Tests.Classrooms;

/// <summary>A class and an assignment that were made by mistake, and those that were not.</summary>
public sealed class MistakeTests : SchoolTest
{
    [Fact]
    public async Task A_class_without_students_and_assignments_is_deleted()
    {
        var teacher = await School.AddTeacherAsync();
        var classroom = await School.AddClassroomAsync(teacher);

        Assert.True(await School.Get<ClassroomService>().DeleteAsync(teacher, classroom, Stop));

        Assert.Equal(0, await School.ReadAsync(db => db.Classrooms.CountAsync(Stop)));
    }

    [Fact]
    public async Task One_with_a_student_or_an_assignment_or_of_somebody_else_stays()
    {
        var service = School.Get<ClassroomService>();
        var teacher = await School.AddTeacherAsync();
        var withStudent = await School.AddClassroomAsync(teacher);
        await School.AddStudentAsync(teacher, withStudent);
        var withAssignment = await School.AddClassroomAsync(teacher, "5C");
        await School.AddAssignmentAsync(teacher, withAssignment);
        var other = await School.AddClassroomAsync(await School.AddTeacherAsync(), "5D");

        Assert.False(await service.DeleteAsync(teacher, withStudent, Stop));
        Assert.False(await service.DeleteAsync(teacher, withAssignment, Stop));
        Assert.False(await service.DeleteAsync(teacher, other, Stop));
        Assert.False(await service.DeleteAsync(TestSchool.Administrator, other, Stop));

        Assert.Equal(3, await School.ReadAsync(db => db.Classrooms.CountAsync(Stop)));
    }

    [Fact]
    public async Task An_assignment_that_nobody_has_written_to_is_deleted_with_its_rules()
    {
        var teacher = await School.AddTeacherAsync();
        var classroom = await School.AddClassroomAsync(teacher);
        var assignment = await School.AddAssignmentAsync(
            teacher,
            classroom,
            draft => draft with { Rules = "Only paper cut." }
        );

        Assert.True(await School.Get<AssignmentService>().DeleteAsync(teacher, assignment, Stop));

        Assert.Equal(0, await School.ReadAsync(db => db.Assignments.CountAsync(Stop)));
        Assert.Equal(
            0,
            await School.ReadAsync(db =>
                db.RuleSets.CountAsync(rules => rules.AssignmentId == assignment, Stop)
            )
        );
    }

    [Fact]
    public async Task One_with_words_in_it_or_of_somebody_else_stays()
    {
        var service = School.Get<AssignmentService>();
        var lesson = await School.AddLessonAsync();
        var other = await School.AddLessonAsync();
        await School.SubmitAsync(
            lesson.Student.Caller,
            lesson.AssignmentId,
            "a rabbit with a sword"
        );

        Assert.False(await service.DeleteAsync(lesson.Teacher, lesson.AssignmentId, Stop));
        Assert.False(await service.DeleteAsync(lesson.Teacher, other.AssignmentId, Stop));
        Assert.False(await service.DeleteAsync(other.Student.Caller, other.AssignmentId, Stop));

        Assert.Equal(2, await School.ReadAsync(db => db.Assignments.CountAsync(Stop)));
    }
}
