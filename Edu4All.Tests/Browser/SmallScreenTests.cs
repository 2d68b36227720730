using Microsoft.Playwright;
using Xunit;

namespace Edu4All.Tests.Browser;

/// <summary>On a phone the answer stands below what was pressed.</summary>
public sealed class SmallScreenTests(Chromium chromium, DemoApp app) : BrowserTest(chromium, app)
{
    [Fact]
    public async Task The_picture_and_the_kind_words_come_into_view_where_they_can_be_read()
    {
        await using var student = await ArriveAsync(390, 844);
        await student.SignInAsStudentAsync("Finn");
        await OpenDeskAsync(student);

        await DescribeAsync(student, "A penguin on skates at Tower Bridge");
        await student.SeeAsync(student.Page.Locator("article img"));
        await Assertions.Expect(student.Page.Locator("article img")).ToBeInViewportAsync();
        await student.SeeAsync(
            student.Page.GetByRole(AriaRole.Status).GetByText("Your picture is ready")
        );

        await DescribeAsync(student, "nobody likes me and i hate my life");
        var kind = student.Page.GetByRole(AriaRole.Heading, new() { Name = "You matter" });
        await student.SeeAsync(kind);
        await Assertions.Expect(kind).ToBeInViewportAsync();
        await Assertions.Expect(student.Page.Locator("answer-place")).ToBeFocusedAsync();
        await student.AssertAccessibleAsync();
    }

    [Fact]
    public async Task The_wall_leads_back_to_the_own_pictures()
    {
        await using var student = await ArriveAsync(390, 844);
        await student.SignInAsStudentAsync("Hugo");
        await student.Page.Locator("a[href^='/wall/']").First.ClickAsync();

        await student.Link("Back to my pictures").ClickAsync();

        await student.SeeAsync(student.Page.GetByLabel("What do you want to see?"));
    }

    [Fact]
    public async Task A_missing_part_opens_its_ideas_and_an_idea_counts_as_letters()
    {
        await using var student = await ArriveAsync(390, 844);
        await student.SignInAsStudentAsync("Greta");
        await OpenDeskAsync(student);
        await student.Page.GetByLabel("What do you want to see?").FillAsync("The Eiffel Tower");
        await student.SeeAsync("384 letters left");

        await student.Page.Locator("open-ideas[for=ideas-Place] button").ClickAsync();
        var idea = student.Button("on the moon");
        await Assertions.Expect(idea).ToBeInViewportAsync();
        await idea.ClickAsync();

        await student.SeeAsync("371 letters left");
        await student.AssertAccessibleAsync();
    }

    [Fact]
    public async Task Two_taps_make_one_picture_and_leave_no_warning()
    {
        await using var student = await ArriveAsStudentAsync("Chiara");
        await OpenDeskAsync(student);
        var field = student.Page.GetByLabel("What do you want to see?");
        await student.SeeAsync(student.Button("Draw it"));
        await student.Button("Draw it").ClickAsync();
        await student.SeeAsync("Write first what you want to see");

        await field.FillAsync("A cat in front of the Taj Mahal at night");
        await student.Button("Draw it").DblClickAsync();

        await student.SeeAsync(student.Page.Locator("article .words", new() { HasText = "night" }));
        Assert.Equal(0, await student.Page.Locator(".write .message").CountAsync());
        Assert.Equal(0, await student.Page.GetByText("already").CountAsync());
    }
}
