using Edu4All.Tests.Support;

namespace Edu4All.Tests.Http;

/// <summary>Pages that hang on the board in front of the class.</summary>
public sealed class BoardTests(FoundedApp founded) : AppTest(founded)
{
    [Fact]
    public async Task Neither_the_code_nor_the_wall_tells_the_class_that_a_child_may_need_somebody()
    {
        var lesson = await School.AddLessonAsync();
        await School.RaiseConcernAsync(lesson, "i want to die");
        using var teacher = await TeacherAsync(lesson.Teacher);

        foreach (
            var board in new[]
            {
                $"/classes/{lesson.ClassroomId}/code",
                $"/wall/{lesson.AssignmentId}",
            }
        )
        {
            var page = await teacher.PageAsync(board);
            Assert.Empty(page.QuerySelectorAll("header .count, .toast"));
        }

        var desk = await teacher.PageAsync("/classes");
        Assert.NotEmpty(desk.QuerySelectorAll("header .count"));
    }
}
