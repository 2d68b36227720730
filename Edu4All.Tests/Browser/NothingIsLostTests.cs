using Xunit;

namespace Edu4All.Tests.Browser;

public sealed class NothingIsLostTests(Chromium chromium, DemoApp app) : BrowserTest(chromium, app)
{
    [Fact]
    public async Task A_reload_and_a_closed_tab_in_the_middle_lose_nothing()
    {
        await using var student = await ArriveAsStudentAsync("Hugo");
        await OpenDeskAsync(student);
        var address = student.Page.Url;
        using (App.Sketchbook.Hold())
        {
            await DescribeAsync(student, "The Colosseum at night with a cat");
            await student.SeeAsync("Your picture is being drawn");

            await student.Page.ReloadAsync();
            await student.BeReadyAsync();
            await student.SeeAsync("Your picture is being drawn");

            await student.ReopenAsync("/desk");
        }

        await student.GoAsync(address);
        await student.Button("Hand in this picture").WaitForAsync();
        await student.SeeAsync("5 of 6 tries left");
        Assert.Equal(1, await student.Page.Locator(".strip li").CountAsync());
    }

    [Fact]
    public async Task The_place_in_the_queue_is_shown_and_moves_on_without_reloading()
    {
        await using var first = await ArriveAsStudentAsync("Amira");
        await using var second = await ArriveAsStudentAsync("Ben");
        await using var third = await ArriveAsStudentAsync("Chiara");
        await using var fourth = await ArriveAsStudentAsync("Dilan");
        using (App.Sketchbook.Hold())
        {
            foreach (var student in (Visitor[])[first, second])
            {
                await OpenDeskAsync(student);
                await DescribeAsync(student, "Stonehenge in the rain");
                await student.SeeAsync("Your picture is being drawn");
            }

            await OpenDeskAsync(third);
            await DescribeAsync(third, "Stonehenge in the snow");
            await third.SeeAsync("You are next");
            await OpenDeskAsync(fourth);
            await DescribeAsync(fourth, "Stonehenge in the fog");
            await fourth.SeeAsync("You are number 2 in the queue");
        }

        foreach (var student in (Visitor[])[first, second, third, fourth])
        {
            await student.Page.Locator("article img").WaitForAsync();
        }
    }

    [Fact]
    public async Task Half_written_words_survive_a_reload_and_are_forgotten_when_the_child_signs_out()
    {
        await using var student = await ArriveAsStudentAsync("Emilia");
        await OpenDeskAsync(student);
        var field = student.Page.GetByLabel("What do you want to see?");
        await field.FillAsync("A half written sen");

        await student.Page.ReloadAsync();
        await student.BeReadyAsync();
        await Microsoft.Playwright.Assertions.Expect(field).ToHaveValueAsync("A half written sen");

        await student.Button("Sign out").ClickAsync();
        await student.Page.GetByLabel("Your class code").WaitForAsync();
        Assert.Equal(0, await student.Page.EvaluateAsync<int>("sessionStorage.length"));
    }

    [Fact]
    public async Task A_dropped_connection_comes_back_by_itself()
    {
        using var relay = new Relay(App.Address);
        await using var student = await ArriveByAsync(relay.Address);
        student.Expect("WebSocket closed");
        await student.SignInAsStudentAsync("Finn");
        await OpenDeskAsync(student);

        relay.Cut();

        await DescribeAsync(student, "A torii gate by the sea");
        await student.SeeAsync(student.Page.Locator("article .words", new() { HasText = "torii" }));
    }
}
