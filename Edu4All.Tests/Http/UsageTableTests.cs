using System.Net;
using Edu4All.Core.Classrooms;
using Edu4All.Core.Usage;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Http;

public sealed class UsageTableTests(FoundedApp founded) : AppTest(founded)
{
    private string Address => $"/usage.csv?month={Month.Of(App.Clock.Now)}";

    [Fact]
    public async Task A_teacher_gets_the_own_classes_without_a_childs_name()
    {
        var lesson = await School.AddLessonAsync(student: "Zacharias");
        await RenameAsync(lesson, "Class, of \"wonders\"");
        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        var other = await School.AddLessonAsync();
        await RenameAsync(other, "Somebody else's");
        await School.DrawAsync(other.Student.Caller, other.AssignmentId);

        using var answer = await (await TeacherAsync(lesson.Teacher)).GetAsync(Address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        var lines = (await answer.Content.ReadAsStringAsync(Stop)).Trim('\uFEFF').Split("\r\n");
        Assert.Equal(
            "Day,Class,Pictures,Refused,Failed,PerhapsCharged,Cost,Reserved,Currency",
            lines[0]
        );
        Assert.Equal(
            $"{App.Clock.Now:yyyy-MM-dd},\"Class, of \"\"wonders\"\"\",1,0,0,0,0,0,USD",
            lines[1]
        );
        Assert.Equal("", Assert.Single(lines[2..]));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("-2+3")]
    public async Task A_class_whose_name_is_a_formula_is_text_in_a_spreadsheet(string name)
    {
        var lesson = await School.AddLessonAsync();
        await RenameAsync(lesson, name);
        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);

        using var answer = await (await TeacherAsync(lesson.Teacher)).GetAsync(Address);

        var line = (await answer.Content.ReadAsStringAsync(Stop)).Split("\r\n")[1];
        Assert.Contains(
            $",\"'{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\",",
            line,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_administrator_gets_all_classes()
    {
        var lesson = await School.AddLessonAsync();
        await RenameAsync(lesson, "Class 7Q");
        await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);

        using var answer = await (await AdministratorAsync()).GetAsync(Address);

        Assert.Contains(
            ",Class 7Q,",
            await answer.Content.ReadAsStringAsync(Stop),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Strangers_and_children_get_nothing()
    {
        var lesson = await School.AddLessonAsync();

        using var stranger = await App.Visit().GetAsync(Address);
        using var child = await (await StudentAsync(lesson)).GetAsync(Address);

        Assert.Equal(HttpStatusCode.Unauthorized, stranger.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, child.StatusCode);
    }

    [Theory]
    [InlineData("2026-99")]
    [InlineData("../../etc")]
    [InlineData("")]
    public async Task What_is_no_month_is_not_found(string month)
    {
        var lesson = await School.AddLessonAsync();

        using var answer = await (await TeacherAsync(lesson.Teacher)).GetAsync(
            $"/usage.csv?month={Uri.EscapeDataString(month)}"
        );

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task RenameAsync(Lesson lesson, string name) =>
        Assert.True(
            await School
                .Get<ClassroomService>()
                .RenameAsync(lesson.Teacher, lesson.ClassroomId, name, Stop)
        );
}
