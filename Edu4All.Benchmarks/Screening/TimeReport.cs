using System.Diagnostics;
using System.Globalization;
using Edu4All.Core.Safety;

namespace Edu4All.Benchmarks.Screening;

/// <summary>How long one prompt takes.</summary>
internal static class TimeReport
{
    private const int Rounds = 7;

    public static void Print(PromptScreen screen, IReadOnlyList<PromptFile> files)
    {
        var usual = files
            .SelectMany(static file => file.Lines)
            .Where(static line => line.Length is >= 60 and <= 100)
            .ToList();
        string[] all = [.. files.SelectMany(static file => file.Lines)];
        var random = new Random(1);
        var long1000 = Enumerable.Range(0, 300).Select(_ => Of(1_000)).ToList();
        Warm(screen, long1000);
        var (mean, _) = Measure(screen, usual);
        var (meanLong, worstLong) = Measure(screen, long1000);
        var huge = string.Concat(Enumerable.Repeat("a cat and a gun ", 6_250));
        var (hugeMean, _) = Measure(screen, [huge]);
        Console.WriteLine();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"60-100 characters: mean {mean:F1} us; 1,000 characters: mean {meanLong:F0}, worst {worstLong:F0} us; 100,000 characters: {hugeMean:F0} us"
            )
        );

        string Of(int length)
        {
            var text = "";
            while (text.Length < length)
            {
                text += all[random.Next(all.Length)] + " ";
            }

            return text[..length];
        }
    }

    // A server that has run for a minute has its code compiled for good; the compiler does that in the background, in several steps.
    private static void Warm(PromptScreen screen, IReadOnlyList<string> lines)
    {
        for (var step = 0; step < 4; step++)
        {
            foreach (var line in lines)
            {
                _ = screen.Screen(line);
            }

            Thread.Sleep(TimeSpan.FromMilliseconds(500));
        }
    }

    /// <summary>Mean and worst time in microseconds; of several rounds the best counts, so that other programs do not.</summary>
    public static (double Mean, double Worst) Measure(
        PromptScreen screen,
        IReadOnlyList<string> lines
    )
    {
        var total = 0.0;
        var worst = 0.0;
        foreach (var line in lines)
        {
            var best = double.MaxValue;
            for (var round = 0; round < Rounds; round++)
            {
                var start = Stopwatch.GetTimestamp();
                _ = screen.Screen(line);
                best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            }

            total += best;
            worst = Math.Max(worst, best);
        }

        return lines.Count == 0 ? default : (total / lines.Count, worst);
    }
}
