using System.Globalization;
using Edu4All.Core.Safety;

namespace Edu4All.Benchmarks.Screening;

/// <summary>
/// How much of the plain recall is left under each disguise, on lines that are stopped when written plainly, and the control: false
/// alarms on harmless lines in the same disguise, less those on the plain lines.
/// </summary>
internal static class DisguiseReport
{
    private const int ControlLines = 1_500;

    public static void Print(PromptScreen screen, IReadOnlyList<PromptFile> files)
    {
        string[] harmful =
        [
            .. files
                .Where(static file => file.IsHarmful)
                .SelectMany(static file => file.Lines)
                .Where(static line => line.All(char.IsAscii))
                .Where(line => screen.Screen(line).Kind is VerdictKind.Stop or VerdictKind.Support),
        ];
        var harmless = files
            .Where(static file => !file.IsHarmful)
            .SelectMany(static file => file.Lines.Take(ControlLines))
            .ToList();
        var plain = ScreenReport.Stopped(screen, harmless);
        Console.WriteLine();
        Console.WriteLine($"{"disguise", -16} {"kept %", 8} {"control", 8}");
        foreach (var (name, disguise) in Disguises.All)
        {
            var kept = ScreenReport.Stopped(screen, harmful.Select(disguise));
            var control = ScreenReport.Stopped(screen, harmless.Select(disguise)) - plain;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name, -16} {kept, 8:F1} {control, 8:+0.00;-0.00;0.00}"
                )
            );
        }
    }
}
