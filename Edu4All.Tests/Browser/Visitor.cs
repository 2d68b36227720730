using System.Collections.Concurrent;
using Deque.AxeCore.Playwright;
using Edu4All.Core.Data.Seed;
using Edu4All.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Edu4All.Tests.Browser;

/// <summary>
/// Somebody with a browser. When they leave, the console must have had no error and no request may have gone anywhere but to
/// the app.
/// </summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly Uri _app;
    private readonly ConcurrentQueue<string> _complaints = new();
    private readonly List<string> _expected = [];

    // Evaluating and pressing keys have no time limit of their own: a page that hangs would hang the whole run.
    private readonly Timer _patience;

    private Visitor(IBrowserContext context, IPage page, Uri app)
    {
        (_context, Page, _app) = (context, page, app);
        _patience = new(_ => _ = context.CloseAsync(), null, Patience, Timeout.InfiniteTimeSpan);
        context.Console += (_, message) => Note(message.Type == "error", message.Text);
        context.WebError += (_, error) => Note(true, error.Error);
        context.Request += (_, request) => Note(LeavesTheApp(request.Url), $"asked {request.Url}");
    }

    /// <summary>The longest visit of all takes a tenth of it on a quiet machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    public IPage Page { get; private set; }

    /// <summary>Opens a browser window on the app.</summary>
    public static async Task<Visitor> ArriveAsync(
        Chromium chromium,
        Uri app,
        int width = 1280,
        int height = 800,
        string theme = "light"
    )
    {
        var browser = await chromium.BrowserAsync();
        var context = await browser
            .NewContextAsync(
                new()
                {
                    BaseURL = app.ToString(),
                    ViewportSize = new() { Width = width, Height = height },
                    ReducedMotion = ReducedMotion.Reduce,
                }
            )
            .WithinLimitAsync("a window opens");
        context.SetDefaultTimeout(60_000);
        await context.AddCookiesAsync([
            new()
            {
                Name = "theme",
                Value = theme,
                Url = app.ToString(),
            },
        ]);
        return new(context, await context.NewPageAsync().WithinLimitAsync("a page opens"), app);
    }

    /// <summary>Says that an error with this text belongs to the test.</summary>
    public void Expect(string text) => _expected.Add(text);

    public async Task GoAsync(string path)
    {
        await Page.GotoAsync(path);
        await BeReadyAsync();
    }

    /// <summary>Waits until the page answers: an interactive one has said so, a plain one is just there.</summary>
    public async Task BeReadyAsync()
    {
        var attached = new LocatorWaitForOptions { State = WaitForSelectorState.Attached };
        await Page.Locator("theme-toggle:defined").WaitForAsync(attached);
        if (await Page.Locator("html[data-live]").CountAsync() > 0)
        {
            await Page.Locator("#interactive").WaitForAsync(attached);
        }
    }

    public async Task SignInAsStudentAsync(string name)
    {
        await Page.GotoAsync($"/join/{DemoSchool.JoinCode}");
        await Link(name).ClickAsync();
        await Page.GetByLabel("Your PIN").FillAsync(DemoSchool.StudentPin);
        await Button("Start").ClickAsync();
        await Page.WaitForURLAsync("**/desk");
        await BeReadyAsync();
    }

    public async Task SignInAsTeacherAsync()
    {
        await Page.GotoAsync("/account/login");
        await Page.GetByLabel("E-mail").FillAsync(DemoSchool.TeacherEmail);
        await Page.GetByLabel("Password").FillAsync(DemoSchool.TeacherPassword);
        await Button("Sign in").ClickAsync();
        await Page.WaitForURLAsync("**/classes");
        await BeReadyAsync();
    }

    /// <summary>Closes the tab and opens another one in the same browser.</summary>
    public async Task ReopenAsync(string path)
    {
        await Page.CloseAsync();
        Page = await _context.NewPageAsync();
        await GoAsync(path);
    }

    /// <summary>Opens a further tab in the same browser.</summary>
    public async Task<IPage> OpenTabAsync(string path)
    {
        var tab = await _context.NewPageAsync();
        await tab.GotoAsync(path);
        await tab.Locator("#interactive")
            .WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return tab;
    }

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name });

    public ILocator Link(string name) => Page.GetByRole(AriaRole.Link, new() { Name = name });

    public Task SeeAsync(string text) => SeeAsync(Page.GetByText(text).First);

    /// <summary>Waits for something to be visible; when it never is, says what the page shows instead.</summary>
    public async Task SeeAsync(ILocator locator)
    {
        try
        {
            await locator.WaitForAsync();
        }
        catch (TimeoutException exception)
        {
            throw new TimeoutException(
                $"{Page.Url} shows: {await Page.InnerTextAsync("body")}",
                exception
            );
        }
    }

    /// <summary>Axe finds nothing, and nothing hangs over the right edge.</summary>
    public async Task AssertAccessibleAsync()
    {
        // A button that fades from busy to ready has, for a tenth of a second, the colours of neither. One that is taken away in the
        // middle of it may never say that it has finished.
        await Page.EvaluateAsync(
            """
            () => Promise.race([
                Promise.all(document.getAnimations()
                    .filter(animation => animation.effect?.getComputedTiming().iterations !== Infinity)
                    .map(animation => animation.finished.catch(() => null))),
                new Promise(resolve => setTimeout(resolve, 2000)),
            ])
            """
        );
        var result = await Page.RunAxe();
        Assert.True(
            result.Violations.Length == 0,
            $"{Page.Url}: "
                + string.Join(
                    "; ",
                    result.Violations.Select(v =>
                        $"{v.Id} at {string.Join(", ", v.Nodes.Select(n => n.Target))}"
                    )
                )
        );
        var overhang = await Page.EvaluateAsync<int>(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        );
        Assert.True(overhang <= 0, $"{Page.Url} is {overhang} px wider than the window.");
    }

    public async ValueTask DisposeAsync()
    {
        await _patience.DisposeAsync();
        await Chromium.LeaveAsync(_context);

        Assert.True(_complaints.IsEmpty, string.Join(Environment.NewLine, _complaints));
    }

    private bool LeavesTheApp(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https" or "ws" or "wss"
        && address.Authority != _app.Authority;

    private void Note(bool isBad, string text)
    {
        if (
            isBad
            && !_expected.Exists(expected => text.Contains(expected, StringComparison.Ordinal))
        )
        {
            _complaints.Enqueue(text);
        }
    }
}
