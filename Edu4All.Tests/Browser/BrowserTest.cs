using Xunit;

namespace Edu4All.Tests.Browser;

/// <summary>A journey through the demo school in real browsers. The tests of a class share a school, so each has its own student.</summary>
public abstract class BrowserTest(Chromium chromium, DemoApp app) : IClassFixture<DemoApp>
{
    protected DemoApp App => app;

    protected Task<Visitor> ArriveAsync(
        int width = 1280,
        int height = 800,
        string theme = "light"
    ) => Visitor.ArriveAsync(chromium, app.Address, width, height, theme);

    /// <summary>Comes to the app by another address, such as that of a <see cref="Relay"/>.</summary>
    protected Task<Visitor> ArriveByAsync(Uri address) => Visitor.ArriveAsync(chromium, address);

    protected async Task<Visitor> ArriveAsStudentAsync(string name)
    {
        var visitor = await ArriveAsync();
        await visitor.SignInAsStudentAsync(name);
        return visitor;
    }

    protected async Task<Visitor> ArriveAsTeacherAsync()
    {
        var visitor = await ArriveAsync();
        await visitor.SignInAsTeacherAsync();
        return visitor;
    }

    /// <summary>Opens the demo assignment as a student.</summary>
    protected static async Task OpenDeskAsync(Visitor student)
    {
        await student.Page.Locator("a[href^='/desk/']").First.ClickAsync();
        await student.Page.WaitForURLAsync("**/desk/*");
        await student.SeeAsync(student.Page.GetByLabel("What do you want to see?"));
    }

    /// <summary>Writes a description and presses the button.</summary>
    protected static async Task DescribeAsync(Visitor student, string words)
    {
        await student.Page.GetByLabel("What do you want to see?").FillAsync(words);
        await student.SeeAsync(student.Button("Draw it"));
        await student.Button("Draw it").ClickAsync();
    }
}
