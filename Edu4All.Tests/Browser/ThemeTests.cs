using Edu4All.Tests.Support;
using Xunit;

namespace Edu4All.Tests.Browser;

public sealed class ThemeTests(Chromium chromium, DemoApp app) : BrowserTest(chromium, app)
{
    private static Task<string> PaperAsync(Visitor visitor) =>
        visitor.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");

    [Fact]
    public async Task The_look_that_a_person_chose_stays_on_plain_and_on_interactive_pages()
    {
        await using var visitor = await ArriveAsync();
        await visitor.GoAsync("/");
        var light = await PaperAsync(visitor);

        await visitor.Button("Switch between light and dark").ClickAsync();
        // The other style sheet may still be on its way.
        await Eventually.TrueAsync(
            async () => await PaperAsync(visitor) != light,
            "the page is dark"
        );
        var dark = await PaperAsync(visitor);

        await visitor.SignInAsStudentAsync("Ben");
        await Eventually.TrueAsync(
            async () => await PaperAsync(visitor) == dark,
            "the page stays dark"
        );
    }
}
