using System.Diagnostics;
using System.Globalization;
using Edu4All.Core.Gallery.Masks;
using Edu4All.Core.Providers.Sketchbook;
using Edu4All.Core.Providers.Sketchbook.Styles;

namespace Edu4All.Benchmarks.Drawing;

/// <summary>Time and size of changes with a mask, one on top of the other, style by style.</summary>
internal static class PaintReport
{
    private const int Rounds = 5;

    private static readonly string[] Pictures =
    [
        "a dog and a cat beside the Eiffel Tower",
        "seven children with balloons dancing in the snow in front of Saint Basil's Cathedral",
        "two owls with crowns and a robot with an umbrella on a meadow full of sunflowers and tulips in the rain",
    ];

    private static readonly (string Words, double X, double Y)[] Changes =
    [
        ("add an owl with a hat", 250, 600),
        ("add a kite", 1250, 180),
        ("add a castle", 1300, 480),
        ("add a red ball", 640, 760),
        ("remove it", 1250, 180),
        ("add a horse", 400, 480),
        ("add flowers", 900, 760),
        ("add a penguin", 1150, 700),
    ];

    /// <summary>Measures and prints. Returns 0.</summary>
    public static int Run()
    {
        var book = new Illustrator();
        Console.WriteLine(
            "style            changes   ms to change: mean   worst   ms to draw: mean   worst   KB largest"
        );
        foreach (var style in Catalogue.Every<Style>())
        {
            var (edits, draws, largest, most) = (new List<double>(), new List<double>(), 0, 0);
            foreach (var picture in Pictures)
            {
                var now = book.Draw($"{picture}, {style.Names[0]}", 0);
                foreach (var (words, x, y) in Changes)
                {
                    var mask = Dab(x, y, 130);
                    var before = now;
                    var (edit, after) = Best(() => book.Edit(before.Scene, words, mask));
                    now = after;
                    edits.Add(edit);
                    draws.Add(Best(() => book.Edit(after.Scene, "")).Milliseconds);
                    largest = Math.Max(largest, after.Svg.Length);
                    most += after.Changed ? 1 : 0;
                }
            }

            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{style.Names[0], -16} {most, 7} {edits.Average(), 21:F1} {edits.Max(), 7:F1} {draws.Average(), 18:F1} {draws.Max(), 7:F1} {largest / 1024.0, 12:F1}"
                )
            );
        }

        return 0;
    }

    // Of several rounds the best counts, so that other programs on the machine do not.
    private static (double Milliseconds, Sketch Sketch) Best(Func<Sketch> draw)
    {
        var (best, sketch) = (double.MaxValue, draw());
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            sketch = draw();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return (best, sketch);
    }

    private static PictureMask Dab(double x, double y, double radius) =>
        PictureMask.Of(
            1536,
            864,
            (px, py) => ((px - x) * (px - x)) + ((py - y) * (py - y)) < radius * radius
        );
}
