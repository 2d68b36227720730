using System.Diagnostics;

namespace Edu4All.Benchmarks.Drawing;

/// <summary>An installed Chromium that takes pictures of pages.</summary>
internal static class Snapshot
{
    private static readonly string[] Candidates =
    [
        "chromium",
        "chromium-browser",
        "google-chrome",
        "chrome",
        "msedge",
    ];

    /// <summary>Takes a picture of a page; false without a browser.</summary>
    public static async Task<bool> TakeAsync(string page, string png, int width, int height)
    {
        var profile = Directory.CreateTempSubdirectory("contact-sheet");
        try
        {
            foreach (var name in Candidates)
            {
                if (Start(name, profile.FullName, page, png, width, height) is { } process)
                {
                    await process.WaitForExitAsync();
                    return process.ExitCode == 0 && File.Exists(png);
                }
            }

            return false;
        }
        finally
        {
            profile.Delete(recursive: true);
        }
    }

    private static Process? Start(
        string name,
        string profile,
        string page,
        string png,
        int width,
        int height
    )
    {
        try
        {
            return Process.Start(
                new ProcessStartInfo(
                    name,
                    [
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--hide-scrollbars",
                        $"--user-data-dir={profile}",
                        $"--window-size={width},{height}",
                        $"--screenshot={png}",
                        new Uri(page).AbsoluteUri,
                    ]
                )
                {
                    UseShellExecute = false,
                    RedirectStandardError = true,
                    RedirectStandardOutput = true,
                }
            );
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
