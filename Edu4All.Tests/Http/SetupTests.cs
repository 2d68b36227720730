using System.Net;
using Edu4All.Core.Data.Seed;
using Edu4All.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Tests.Http;

public sealed class SetupTests
{
    private static readonly (string, string)[] Founder =
    [
        ("School", "Monument School"),
        ("Name", "Robin Meyer"),
        ("Email", "robin@school.test"),
        ("Password", TestSchool.Password),
    ];

    [Fact]
    public async Task Every_page_leads_to_the_first_run_which_works_once()
    {
        await using var app = new Edu4AllApp();
        using var first = app.Visit();
        using var second = app.Visit();
        foreach (var path in new[] { "/", "/join", "/classes", "/account/login", "/no-such-page" })
        {
            using var answer = await first.GetAsync(path);
            Assert.Equal("/account/setup", answer.Headers.Location?.ToString());
        }

        Assert.Equal(HttpStatusCode.OK, await first.StatusAsync("/health/live"));
        Assert.Equal(HttpStatusCode.OK, await first.StatusAsync("/health/ready"));
        using var style = await first.GetAsync(
            "/app.css",
            headers =>
            {
                headers.Accept.Clear();
                headers.Accept.ParseAdd("text/css,*/*;q=0.1");
            }
        );
        Assert.Equal(HttpStatusCode.OK, style.StatusCode);
        await second.PageAsync("/account/setup");
        using var refused = await first.SubmitAsync(
            "/account/setup",
            [.. Founder[..3], ("Password", "short")]
        );
        Assert.NotNull((await Guest.ReadAsync(refused)).QuerySelector("[role=alert]"));
        using var founded = await first.SubmitAsync("/account/setup", Founder);
        Assert.Equal(HttpStatusCode.Redirect, founded.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await first.StatusAsync("/classes"));
        Assert.Equal(HttpStatusCode.OK, await first.StatusAsync("/school"));

        using var closed = await second.GetAsync("/account/setup");
        Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await second.StatusAsync("/"));
        Assert.Equal(1, await UsersAsync(app));
    }

    [Fact]
    public async Task Of_two_visitors_who_have_the_form_open_one_founds_the_school()
    {
        await using var app = new Edu4AllApp();
        var guests = Enumerable.Range(0, 4).Select(_ => app.Visit()).ToList();
        var pages = await Task.WhenAll(guests.Select(guest => guest.PageAsync("/account/setup")));

        var answers = await Task.WhenAll(
            guests.Select(
                (guest, i) =>
                    guest.SubmitAsync(
                        "/account/setup",
                        pages[i],
                        [Founder[0], Founder[1], ("Email", $"v{i}@school.test"), Founder[3]]
                    )
            )
        );

        Assert.Equal(1, await UsersAsync(app));
        var inside = 0;
        foreach (var guest in guests)
        {
            inside += await guest.StatusAsync("/classes") == HttpStatusCode.OK ? 1 : 0;
        }

        Assert.Equal(1, inside);
        Assert.DoesNotContain(answers, a => a.StatusCode >= HttpStatusCode.InternalServerError);
    }

    [Fact]
    public async Task In_Production_there_is_no_demo_school()
    {
        await using var app = new Edu4AllApp();
        using var guest = app.Visit();
        Assert.Equal(HttpStatusCode.OK, await guest.StatusAsync("/health/ready"));

        Assert.Equal(0, await UsersAsync(app));
        using var answer = await guest.SubmitAsync("/account/setup", Founder);
        var page = await guest.PageAsync($"/join/{DemoSchool.JoinCode}");
        Assert.Null(page.QuerySelector(".names"));
    }

    private static Task<int> UsersAsync(Edu4AllApp app) =>
        app.School.ReadAsync(db => db.Users.CountAsync());
}
