using System.Net;
using Edu4All.Benchmarks.Host;
using Edu4All.Core.Generation;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Benchmarks.Load;

/// <summary>
/// <c>load</c>: children press the button in the same second, against a local provider that takes two seconds. What comes on top
/// of those two seconds and of the wait for a place, what is lost or doubled, how much memory it takes, and the same calls
/// with the SDK alone, which is the floor.
/// </summary>
internal static class LoadReport
{
    private const int ClassSize = 30;
    private const int Warm = 3;
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(60);

    public static async Task<int> RunAsync(string[] arguments)
    {
        var students = Option(arguments, "--students", "30,300").Split(',').Select(int.Parse);
        var kilobytes = int.Parse(Option(arguments, "--kilobytes", "64"), null);
        var most = int.Parse(Option(arguments, "--places", "30"), null);
        await using var provider = await ProviderProcess.StartAsync(kilobytes);
        Console.WriteLine(
            $"pictures of {kilobytes} KB; milliseconds beyond the provider's {LocalProvider.Takes.TotalSeconds:0} s and the wait for a place"
        );
        Console.WriteLine(
            "students places  what                     p50      p95      p99    worst   lost doubled   MB before  most  ms of CPU"
        );
        foreach (var count in students)
        {
            await RunAsync(provider, count, Math.Min(count, most));
        }

        return 0;
    }

    private static async Task RunAsync(ProviderProcess provider, int count, int places)
    {
        await RunFloorAsync(provider, count, places);
        await using var app = new BenchApp(
            ("Edu4All:Generation:Provider", "local"),
            ("Edu4All:Providers:local:Kind", "OpenAI"),
            ("Edu4All:Providers:local:Endpoint", new Uri(provider.Address, "v1").ToString()),
            ("Edu4All:Providers:local:ApiKey", "local"),
            ("Edu4All:Providers:local:Concurrency", $"{places}"),
            ("Edu4All:Moderation:Kind", "OpenAI"),
            ("Edu4All:Moderation:Endpoint", new Uri(provider.Address, "v1").ToString()),
            ("Edu4All:Moderation:ApiKey", "local")
        );
        await app.FoundAsync();
        var classes = new List<BenchClass>();
        for (var first = 0; first < count; first += ClassSize)
        {
            classes.Add(
                await app.AddClassAsync(classes.Count + 1, Math.Min(ClassSize, count - first))
            );
        }

        var students = await SignInAsync(app, classes);
        // The first lessons of the day compile the program.
        for (var lesson = 0; lesson < Warm; lesson++)
        {
            await LessonAsync(app, classes, students, places);
        }

        var before = await provider.CountAsync();
        var busy = Environment.CpuUsage.TotalTime;
        MemoryWatch memory;
        Press?[] presses;
        await using (memory = new())
        {
            presses = await LessonAsync(app, classes, students, places);
        }

        busy = Environment.CpuUsage.TotalTime - busy;
        var done = presses.OfType<Press>().ToList();
        var asked = await provider.CountAsync() - before;
        var twice = await app.ReadAsync(db =>
            db.Attempts.CountAsync(a => a.Sends != 1 || a.State != AttemptState.Drawn)
        );
        Print(
            count,
            places,
            "app, on the page",
            Added.Over(done, places, static p => p.Seen),
            $"{count - done.Count, 6} {Math.Max(asked - count, twice), 7} {memory.Before, 11} {memory.Most, 5} {busy.TotalMilliseconds / count, 10:F1}"
        );
        Print(count, places, "app, bytes fetched", Added.Over(done, places, static p => p.Loaded));
        students.ForEach(static s => s.Dispose());
    }

    private static async Task RunFloorAsync(ProviderProcess provider, int count, int places)
    {
        var floor = new SdkFloor(provider.Address);
        using var free = new SemaphoreSlim(places);
        for (var lesson = 0; lesson <= Warm; lesson++)
        {
            var presses = await Task.WhenAll(
                Moments(count).Select(moment => floor.MakeAsync(moment, free))
            );
            if (lesson == Warm)
            {
                Print(
                    count,
                    places,
                    "floor, the SDK alone",
                    Added.Over([.. presses.OfType<Press>()], places, static p => p.Seen)
                );
            }
        }
    }

    private static async Task<Press?[]> LessonAsync(
        BenchApp app,
        List<BenchClass> classes,
        List<Student> students,
        int places
    )
    {
        var assignments = new Dictionary<Guid, Guid>();
        foreach (var one in classes)
        {
            assignments[one.Id] = await app.AddAssignmentAsync(one);
        }

        var limit = (LocalProvider.Takes * Math.Ceiling((double)students.Count / places)) + Grace;
        return await Task.WhenAll(
            students.Zip(
                Moments(students.Count),
                (student, moment) =>
                    student.MakeAsync(assignments[student.ClassroomId], moment, limit)
            )
        );
    }

    // Spread evenly over one second, after everybody has opened the page.
    private static IEnumerable<Task> Moments(int count) =>
        Enumerable
            .Range(0, count)
            .Select(i =>
                Task.Delay(TimeSpan.FromSeconds(2) + (TimeSpan.FromSeconds(1) * i / count))
            )
            .ToList();

    private static async Task<List<Student>> SignInAsync(BenchApp app, List<BenchClass> classes)
    {
        var students = new List<Student>();
        foreach (var (number, one) in classes.Index())
        {
            foreach (var pin in one.Students)
            {
                var browser = new Browser(
                    app.Address,
                    new IPAddress([127, 0, 1, (byte)(number + 1)])
                );
                await browser.SignInAsync(one.JoinCode, pin.StudentId, pin.Pin);
                students.Add(new(app, browser, one.Id, pin.StudentId));
            }
        }

        // So that a second is not one class after the other.
        new Random(1).Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(students));
        return students;
    }

    private static void Print(int count, int places, string what, Added added, string more = "") =>
        Console.WriteLine($"{count, 8} {places, 6}  {what, -20} {added} {more}");

    private static string Option(string[] arguments, string name, string otherwise) =>
        Array.IndexOf(arguments, name) is var at and >= 0 && at + 1 < arguments.Length
            ? arguments[at + 1]
            : otherwise;
}
