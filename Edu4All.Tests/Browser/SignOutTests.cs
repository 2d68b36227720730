using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Xunit;

namespace Edu4All.Tests.Browser;

/// <summary>A shared tablet: whoever comes next must not go on in the name of the child before.</summary>
public sealed class SignOutTests(Chromium chromium, DemoApp app) : BrowserTest(chromium, app)
{
    [Fact]
    public async Task Signing_out_ends_every_tab_of_this_browser_and_no_other_browser()
    {
        await using var here = await ArriveAsStudentAsync("Greta");
        await using var there = await ArriveAsStudentAsync("Greta");
        await OpenDeskAsync(here);
        await OpenDeskAsync(there);
        var other = await here.OpenTabAsync(here.Page.Url);
        await other
            .GetByLabel("What do you want to see?")
            .FillAsync("A castle in the name of Greta");

        await here.Button("Sign out").ClickAsync();

        await IsSentAwayAsync(other);
        await other.GetByText("To go on, sign in again").WaitForAsync();
        await other.GetByRole(AriaRole.Link, new() { Name = "I am a teacher" }).WaitForAsync();
        await DescribeAsync(there, "A torii gate on the tablet at home");
        await there.SeeAsync(there.Button("Hand in this picture"));
        Assert.Equal(0, await DrawnAsync("A castle in the name of Greta"));

        await here.Page.GoBackAsync();
        await IsSentAwayAsync(here.Page);
    }

    [Fact]
    public async Task What_is_pressed_in_a_tab_that_has_not_gone_yet_draws_nothing()
    {
        await using var student = await ArriveAsStudentAsync("Dilan");
        await OpenDeskAsync(student);
        await student
            .Page.GetByLabel("What do you want to see?")
            .FillAsync("A lighthouse after signing out");
        await Assertions.Expect(student.Button("Draw it")).ToBeEnabledAsync();
        // The page cannot be sent away; it is as slow as a page can be.
        await student.Page.EvaluateAsync(
            """
            () => {
              const press = () => [...document.querySelectorAll("button[type=submit]")]
                .find(button => button.textContent.includes("Draw it")).click();
              addEventListener("beforeunload", press);
            }
            """
        );

        await App.EndSessionsAsync("Dilan");

        await IsSentAwayAsync(student.Page);
        Assert.Equal(0, await DrawnAsync("A lighthouse after signing out"));
    }

    private Task<int> DrawnAsync(string words) =>
        App.ReadAsync(db => db.Attempts.CountAsync(attempt => attempt.Words == words));

    // Not WaitForURLAsync, which fails when one navigation aborts another: what counts is where the page ends.
    private static Task IsSentAwayAsync(IPage page) =>
        Assertions
            .Expect(page)
            .ToHaveURLAsync(
                new System.Text.RegularExpressions.Regex("/join\\?ended=true$"),
                new() { Timeout = 30_000 }
            );
}
