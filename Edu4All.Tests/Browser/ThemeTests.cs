using Xunit;

namespace Edu4All.Tests.Browser;

public sealed class ThemeTests(Chromium chromium, DemoApp app) : BrowserTest(chromium, app)
{
    private const string Paper = "getComputedStyle(document.body).backgroundColor";

    [Fact]
    public async Task The_look_that_a_person_chose_stays_on_plain_and_on_interactive_pages()
    {
        await using var visitor = await ArriveAsync();
        await visitor.GoAsync("/");
        var light = await visitor.Page.EvaluateAsync<string>(Paper);

        await visitor.Button("Switch between light and dark").ClickAsync();
        // The other style sheet may still be on its way.
        await visitor.Page.WaitForFunctionAsync($"light => {Paper} !== light", light);
        var dark = await visitor.Page.EvaluateAsync<string>(Paper);

        await visitor.SignInAsStudentAsync("Ben");
        await visitor.Page.WaitForFunctionAsync($"dark => {Paper} === dark", dark);
    }
}
