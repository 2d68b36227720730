using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
using Edu4All.Core.Safety;
using Edu4All.Tests.Support;
using Edu4All.Tests.Wire;
using Microsoft.EntityFrameworkCore;

namespace Edu4All.Tests.Generation;

/// <summary>
/// The server as a process of its own, killed as a power cut would. The children submit into the same database; the provider
/// is a real HTTP server.
/// </summary>
public sealed class KillTests : SchoolTest
{
    private static readonly FakeAnswer Picture = FakeAnswer.Json(200, OpenAIBodies.Picture());

    [Fact]
    public async Task Killed_at_any_moment_every_attempt_is_sent_once_and_ends_once()
    {
        await using var api = await FakeApi.StartAsync();
        var lesson = await School.AddLessonAsync();
        var children = await School.AddStudentsAsync(
            lesson.Teacher,
            lesson.ClassroomId,
            "Ben",
            "Chiara",
            "Dilan",
            "Emilia"
        );
        foreach (var child in children)
        {
            await School.SubmitAsync(child.Caller, lesson.AssignmentId, $"A tower of {child.Name}");
        }

        // One is being drawn, three wait.
        api.Answers(FakeAnswer.Silence);
        await using (await StartAsync(api))
        {
            await api.NextRequestAsync(Stop);
        }

        Assert.Equal(4, await CountAsync(a => a.FinishedAt == null));

        // The answer is on its way, or has come, or is being written down.
        api.Answers(Picture);
        await using (await StartAsync(api))
        {
            await api.NextRequestAsync(Stop);
        }

        // One more is stored; the next is on its way.
        var before = await CountAsync(a => a.State == AttemptState.Drawn);
        await using (await StartAsync(api))
        {
            await Eventually.TrueAsync(
                async () => await CountAsync(a => a.State == AttemptState.Drawn) > before,
                "one is drawn"
            );
        }

        await using (await StartAsync(api))
        {
            await Eventually.TrueAsync(
                async () => await CountAsync(a => a.FinishedAt != null) == 4,
                "all have ended"
            );
        }

        var lost = await CountAsync(a => a.End == AttemptEnd.AnswerLost && a.MayBeCharged);
        var artworks = await School.ReadAsync(db =>
            db.Artworks.Select(a => a.AttemptId).ToListAsync(Stop)
        );
        // Three times the power went while at most one was under way; the first never got its answer.
        Assert.InRange(lost, 1, 3);
        Assert.Equal(4, artworks.Distinct().Count() + lost);
        Assert.Equal(artworks.Count, await CountAsync(a => a.State == AttemptState.Drawn));
        // Nothing was paid for twice.
        Assert.Equal(4, api.Requests.Count);
        Assert.Equal(4, await CountAsync(a => a.Sends == 1));
    }

    [Fact]
    public async Task Two_servers_on_one_database_send_each_attempt_once()
    {
        await using var api = await FakeApi.StartAsync();
        var lesson = await School.AddLessonAsync();
        var children = await School.AddStudentsAsync(
            lesson.Teacher,
            lesson.ClassroomId,
            [.. Enumerable.Range(1, 8).Select(n => $"Child {n}")]
        );
        api.Answers([.. Enumerable.Repeat(Picture, children.Length)]);
        // A machine that is busy with other tests may not get round to renewing a short lease.
        await using var one = await StartAsync(api, lease: "00:01:00");
        await using var other = await StartAsync(api, lease: "00:01:00");

        foreach (var child in children)
        {
            await School.SubmitAsync(child.Caller, lesson.AssignmentId, $"A tower of {child.Name}");
        }

        await Eventually.TrueAsync(
            async () => await CountAsync(a => a.State == AttemptState.Drawn) == children.Length,
            "all are drawn"
        );
        Assert.Equal(children.Length, api.Requests.Count);
        Assert.Equal(children.Length, await School.ArtworksAsync());
    }

    [Fact]
    public async Task Killed_while_it_makes_its_database_it_starts_again()
    {
        using var data = new TempDirectory();
        foreach (var moment in new[] { "edu4all.db", "migration.lock", "edu4all.db-wal" })
        {
            await using var app = AppProcess.Start(data.Root);
            await Eventually.TrueAsync(() => File.Exists(data.File(moment)), $"{moment} is made");
        }

        await using (await AppProcess.StartAndWaitAsync(data.Root)) { }
    }

    private Task<AppProcess> StartAsync(FakeApi api, string lease = "00:00:01") =>
        AppProcess.StartAndWaitAsync(
            School.Root,
            ("Edu4All:Generation:Provider", "openai"),
            ("Edu4All:Generation:Lease", lease),
            ("Edu4All:Providers:openai:Concurrency", "1"),
            ("Edu4All:Providers:openai:Kind", nameof(ProviderKind.OpenAI)),
            ("Edu4All:Providers:openai:Endpoint", $"{api.Address}/v1"),
            ("Edu4All:Providers:openai:ApiKey", "sk-test"),
            ("Edu4All:Moderation:Kind", nameof(ModerationKind.None))
        );

    private Task<int> CountAsync(
        System.Linq.Expressions.Expression<Func<Attempt, bool>> condition
    ) => School.ReadAsync(db => db.Attempts.CountAsync(condition, Stop));
}
