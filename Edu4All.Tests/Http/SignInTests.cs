using System.Net;
using Edu4All.Core.Classrooms;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Http;

public sealed class SignInTests(FoundedApp founded) : AppTest(founded)
{
    [Fact]
    public async Task A_student_types_the_code_taps_the_name_and_enters_the_PIN()
    {
        var lesson = await School.AddLessonAsync();
        using var student = App.Visit();

        using var coded = await student.GetAsync(
            $"/join?code={lesson.JoinCode.ToLowerInvariant().Replace("-", "+", StringComparison.Ordinal)}"
        );
        Assert.Equal($"/join/{lesson.JoinCode}", Path(coded));
        var names = await student.PageAsync(Path(coded));
        var name = names.QuerySelector(".names a")!;
        Assert.Equal(lesson.Student.Name, name.TextContent);
        using var answer = await student.SubmitAsync(
            name.GetAttribute("href")!,
            ("Pin", lesson.Student.Pin)
        );

        Assert.Equal("/desk", Path(answer));
        Assert.Equal(HttpStatusCode.OK, await student.StatusAsync("/desk"));
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("edu4all="));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        // A tablet that is put away forgets who had it.
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_wrong_PIN_stays_on_the_page_and_five_lock()
    {
        var lesson = await School.AddLessonAsync();
        using var student = App.Visit();
        var path = $"/join/{lesson.JoinCode}/{lesson.Student.Id}";
        var messages = new List<string>();
        for (var i = 0; i < 6; i++)
        {
            using var answer = await student.SubmitAsync(path, ("Pin", "xxxx"));
            messages.Add(
                (await Guest.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent
            );
        }

        Assert.Single(messages[..4].Distinct());
        Assert.Single(messages[4..].Distinct());
        Assert.NotEqual(messages[0], messages[5]);
        Assert.Equal(HttpStatusCode.Redirect, await student.StatusAsync("/desk"));
    }

    [Theory]
    [InlineData("/join/FOX-0000")]
    [InlineData("/join?code=nonsense")]
    [InlineData("/join/%3Cscript%3E")]
    public async Task A_wrong_code_is_said_and_shows_no_names(string path)
    {
        using var stranger = App.Visit();

        var page = await stranger.PageAsync(path);

        Assert.NotNull(page.QuerySelector("[role=alert]"));
        Assert.Null(page.QuerySelector(".names"));
    }

    [Fact]
    public async Task A_renewed_code_leads_nobody_to_the_names_any_more()
    {
        var lesson = await School.AddLessonAsync();
        await School
            .Get<ClassroomService>()
            .RenewCodeAsync(lesson.Teacher, lesson.ClassroomId, Stop);
        using var stranger = App.Visit();

        Assert.Null((await stranger.PageAsync($"/join/{lesson.JoinCode}")).QuerySelector(".names"));
        using var answer = await stranger.GetAsync($"/join/{lesson.JoinCode}/{lesson.Student.Id}");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task A_teacher_signs_in_by_e_mail_and_a_student_cannot()
    {
        var lesson = await School.AddLessonAsync();
        using var guest = App.Visit();
        foreach (
            var (email, password) in new[]
            {
                ("nobody@school.test", TestSchool.Password),
                (FoundedApp.Email, "wrong password"),
                ($"student-{lesson.Student.Id:N}", lesson.Student.Pin),
                (lesson.Student.Name, lesson.Student.Pin),
                ("", ""),
            }
        )
        {
            using var answer = await guest.SubmitAsync(
                "/account/login",
                ("Email", email),
                ("Password", password)
            );
            Assert.NotNull((await Guest.ReadAsync(answer)).QuerySelector("[role=alert]"));
            Assert.Equal(HttpStatusCode.Redirect, await guest.StatusAsync("/classes"));
        }

        using var teacher = await AdministratorAsync();
        Assert.Equal(HttpStatusCode.OK, await teacher.StatusAsync("/classes"));
    }

    [Theory]
    [InlineData("/classes/x", "/classes/x")]
    [InlineData("https://elsewhere.example/", "/classes")]
    [InlineData("//elsewhere.example/", "/classes")]
    [InlineData("/\\elsewhere.example/", "/classes")]
    [InlineData("/%09/elsewhere.example/", "/classes")]
    [InlineData("/%0A/elsewhere.example/", "/classes")]
    [InlineData("javascript:alert(1)", "/classes")]
    [InlineData("elsewhere", "/classes")]
    public async Task After_signing_in_nobody_is_sent_elsewhere(string wish, string expected)
    {
        using var guest = App.Visit();

        using var answer = await guest.SubmitAsync(
            $"/account/login?ReturnUrl={(wish.Contains('%', StringComparison.Ordinal) ? wish : Uri.EscapeDataString(wish))}",
            ("Email", FoundedApp.Email),
            ("Password", TestSchool.Password)
        );

        Assert.Equal(expected, Path(answer));
        Assert.True(
            !answer.Headers.Location!.IsAbsoluteUri
                || answer.Headers.Location.Authority == App.Address.Authority
        );
    }

    private static string Path(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var location = answer.Headers.Location!;
        return location.IsAbsoluteUri ? location.PathAndQuery : location.ToString();
    }
}
