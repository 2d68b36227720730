using System.Net;
using System.Text.RegularExpressions;

namespace Edu4All.Tests.Http;

public sealed partial class HeaderTests(FoundedApp founded) : AppTest(founded)
{
    [Fact]
    public async Task Every_answer_says_what_the_browser_may_do_with_it()
    {
        var lesson = await School.AddLessonAsync();
        var artwork = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId);
        var concern = await School.RaiseConcernAsync(lesson);
        using var teacher = await TeacherAsync(lesson.Teacher);
        using var stranger = App.Visit();
        var paths = Route
            .AllOf(App)
            .Where(route => route.IsPage)
            .Select(route => route.Fill(lesson, artwork.Id, concern))
            .Append("/no-such-page")
            .Append("/health/live")
            .Append("/app.css");

        foreach (var path in paths)
        {
            foreach (var guest in new[] { teacher, stranger })
            {
                using var answer = await guest.GetAsync(path);
                var policy = string.Join(',', answer.Headers.GetValues("Content-Security-Policy"));
                Assert.True(
                    policy.Contains("default-src 'self'", StringComparison.Ordinal)
                        && policy.Contains("object-src 'none'", StringComparison.Ordinal)
                        && policy.Contains("frame-ancestors 'self'", StringComparison.Ordinal),
                    $"{path}: {policy}"
                );
                Assert.DoesNotMatch("(script|default)-src[^;]*'unsafe-", policy);
                Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
                Assert.Equal(["same-origin"], answer.Headers.GetValues("Referrer-Policy"));
                Assert.False(answer.Headers.Contains("X-Powered-By"));
            }
        }
    }

    [Fact]
    public async Task Scripts_in_the_page_carry_a_number_that_is_new_each_time()
    {
        using var stranger = App.Visit();
        var numbers = new List<string>();
        for (var i = 0; i < 2; i++)
        {
            using var answer = await stranger.GetAsync("/");
            var policy = string.Join(',', answer.Headers.GetValues("Content-Security-Policy"));
            var number = Nonce().Match(policy).Groups[1].Value;
            var page = await Support.Guest.ReadAsync(answer);
            Assert.All(
                page.Scripts.Where(script => script.Source is null or ""),
                script => Assert.Equal(number, script.GetAttribute("nonce"))
            );
            numbers.Add(number);
        }

        Assert.NotEqual(numbers[0], numbers[1]);
        Assert.True(numbers[0].Length >= 22);
    }

    [Fact]
    public async Task Nothing_on_a_page_comes_from_elsewhere()
    {
        var lesson = await School.AddLessonAsync();
        using var teacher = await TeacherAsync(lesson.Teacher);
        foreach (var path in new[] { "/join", $"/classes/{lesson.ClassroomId}" })
        {
            var page = await teacher.PageAsync(path);
            var addresses = page.QuerySelectorAll("[src],[href],[action]")
                .SelectMany(element =>
                    new[] { "src", "href", "action" }.Select(element.GetAttribute)
                )
                .OfType<string>();
            Assert.All(
                addresses,
                address =>
                    Assert.False(
                        Uri.TryCreate(address, UriKind.Absolute, out var uri)
                            && uri.Scheme is "http" or "https"
                            && uri.Authority != App.Address.Authority,
                        address
                    )
            );
        }
    }

    [Fact]
    public async Task A_page_that_does_not_exist_is_a_404_that_looks_like_ours()
    {
        using var stranger = App.Visit();

        using var answer = await stranger.GetAsync("/no-such-page");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var body = await answer.Content.ReadAsStringAsync(Stop);
        Assert.Contains("<h1", body, StringComparison.Ordinal);
        Assert.Contains("Edu4All", body, StringComparison.Ordinal);
        Assert.DoesNotContain("no-such-page", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_children_type_is_shown_as_text()
    {
        const string Hostile = "<img src=x onerror=alert(1)> <b>tower</b> Eiffel Tower";
        var lesson = await School.AddLessonAsync(student: "<b>Amira</b>");
        var artwork = await School.DrawAsync(lesson.Student.Caller, lesson.AssignmentId, Hostile);
        using var teacher = await TeacherAsync(lesson.Teacher);
        using var student = await StudentAsync(lesson);

        foreach (
            var (guest, path) in new[]
            {
                (teacher, $"/artworks/{artwork.Id}"),
                (teacher, $"/assignments/{lesson.AssignmentId}"),
                (teacher, $"/classes/{lesson.ClassroomId}"),
                (student, $"/desk/{lesson.AssignmentId}"),
                (App.Visit(), $"/join/{lesson.JoinCode}"),
            }
        )
        {
            var page = await guest.PageAsync(path);
            Assert.Null(page.QuerySelector("[onerror]"));
            Assert.DoesNotContain(
                page.QuerySelectorAll("b"),
                b => b.TextContent is "tower" or "Amira"
            );
            Assert.Contains("<b>", page.Body!.TextContent, StringComparison.Ordinal);
        }
    }

    [GeneratedRegex("'nonce-([^']+)'")]
    private static partial Regex Nonce();
}
