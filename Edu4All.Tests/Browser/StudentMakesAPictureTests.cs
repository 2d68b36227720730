using Microsoft.Playwright;
using Xunit;

namespace Edu4All.Tests.Browser;

public sealed class StudentMakesAPictureTests(Chromium chromium, DemoApp app)
    : BrowserTest(chromium, app)
{
    [Fact]
    public async Task A_child_joins_with_the_code_and_hands_in_a_picture()
    {
        await using var student = await ArriveAsync();
        await student.GoAsync("/");
        await student.Page.GetByLabel("Your class code").FillAsync("sun 4821");
        await student.Button("Go").ClickAsync();
        await student.Link("Hugo").ClickAsync();
        await student.Page.GetByLabel("Your PIN").FillAsync("1234");
        await student.Button("Start").ClickAsync();
        await OpenDeskAsync(student);

        await DescribeAsync(student, "The Taj Mahal in the snow with two rabbits and a trombone");

        var picture = student.Page.Locator("article img");
        await picture.WaitForAsync();
        await student.SeeAsync("5 of 6 tries left");
        await student.SeeAsync("I could not draw: trombone");
        await student.SeeAsync("Sketchbook, not AI");
        Assert.True(
            await picture.EvaluateAsync<bool>(
                "async image => { await image.decode(); return image.naturalWidth > 0; }"
            )
        );
        await student.Button("Hand in this picture").ClickAsync();
        await student.SeeAsync("Your teacher can see this picture now");
        await student.Button("Take it back").ClickAsync();
        await student.Button("Hand in this picture").WaitForAsync();
    }

    [Fact]
    public async Task Pictures_in_several_styles_can_be_seen_side_by_side_again()
    {
        await using var student = await ArriveAsStudentAsync("Finn");
        await OpenDeskAsync(student);
        await student.Page.GetByText("More ways to draw").ClickAsync();
        foreach (var style in new[] { "as a paper cut", "as a pencil drawing" })
        {
            await student
                .Page.GetByRole(AriaRole.Group, new() { Name = "Several styles side by side" })
                .GetByRole(AriaRole.Button, new() { Name = style })
                .ClickAsync();
        }

        await student
            .Page.GetByLabel("What do you want to see?")
            .FillAsync("A cat beside the Eiffel Tower");
        await student
            .Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Draw") })
            .ClickAsync();
        var cells = student.Page.Locator("button.cell");
        await Assertions.Expect(cells).ToHaveCountAsync(2);

        await cells.First.ClickAsync();
        await Assertions.Expect(cells).ToHaveCountAsync(0);
        await student.Button("See the pictures of this series side by side").ClickAsync();

        await Assertions.Expect(cells).ToHaveCountAsync(2);
        await student.AssertAccessibleAsync();
        await cells.Last.ClickAsync();
        await student.SeeAsync("Go on from this picture");
    }

    [Fact]
    public async Task A_refusal_says_what_happened_keeps_the_words_and_costs_no_try()
    {
        await using var student = await ArriveAsStudentAsync("Amira");
        await OpenDeskAsync(student);

        await DescribeAsync(student, "Two knights in a sword fight");

        await student.SeeAsync("We do not draw that here");
        await student.SeeAsync("This did not use up a try");
        await student.SeeAsync("5 of 6 tries left");
        Assert.Equal(
            "Two knights in a sword fight",
            await student.Page.GetByLabel("What do you want to see?").InputValueAsync()
        );

        await DescribeAsync(student, "My house, write to amira@example.org");
        await student.SeeAsync("Leave out names, addresses and numbers");
        Assert.DoesNotContain(
            "amira@example.org",
            await student.Page.Locator("[role=alert]").InnerTextAsync(),
            StringComparison.Ordinal
        );

        await DescribeAsync(student, "I want to die");
        await student.SeeAsync("talk to a grown-up you trust");
    }

    [Fact]
    public async Task Too_many_letters_are_refused_and_none_of_them_is_lost()
    {
        await using var student = await ArriveAsStudentAsync("Dilan");
        await OpenDeskAsync(student);

        await DescribeAsync(student, "");
        await student.SeeAsync("Write first what you want to see");

        await DescribeAsync(student, new string('x', 900));
        await student.SeeAsync("That is too long");
        Assert.Equal(
            900,
            (await student.Page.GetByLabel("What do you want to see?").InputValueAsync()).Length
        );

        await student
            .Page.GetByLabel("What do you want to see?")
            .FillAsync(new string('y', 10_000));
        await student.Button("Draw it").ClickAsync();
        await student.SeeAsync("letters too many");
        await Assertions.Expect(student.Page.Locator("#interactive")).ToBeAttachedAsync();
    }

    [Fact]
    public async Task Markup_and_right_to_left_text_are_shown_as_they_were_written()
    {
        await using var student = await ArriveAsStudentAsync("Greta");
        await OpenDeskAsync(student);
        const string Words = "<img src=x onerror=alert(1)> برج إيفل 🗼 A dog";

        await DescribeAsync(student, Words);

        await student.Page.Locator("article .words", new() { HasText = "برج إيفل" }).WaitForAsync();
        Assert.Equal(Words, await student.Page.Locator("article .words").InnerTextAsync());
        Assert.Equal(0, await student.Page.Locator("img[src='x']").CountAsync());
    }
}
