using System.Globalization;
using Edu4All.Core.Safety;

namespace Edu4All.Benchmarks.Screening;

/// <summary>
/// <c>screen-report DIR [--misses]</c>: how the local screen does on every <c>*.unsafe.txt</c>, <c>*.injection.txt</c> (share stopped
/// is recall) and <c>*.benign.txt</c> (share stopped is false alarms) of a folder, one prompt a line; then the same in disguise, and
/// the time it takes. With <c>--misses</c> every line that was judged wrongly, with the rule, instead.
/// </summary>
internal static class ScreenReport
{
    public static int Run(string[] arguments)
    {
        if (arguments.Length == 0 || !Directory.Exists(arguments[0]))
        {
            Console.Error.WriteLine("Usage: screen-report DIR [--misses]");
            return 64;
        }

        var screen = new PromptScreen();
        var files = PromptFile.ReadAll(arguments[0]);
        if (arguments.Contains("--misses"))
        {
            PrintMisses(screen, files);
            return 0;
        }

        PrintFiles(screen, files);
        DisguiseReport.Print(screen, files);
        TimeReport.Print(screen, files);
        return 0;
    }

    /// <summary>Share of lines that are not allowed, in percent.</summary>
    public static double Stopped(PromptScreen screen, IEnumerable<string> lines)
    {
        var all = 0;
        var stopped = 0;
        foreach (var line in lines)
        {
            all++;
            stopped += screen.Screen(line).IsAllowed ? 0 : 1;
        }

        return all == 0 ? 0 : 100.0 * stopped / all;
    }

    private static void PrintFiles(PromptScreen screen, IEnumerable<PromptFile> files)
    {
        Console.WriteLine(
            $"{"file", -36} {"measure", -12} {"lines", 6} {"%", 7} {"us", 7} {"max us", 8}"
        );
        foreach (var file in files)
        {
            var stopped = Stopped(screen, file.Lines);
            var (mean, worst) = TimeReport.Measure(screen, file.Lines);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{file.Name, -36} {(file.IsHarmful ? "recall" : "false alarms"), -12} {file.Lines.Count, 6} {stopped, 7:F1} {mean, 7:F1} {worst, 8:F0}"
                )
            );
        }
    }

    private static void PrintMisses(PromptScreen screen, IEnumerable<PromptFile> files)
    {
        foreach (var file in files)
        {
            foreach (var line in file.Lines)
            {
                var verdict = screen.Screen(line);
                if (verdict.IsAllowed == file.IsHarmful)
                {
                    Console.WriteLine($"{file.Name}\t{verdict.Rule}\t{line}");
                }
            }
        }
    }
}
