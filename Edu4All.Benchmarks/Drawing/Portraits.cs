using System.Globalization;
using Edu4All.Core.Providers.Sketchbook;
using Edu4All.Core.Providers.Sketchbook.Characters;
using Edu4All.Core.Providers.Sketchbook.Monuments;

namespace Edu4All.Benchmarks.Drawing;

/// <summary>
/// Pictures for the blind test: every monument and every character alone in flat style, as numbered PNG files in random order. Nothing
/// in a picture or in its name says what it shows; the key is a file of its own, to be kept from whoever is tested.
/// </summary>
internal static class Portraits
{
    /// <summary>Draws them, and writes the key. Returns 0, or 3 without a browser.</summary>
    public static async Task<int> RenderAsync(string directory, string key)
    {
        Directory.CreateDirectory(directory);
        var names = Catalogue
            .Every<Monument>()
            .Select(m => (Kind: "monument", Name: m.Names[0]))
            .Concat(Catalogue.Every<Character>().Select(c => (Kind: "character", Name: c.Names[0])))
            .ToArray();
        Random.Shared.Shuffle(names);
        var page = Path.GetFullPath(Path.Combine(directory, "page.html"));
        var lines = new List<string>();
        for (var i = 0; i < names.Length; i++)
        {
            var number = (i + 1).ToString("000", CultureInfo.InvariantCulture);
            var svg = new Illustrator().Draw(names[i].Name, 0).Svg;
            await File.WriteAllTextAsync(
                page,
                $"<!doctype html><meta charset=utf-8><style>body{{margin:0}}svg{{width:768px;height:432px;display:block}}</style>{svg}"
            );
            var png = Path.GetFullPath(Path.Combine(directory, number + ".png"));
            if (!await Snapshot.TakeAsync(page, png, 768, 432))
            {
                await Console.Error.WriteLineAsync("No Chromium found to render with.");
                return 3;
            }

            lines.Add($"{number}\t{names[i].Kind}\t{names[i].Name}");
        }

        File.Delete(page);
        await File.WriteAllLinesAsync(key, lines);
        Console.WriteLine($"{names.Length} pictures");
        return 0;
    }
}
