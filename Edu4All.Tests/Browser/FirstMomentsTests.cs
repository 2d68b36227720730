using Microsoft.Playwright;
using Xunit;

namespace Edu4All.Tests.Browser;

/// <summary>A child types before a slow tablet has brought the page to life.</summary>
public sealed class FirstMomentsTests(Chromium chromium, DemoApp app) : BrowserTest(chromium, app)
{
    private const string Sentence = "The Eiffel Tower with a red dragon";

    [Fact]
    public async Task What_is_typed_while_the_page_comes_to_life_stays_and_so_does_the_focus()
    {
        await using var student = await ArriveAsStudentAsync("Hugo");
        await OpenDeskAsync(student);
        await SlowDownAsync(student);
        var page = student.Page;
        var field = page.GetByLabel("What do you want to see?");

        await page.ReloadAsync(new() { WaitUntil = WaitUntilState.Commit });
        await page.EvaluateAsync("sessionStorage.clear()");
        await field.WaitForAsync();
        await field.ClickAsync();
        await page.Keyboard.TypeAsync(Sentence, new() { Delay = 60 });
        await student.BeReadyAsync();

        await Assertions.Expect(field).ToHaveValueAsync(Sentence);
        await Assertions.Expect(field).ToBeFocusedAsync();
        await student.Button("Draw it").ClickAsync();
        await student.SeeAsync(page.Locator("article .words", new() { HasText = Sentence }));
    }

    [Fact]
    public async Task Coming_from_another_page_the_heading_has_the_focus_unless_somebody_types()
    {
        await using var student = await ArriveAsStudentAsync("Emilia");

        await OpenDeskAsync(student);

        await Assertions
            .Expect(student.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_page_that_is_there_for_one_field_begins_in_it()
    {
        await using var child = await ArriveAsync();
        await child.GoAsync("/join");
        await Assertions.Expect(child.Page.GetByLabel("Class code")).ToBeFocusedAsync();

        await child.Page.Keyboard.TypeAsync("sun 4821");
        await child.Page.Keyboard.PressAsync("Enter");
        await child.Link("Hugo").ClickAsync();

        await Assertions.Expect(child.Page.GetByLabel("Your PIN")).ToBeFocusedAsync();
    }

    // What a newcomer measured with on a school's tablet: six times slower, and a tenth of a second and a half to the server.
    private static async Task SlowDownAsync(Visitor student)
    {
        var session = await student.Page.Context.NewCDPSessionAsync(student.Page);
        await session.SendAsync(
            "Emulation.setCPUThrottlingRate",
            new Dictionary<string, object> { ["rate"] = 6 }
        );
        await session.SendAsync(
            "Network.emulateNetworkConditions",
            new Dictionary<string, object>
            {
                ["offline"] = false,
                ["latency"] = 150,
                ["downloadThroughput"] = 200_000,
                ["uploadThroughput"] = 100_000,
            }
        );
    }
}
