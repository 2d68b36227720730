using Edu4All.Tests.Browser;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Edu4All.Tests.Browser;

/// <summary>One browser for the whole run, started by the first test that needs it; every visitor has a profile of its own.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    /// <summary>Closing a window takes well under a second.</summary>
    private static readonly TimeSpan Leaving = TimeSpan.FromSeconds(30);

    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> _started = new(
        StartAsync
    );

    public async Task<IBrowser> BrowserAsync() => (await _started.Value).Browser;

    /// <summary>
    /// Closes a window, or the browser. On a busy machine Chromium has been seen not to answer to this at all; a run does not wait for
    /// it for ever: what was done there is over and was looked at, and the processes go with their driver.
    /// </summary>
    public static async Task LeaveAsync(IAsyncDisposable window)
    {
        try
        {
            await window.DisposeAsync().AsTask().WaitAsync(Leaving);
        }
        catch (TimeoutException)
        {
            // See above.
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_started.IsValueCreated)
        {
            var (playwright, browser) = await _started.Value;
            await LeaveAsync(browser);
            playwright.Dispose();
        }
    }

    private static async Task<(IPlaywright, IBrowser)> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = ChromiumLocator.FindOrInstall(), Args = Arguments }
        );
        return (playwright, browser);
    }
}
