using System.Diagnostics;
using System.Globalization;
using System.Net;
using Edu4All.Benchmarks.Host;

namespace Edu4All.Benchmarks.Galleries;

/// <summary>
/// <c>gallery</c>: the first page of an assignment's gallery over HTTP, as its teacher gets it, with 100, 1,000 and 10,000 pictures in it.
/// The galleries stand in one database and are asked for in turn.
/// </summary>
internal static class GalleryReport
{
    private const int Rounds = 200;
    private static readonly int[] Sizes = [100, 1_000, 10_000];

    public static async Task<int> RunAsync()
    {
        await using var app = new BenchApp(("Edu4All:Generation:Workers", "0"));
        await app.FoundAsync();
        var ofClass = await app.AddClassAsync(1, 30);
        using var browser = new Browser(app.Address, IPAddress.Loopback);
        await browser.SignInAsync(ofClass.TeacherEmail);
        var paths = new List<string>();
        foreach (var size in Sizes)
        {
            var filled = await app.FillAsync(ofClass, size, 1_000, 1_000);
            paths.Add($"/assignments/{filled.AssignmentId}");
        }

        var times = paths.ConvertAll(static _ => new List<double>());
        for (var round = -Rounds; round < Rounds; round++)
        {
            for (var i = 0; i < paths.Count; i++)
            {
                var start = Stopwatch.GetTimestamp();
                await browser.GetAsync(paths[i]);
                if (round >= 0)
                {
                    times[i].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }
        }

        Console.WriteLine("pictures   ms p50    p95   against 100 (p50, p95)");
        foreach (var (i, size) in Sizes.Index())
        {
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{size, 8} {At(times[i], 0.5), 8:F2} {At(times[i], 0.95), 6:F2}   {At(times[i], 0.5) / At(times[0], 0.5):F2} {At(times[i], 0.95) / At(times[0], 0.95):F2}"
                )
            );
        }

        return 0;
    }

    private static double At(List<double> times, double share) =>
        times.Order().ElementAt((int)(share * (times.Count - 1)));
}
