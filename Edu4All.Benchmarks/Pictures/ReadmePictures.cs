using Edu4All.Core.Data.Seed;
using Edu4All.Tests.Browser;
using Microsoft.Playwright;

namespace Edu4All.Benchmarks.Pictures;

/// <summary><c>pictures DIR</c>: takes the pictures of the README from a running app, so that they can be made again.</summary>
internal static class ReadmePictures
{
    private static readonly ViewportSize Wide = new() { Width = 1280, Height = 800 };
    private static readonly ViewportSize Narrow = new() { Width = 390, Height = 844 };

    public static async Task<int> RunAsync(string directory)
    {
        Directory.CreateDirectory(directory);
        await using var app = await RunningApp.StartAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = ChromiumLocator.FindOrInstall(),
                Args = ["--no-sandbox", "--disable-gpu"],
            }
        );

        await using var student = await NewContextAsync(browser, app, Wide, "light");
        var desk = await SignInStudentAsync(student, "Emilia");
        await desk.GetByRole(AriaRole.Link, new() { Name = "Make a picture" }).ClickAsync();
        await desk.GetByLabel("What do you want to see?")
            .FillAsync("The Eiffel Tower under a rainbow in the desert with an elephant");
        await ShootAsync(desk, directory, "desk");

        await using var teacher = await NewContextAsync(browser, app, Wide, "light");
        var gallery = await SignInTeacherAsync(teacher);
        await gallery
            .GetByRole(AriaRole.Link, new() { Name = DemoSchool.ClassroomName })
            .First.ClickAsync();
        await gallery
            .GetByRole(AriaRole.Link, new() { Name = DemoSchool.AssignmentTitle })
            .First.ClickAsync();
        await gallery.WaitForURLAsync("**/assignments/*");
        await ShootAsync(gallery, directory, "gallery");
        await gallery.Locator("a[href*='/artworks/']").First.ClickAsync();
        await gallery.WaitForURLAsync("**/artworks/*");
        await gallery.GetByText("Picture by").WaitForAsync();
        await ShootAsync(gallery, directory, "review");

        await using var tablet = await NewContextAsync(browser, app, Narrow, "dark");
        var wall = await SignInStudentAsync(tablet, "Ben");
        await ShootAsync(wall, directory, "assignments-dark");
        await wall.GotoAsync(
            await wall.Locator("a[href^='/wall/']").First.GetAttributeAsync("href") ?? "/"
        );
        await ShootAsync(wall, directory, "wall-dark");
        return 0;
    }

    private static async Task<IBrowserContext> NewContextAsync(
        IBrowser browser,
        RunningApp app,
        ViewportSize size,
        string theme
    )
    {
        var context = await browser.NewContextAsync(
            new() { BaseURL = app.Address.ToString(), ViewportSize = size }
        );
        await context.AddCookiesAsync([
            new()
            {
                Name = "theme",
                Value = theme,
                Url = app.Address.ToString(),
            },
        ]);
        return context;
    }

    private static async Task<IPage> SignInStudentAsync(IBrowserContext context, string name)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync($"/join/{DemoSchool.JoinCode}");
        await page.GetByRole(AriaRole.Link, new() { Name = name }).ClickAsync();
        await page.GetByLabel("Your PIN").FillAsync(DemoSchool.StudentPin);
        await page.GetByRole(AriaRole.Button, new() { Name = "Start" }).ClickAsync();
        await page.WaitForURLAsync("**/desk");
        return page;
    }

    private static async Task<IPage> SignInTeacherAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync("/account/login");
        await page.GetByLabel("E-mail").FillAsync(DemoSchool.TeacherEmail);
        await page.GetByLabel("Password").FillAsync(DemoSchool.TeacherPassword);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await page.WaitForURLAsync("**/classes");
        return page;
    }

    private static async Task ShootAsync(IPage page, string directory, string name)
    {
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.ScreenshotAsync(new() { Path = Path.Combine(directory, name + ".png") });
        Console.WriteLine(Path.Combine(directory, name + ".png"));
    }
}
