using Microsoft.Playwright;
using Xunit;

namespace Edu4All.Tests.Browser;

/// <summary>A child goes on from a picture.</summary>
public sealed class ChangingTests(Chromium chromium, DemoApp app) : BrowserTest(chromium, app)
{
    [Fact]
    public async Task A_part_is_painted_over_and_changed()
    {
        await using var student = await ArriveAsStudentAsync("Dilan");
        await OpenDeskAsync(student);
        await DescribeAsync(student, "A rabbit beside the Taj Mahal");
        await student.SeeAsync(PictureOf(student, "A rabbit beside the Taj Mahal"));
        await student.Link("Change a part").ClickAsync();
        await student.Page.WaitForURLAsync("**/change/*");
        var canvas = student.Page.Locator("mask-painter[data-now] canvas");
        await canvas.WaitForAsync();

        // By finger or mouse, taken back, and then by keyboard alone.
        var box = (await canvas.BoundingBoxAsync())!;
        await student.Page.Mouse.MoveAsync(box.X + box.Width / 2, box.Y + box.Height / 2);
        await student.Page.Mouse.DownAsync();
        await student.Page.Mouse.MoveAsync(box.X + box.Width / 3, box.Y + box.Height / 3);
        await student.Page.Mouse.UpAsync();
        await student.SeeAsync("Only the painted part may change.");
        await student.Button("Undo").ClickAsync();
        await student.SeeAsync("Nothing is painted");
        await student.Page.GetByText("Choose a rectangle instead").FocusAsync();
        await student.Page.Keyboard.PressAsync("Enter");
        await student.Page.GetByLabel("From left").FocusAsync();
        await student.Page.Keyboard.PressAsync("Home");
        await student.Page.GetByLabel("Width").FocusAsync();
        await student.Page.Keyboard.PressAsync("End");
        // Down to the grass, where the rabbit stands.
        await student.Page.GetByLabel("Height").FocusAsync();
        await student.Page.Keyboard.PressAsync("End");
        await student.Button("Paint this rectangle").FocusAsync();
        await student.Page.Keyboard.PressAsync("Enter");
        await student.SeeAsync("Only the painted part may change.");
        await student.AssertAccessibleAsync();
        await student
            .Page.GetByLabel("What should be different?")
            .FillAsync("add a hat to the rabbit");
        await student.Button("Change it").ClickAsync();

        await student.Page.WaitForURLAsync(url =>
            !url.Contains("/change/", StringComparison.Ordinal)
        );
        await student.SeeAsync(PictureOf(student, "add a hat"));
        await Assertions
            .Expect(student.Page.Locator("article img"))
            .ToHaveAttributeAsync("alt", new System.Text.RegularExpressions.Regex("hat"));
    }

    [Fact]
    public async Task Three_styles_stand_side_by_side_and_one_is_gone_on_from()
    {
        await using var student = await ArriveAsStudentAsync("Emilia");
        await OpenDeskAsync(student);
        await student.Page.GetByLabel("What do you want to see?").FillAsync("An owl on Big Ben");
        await student.Page.GetByText("More ways to draw").ClickAsync();
        var more = student.Page.Locator("details", new() { HasText = "Several styles" });
        foreach (var style in new[] { "as a poster", "as pixel art", "as stained glass" })
        {
            await more.GetByRole(AriaRole.Button, new() { Name = style }).ClickAsync();
        }

        await student.Button("Draw 3 pictures").ClickAsync();
        await Assertions.Expect(student.Page.Locator("button.cell")).ToHaveCountAsync(3);
        await student.AssertAccessibleAsync();
        await student.Page.Locator("button.cell", new() { HasText = "as pixel art" }).ClickAsync();
        await student.Button("What does it show?").ClickAsync();
        await student.SeeAsync("It shows:");
        await student.Button("Use these words").ClickAsync();
        await Assertions
            .Expect(student.Page.GetByLabel("What do you want to see?"))
            .ToHaveValueAsync(new System.Text.RegularExpressions.Regex("owl"));
        var before = await student.Page.Locator(".strip li").CountAsync();
        await student.Button("Another one like it").ClickAsync();
        await Assertions.Expect(student.Page.Locator(".strip li")).ToHaveCountAsync(before + 1);
    }

    [Fact]
    public async Task The_same_words_again_show_the_picture_that_is_there()
    {
        await using var student = await ArriveAsStudentAsync("Finn");
        await OpenDeskAsync(student);
        await DescribeAsync(student, "Petra with a penguin");
        await student.SeeAsync(PictureOf(student, "Petra with a penguin"));
        var before = await student.Page.Locator(".strip li").CountAsync();

        // Sooner, it would be the second tap of two.
        await student.Page.WaitForTimeoutAsync(1_000);
        await DescribeAsync(student, "Petra with a penguin");
        await student.SeeAsync("You have a picture of these words already");
        await student.AssertAccessibleAsync();
        await student.Button("Paint a new one").ClickAsync();

        await Assertions.Expect(student.Page.Locator(".strip li")).ToHaveCountAsync(before + 1);
    }

    private static ILocator PictureOf(Visitor student, string words) =>
        student.Page.Locator("article .words", new() { HasText = words });
}
