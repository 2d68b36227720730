using System.Diagnostics;
using System.Globalization;
using Edu4All.Core.Providers.Sketchbook;
using Edu4All.Core.Providers.Sketchbook.Characters;
using Edu4All.Core.Providers.Sketchbook.Monuments;
using Edu4All.Core.Providers.Sketchbook.Styles;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Benchmarks.Drawing;

/// <summary>Time, allocation and size of pictures, style by style: simple ones and the fullest that a child is likely to ask for.</summary>
internal static class DrawReport
{
    private const int Rounds = 5;
    private const int MostRounds = 30;

    private static readonly string[] Full =
    [
        "Bunny on horse, holding a lollipop, on a foggy meadow where it grows daffodils",
        "Generate monument of the Arc of Triumph in Paris, France, in the evening light with a small child holding a Teddy looks on",
        "Dog next to Eiffel Tower in early morning sunlight",
        "three tiny blue cats and a huge red dragon in front of the Taj Mahal at night with fireworks",
        "seven children with balloons dancing in the snow in front of Saint Basil's Cathedral",
        "a pirate on an elephant between the Sagrada Familia and the Colosseum in autumn, from above",
        "two owls with crowns and a robot with an umbrella on a meadow full of sunflowers and tulips in the rain",
    ];

    private sealed record Figure(
        string Words,
        double Milliseconds,
        double Kilobytes,
        double SvgKilobytes
    );

    /// <summary>Measures and prints. Returns 0.</summary>
    public static int Run()
    {
        var prompts = Catalogue
            .All.Where(k => k is Monument or Character or Thing)
            .Select(k => k.Names[0])
            .Concat(Full)
            .ToList();
        var book = new Illustrator();
        foreach (var style in Catalogue.Every<Style>())
        {
            prompts.ForEach(p => _ = book.Draw($"{p}, {style.Names[0]}", 0));
        }

        Console.WriteLine(
            "style            pictures   ms mean   p95   worst   KB allocated   KB mean   largest"
        );
        var slow = new List<Figure>();
        foreach (var style in Catalogue.Every<Style>())
        {
            var figures = prompts.ConvertAll(p => Measure(book, $"{p}, {style.Names[0]}"));
            Print(style.Names[0], figures);
            slow.AddRange(figures.Where(f => f.Milliseconds > 10));
        }

        Console.WriteLine($"{slow.Count} took more than 10 ms");
        foreach (var f in slow.OrderByDescending(f => f.Milliseconds).Take(25))
        {
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{f.Milliseconds, 7:F1}  {f.Words}")
            );
        }

        return 0;
    }

    // Of several rounds the best counts, so that other programs on the machine do not.
    private static Figure Measure(Illustrator book, string words)
    {
        var (best, allocated, size) = (double.MaxValue, 0L, 0);
        for (var round = 0; round < Rounds || (best > 8 && round < MostRounds); round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            size = book.Draw(words, 0).Svg.Length;
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        return new(words, best, allocated / 1024.0, size / 1024.0);
    }

    private static void Print(string style, List<Figure> figures)
    {
        var times = figures.Select(f => f.Milliseconds).Order().ToList();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{style, -16} {figures.Count, 8} {times.Average(), 9:F2} {times[(int)(times.Count * 0.95)], 5:F1} {times[^1], 7:F1} {figures.Average(f => f.Kilobytes), 14:F0} {figures.Average(f => f.SvgKilobytes), 9:F1} {figures.Max(f => f.SvgKilobytes), 9:F1}"
            )
        );
    }
}
