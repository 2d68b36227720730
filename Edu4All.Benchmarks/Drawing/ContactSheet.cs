using Edu4All.Core.Providers.Sketchbook;
using Edu4All.Core.Providers.Sketchbook.Characters;
using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Grounds;
using Edu4All.Core.Providers.Sketchbook.Monuments;
using Edu4All.Core.Providers.Sketchbook.Skies;
using Edu4All.Core.Providers.Sketchbook.Styles;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Benchmarks.Drawing;

/// <summary>
/// Renders everything in the sketchbook to PNG sheets, for looking at: one sheet for monuments, characters, things, grounds by time, weathers
/// and styles. Needs a Chromium.
/// </summary>
internal static class ContactSheet
{
    private const int Columns = 3;
    private const int Width = 640;
    private const int Height = 360;

    /// <summary>Draws all sheets into a directory. Returns 0, or 3 without a browser.</summary>
    public static async Task<int> RenderAsync(string directory)
    {
        Directory.CreateDirectory(directory);
        foreach (var (name, prompts) in Sheets())
        {
            if (!await SheetAsync(Path.GetFullPath(Path.Combine(directory, name)), prompts))
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
        return await SheetAsync(Path.GetFullPath(Path.Combine(directory, "of")), prompts) ? 0 : 3;
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

    private static async Task<bool> SheetAsync(string path, IReadOnlyList<string> prompts)
    {
        var cells = prompts.Select(p =>
            $"<figure>{new Illustrator().Draw(p, 0).Svg}<figcaption>{p}</figcaption></figure>"
        );
        var style =
            $"body{{margin:0;display:flex;flex-wrap:wrap;width:{Columns * Width}px;font:16px sans-serif}}figure{{margin:0;width:{Width}px}}svg{{width:{Width}px;height:{Height}px;display:block}}figcaption{{height:28px;padding:2px 8px}}";
        await File.WriteAllTextAsync(
            path + ".html",
            $"<!doctype html><meta charset=utf-8><style>{style}</style>{string.Concat(cells)}"
        );
        var rows = (prompts.Count + Columns - 1) / Columns;
        return await Snapshot.TakeAsync(
            path + ".html",
            path + ".png",
            Columns * Width,
            rows * (Height + 32)
        );
    }
}
