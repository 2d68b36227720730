using System.Diagnostics;
using Edu4All.Core.Providers.Sketchbook;
using Edu4All.Core.Providers.Sketchbook.Characters;
using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Grounds;
using Edu4All.Core.Providers.Sketchbook.Monuments;
using Edu4All.Core.Providers.Sketchbook.Skies;
using Edu4All.Core.Providers.Sketchbook.Styles;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Benchmarks;

/// <summary>
/// Renders everything in the sketchbook to PNG sheets, for looking at: one sheet for monuments, characters, things, grounds by time, weathers
/// and styles. Needs a Chromium; without names under the pictures (<c>blind</c>) the sheets serve for the blind test.
/// </summary>
internal static class ContactSheet
{
    private const int Columns = 3;
    private const int Width = 640;
    private const int Height = 360;

    /// <summary>Draws all sheets into a directory. Returns 0, or 3 without a browser.</summary>
    public static async Task<int> RenderAsync(string directory, bool blind)
    {
        Directory.CreateDirectory(directory);
        foreach (var (name, prompts) in Sheets())
        {
            if (!await RenderAsync(Path.GetFullPath(Path.Combine(directory, name)), prompts, blind))
            {
                await Console.Error.WriteLineAsync("No Chromium found to render with.");
                return 3;
            }

            Console.WriteLine($"{name}.png  {prompts.Count} pictures");
        }

        return 0;
    }

    /// <summary>Draws one sheet of the prompts given, for working on a few of them. Returns 0, or 3 without a browser.</summary>
    public static async Task<int> RenderAsync(string directory, IReadOnlyList<string> prompts)
    {
        Directory.CreateDirectory(directory);
        return await RenderAsync(Path.GetFullPath(Path.Combine(directory, "of")), prompts, false)
            ? 0
            : 3;
    }

    private static IEnumerable<(string Name, IReadOnlyList<string> Prompts)> Sheets()
    {
        static string First(Kind kind) => kind.Names[0];
        yield return ("monuments", [.. Catalogue.Every<Monument>().Select(First)]);
        yield return ("characters", [.. Catalogue.Every<Character>().Select(First)]);
        yield return (
            "things",
            [
                .. Catalogue
                    .Every<Thing>()
                    .Select(t =>
                        t.Seat is not null ? $"dog riding a {First(t)}"
                        : t.Spot is Spot.Ground or Spot.Sky ? First(t)
                        : $"child with a {First(t)}"
                    ),
            ]
        );
        yield return (
            "places",
            [
                .. Catalogue
                    .Every<Ground>()
                    .SelectMany(g =>
                        Catalogue.Every<TimeOfDay>().Select(t => $"a cat, {First(g)}, {First(t)}")
                    ),
            ]
        );
        yield return (
            "weathers",
            [
                .. Catalogue
                    .Every<Weather>()
                    .Select(w => $"a dog next to the eiffel tower, {First(w)}"),
            ]
        );
        yield return (
            "styles",
            [
                .. Catalogue
                    .Every<Style>()
                    .SelectMany(s =>
                        new[]
                        {
                            $"a dragon, {First(s)}",
                            $"taj mahal, {First(s)}",
                            $"two rabbits in the evening, {First(s)}",
                        }
                    ),
            ]
        );
    }

    private static async Task<bool> RenderAsync(
        string path,
        IReadOnlyList<string> prompts,
        bool blind
    )
    {
        var cells = prompts.Select(
            (p, i) =>
                $"<figure>{new Illustrator().Draw(p, 0).Svg}<figcaption>{(blind ? $"{i + 1}" : p)}</figcaption></figure>"
        );
        var style =
            $"body{{margin:0;display:flex;flex-wrap:wrap;width:{Columns * Width}px;font:16px sans-serif}}figure{{margin:0;width:{Width}px}}svg{{width:{Width}px;height:{Height}px;display:block}}figcaption{{height:28px;padding:2px 8px}}";
        await File.WriteAllTextAsync(
            path + ".html",
            $"<!doctype html><meta charset=utf-8><style>{style}</style>{string.Concat(cells)}"
        );
        var rows = (prompts.Count + Columns - 1) / Columns;
        return await Browser.ScreenshotAsync(
            path + ".html",
            path + ".png",
            Columns * Width,
            rows * (Height + 32)
        );
    }

    private static class Browser
    {
        private static readonly string[] Candidates =
        [
            "chromium",
            "chromium-browser",
            "google-chrome",
            "chrome",
            "msedge",
        ];

        public static async Task<bool> ScreenshotAsync(
            string page,
            string png,
            int width,
            int height
        )
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
}
