using System.Diagnostics;

namespace Edu4All.Tests.Browser;

/// <summary>
/// Finds a Chromium for the tests and the README's pictures, or brings one: an installed Chromium, Chrome or Edge; else
/// Debian's package where packages can be installed; else Playwright's own download. It never answers without one.
/// </summary>
public static class ChromiumLocator
{
    private static readonly string[] Names =
    [
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "chrome",
        "microsoft-edge",
        "msedge",
    ];

    private static readonly string[] KnownPlaces =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Path of a browser; null when it is Playwright's own, which Playwright finds by itself.</summary>
    /// <exception cref="InvalidOperationException">There is none and none could be installed.</exception>
    public static string? FindOrInstall()
    {
        if (Find() is { } installed)
        {
            return installed;
        }

        if (
            Run("apt-get", "update", "-qq")
            && Run("apt-get", "install", "-y", "-qq", "chromium")
            && Find() is { } fresh
        )
        {
            return fresh;
        }

        return Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0
            ? null
            : throw new InvalidOperationException(
                "The browser tests need a browser: install Chromium, Chrome or Edge and run the tests again."
            );
    }

    private static string? Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(static folder =>
                Names.Select(name =>
                    Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)
                )
            )
            .Concat(KnownPlaces)
            .FirstOrDefault(File.Exists);

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(program, arguments)
                {
                    RedirectStandardError = true,
                    RedirectStandardOutput = true,
                    UseShellExecute = false,
                }
            )!;
            process.OutputDataReceived += static (_, _) => { };
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
