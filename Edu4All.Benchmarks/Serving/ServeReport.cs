using System.Diagnostics;
using System.Globalization;
using System.Net;
using Edu4All.Benchmarks.Host;

namespace Edu4All.Benchmarks.Serving;

/// <summary>
/// <c>serve</c>: pictures and thumbnails a second, out of the database and to somebody who may see them, against the same bytes
/// as static files that the same Kestrel serves to everybody. In turn, so that whatever else the computer does hits both.
/// </summary>
internal static class ServeReport
{
    private const int ThumbnailBytes = 32 * 1024;
    private const int OriginalBytes = 2 * 1024 * 1024;
    private const int Connections = 8;
    private const int Rounds = 5;

    public static async Task<int> RunAsync(string[] arguments)
    {
        var counts = arguments is ["--pictures", var list, ..] ? list : "100,1000,10000,100000";
        Console.WriteLine(
            $"{ThumbnailBytes / 1024} KB and {OriginalBytes / 1024 / 1024} MB, {Connections} connections, {Rounds} rounds in turn; answers a second, median"
        );
        Console.WriteLine(
            "pictures  thumbnail   static   ratio (of rounds)      2 MB   static   ratio (of rounds)"
        );
        foreach (var count in counts.Split(','))
        {
            await RunAsync(int.Parse(count, CultureInfo.InvariantCulture));
        }

        return 0;
    }

    private static async Task RunAsync(int count)
    {
        await using var app = new BenchApp(("Edu4All:Generation:Workers", "0"));
        await app.FoundAsync();
        var ofClass = await app.AddClassAsync(1, 30);
        var filled = await app.FillAsync(ofClass, count, ThumbnailBytes, OriginalBytes);
        using var browser = new Browser(app.Address, IPAddress.Loopback);
        await browser.SignInAsync(ofClass.TeacherEmail);
        // A gallery is looked at as a whole, a database of gigabytes is not: what is asked for is spread over all of it.
        var step = Math.Max(1, count / 100);
        var asked = filled.Artworks.Where((_, i) => i % step == 0).Take(100).ToList();
        foreach (var id in asked)
        {
            await SaveAsync(app, browser, id, "thumbnail");
        }

        foreach (var id in asked.Take(8))
        {
            await SaveAsync(app, browser, id, "image");
        }

        var thumbnails = await CompareAsync(app, browser, asked, "thumbnail");
        var originals = await CompareAsync(app, browser, [.. asked.Take(8)], "image");
        Console.WriteLine($"{count, 8}  {thumbnails}   {originals}");
    }

    private static async Task SaveAsync(BenchApp app, Browser browser, Guid id, string kind) =>
        await File.WriteAllBytesAsync(
            Path.Combine(app.Files, $"{id}-{kind}.webp"),
            await browser.GetAsync($"/artworks/{id}/{kind}")
        );

    private static async Task<string> CompareAsync(
        BenchApp app,
        Browser browser,
        List<Guid> ids,
        string kind
    )
    {
        var ours = ids.ConvertAll(id =>
            RawClient.Request($"/artworks/{id}/{kind}", browser.Cookie)
        );
        var files = ids.ConvertAll(id =>
            RawClient.Request($"/static/{id}-{kind}.webp", browser.Cookie)
        );
        // Until the code is compiled for good.
        for (var i = 0; i < 3; i++)
        {
            await MeasureAsync(app, ours);
            await MeasureAsync(app, files);
        }

        var rounds = new List<(double Ours, double Files)>();
        for (var round = 0; round < Rounds; round++)
        {
            rounds.Add((await MeasureAsync(app, ours), await MeasureAsync(app, files)));
        }

        var ratios = rounds.Select(static r => r.Ours / r.Files).Order().ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Median(rounds.Select(static r => r.Ours)), 9:F0} {Median(rounds.Select(static r => r.Files)), 8:F0}    {Median(ratios):F2} ({ratios[0]:F2} to {ratios[^1]:F2})"
        );
    }

    private static async Task<double> MeasureAsync(BenchApp app, List<byte[]> requests)
    {
        var limit = TimeSpan.FromSeconds(2);
        var start = Stopwatch.GetTimestamp();
        var done = await Task.WhenAll(
            Enumerable.Range(0, Connections).Select(n => Task.Run(() => AskAsync(n)))
        );
        return done.Sum() / Stopwatch.GetElapsedTime(start).TotalSeconds;

        async Task<int> AskAsync(int first)
        {
            using var client = new RawClient(app.Address);
            var count = 0;
            for (var next = first; Stopwatch.GetElapsedTime(start) < limit; next++)
            {
                await client.AskAsync(requests[next % requests.Count]);
                count++;
            }

            return count;
        }
    }

    private static double Median(IEnumerable<double> values) =>
        values.Order().ElementAt(Rounds / 2);
}
