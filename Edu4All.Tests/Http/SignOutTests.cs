using System.Net;
using Edu4All.Core.Classrooms;
using Edu4All.Tests.Support;

namespace Edu4All.Tests.Http;

public sealed class SignOutTests(FoundedApp founded) : AppTest(founded)
{
    [Fact]
    public async Task Signing_out_is_a_press_of_a_button_and_never_a_link()
    {
        var lesson = await School.AddLessonAsync();
        using var student = await StudentAsync(lesson);
        using var link = await student.GetAsync("/account/logout");
        Assert.NotEqual(HttpStatusCode.Redirect, link.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await student.StatusAsync("/desk"));

        using var answer = await student.PressAsync("/desk", "/account/logout");

        Assert.Equal("/", answer.Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.Redirect, await student.StatusAsync("/desk"));
    }

    [Theory]
    [InlineData("/join", "/join")]
    [InlineData("//elsewhere.example", "/")]
    [InlineData("/\\elsewhere.example", "/")]
    [InlineData("/\t/elsewhere.example", "/")]
    [InlineData("https://elsewhere.example", "/")]
    public async Task After_signing_out_nobody_is_sent_elsewhere(string wish, string expected)
    {
        var lesson = await School.AddLessonAsync();
        using var student = await StudentAsync(lesson);

        using var answer = await student.PressAsync(
            "/desk",
            "/account/logout",
            ("returnUrl", wish)
        );

        Assert.Equal(
            (HttpStatusCode.Redirect, expected),
            (answer.StatusCode, answer.Headers.Location?.ToString())
        );
    }

    [Theory]
    [InlineData("/account/logout")]
    [InlineData("/account/logout-everywhere")]
    public async Task Without_the_token_of_our_own_page_nothing_happens(string action)
    {
        var lesson = await School.AddLessonAsync();
        using var teacher = await TeacherAsync(lesson.Teacher);

        using var without = await teacher.PostAsync(action);
        using var forged = await teacher.PostAsync(
            action,
            ("__RequestVerificationToken", "forged")
        );

        Assert.Equal(HttpStatusCode.BadRequest, without.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.Contains(
            "Please do that again",
            await forged.Content.ReadAsStringAsync(Stop),
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.OK, await teacher.StatusAsync("/classes"));
    }

    [Theory]
    [InlineData("/account/login")]
    [InlineData("/join/{code}/{id}")]
    public async Task Nor_does_anybody_sign_in_without_it(string form)
    {
        var lesson = await School.AddLessonAsync();
        using var guest = App.Visit();

        using var answer = await guest.PostAsync(
            form.Replace("{code}", lesson.JoinCode, StringComparison.Ordinal)
                .Replace("{id}", lesson.Student.Id.ToString(), StringComparison.Ordinal),
            ("_handler", form.StartsWith("/join", StringComparison.Ordinal) ? "pin" : "login"),
            ("Pin", lesson.Student.Pin),
            ("Email", FoundedApp.Email),
            ("Password", TestSchool.Password)
        );

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, await guest.StatusAsync("/desk"));
        Assert.Equal(HttpStatusCode.Redirect, await guest.StatusAsync("/classes"));
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_the_other_session_too()
    {
        var lesson = await School.AddLessonAsync();
        using var here = await TeacherAsync(lesson.Teacher);
        using var there = await TeacherAsync(lesson.Teacher);

        using var answer = await here.PressAsync("/account/manage", "/account/logout-everywhere");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);

        // At the next check of the stamp, which comes within the minute.
        App.Clock.Advance(TimeSpan.FromSeconds(61));
        Assert.Equal(HttpStatusCode.Redirect, await here.StatusAsync("/classes"));
        Assert.Equal(HttpStatusCode.Redirect, await there.StatusAsync("/classes"));
    }

    [Fact]
    public async Task A_new_PIN_ends_the_session_of_the_old_one()
    {
        var lesson = await School.AddLessonAsync();
        using var student = await StudentAsync(lesson);
        await School
            .Get<RosterService>()
            .ResetPinAsync(lesson.Teacher, lesson.ClassroomId, lesson.Student.Id, Stop);

        App.Clock.Advance(TimeSpan.FromSeconds(61));

        Assert.Equal(HttpStatusCode.Redirect, await student.StatusAsync("/desk"));
    }

    [Fact]
    public async Task A_new_password_keeps_this_session_and_ends_the_others()
    {
        var lesson = await School.AddLessonAsync();
        using var here = await TeacherAsync(lesson.Teacher);
        using var there = await TeacherAsync(lesson.Teacher);
        using var wrong = await here.SubmitAsync(
            "/account/manage",
            ("Current", "not the password"),
            ("New", "Monuments-22")
        );
        Assert.NotNull((await Guest.ReadAsync(wrong)).QuerySelector("[role=alert]"));

        using var answer = await here.SubmitAsync(
            "/account/manage",
            ("Current", TestSchool.Password),
            ("New", "Monuments-22")
        );
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);

        App.Clock.Advance(TimeSpan.FromSeconds(61));
        Assert.Equal(HttpStatusCode.OK, await here.StatusAsync("/classes"));
        Assert.Equal(HttpStatusCode.Redirect, await there.StatusAsync("/classes"));
    }
}
