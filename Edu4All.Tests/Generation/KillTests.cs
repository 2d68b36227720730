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
    public async Task Killed_at_any_moment_every_attempt_ends_drawn_exactly_once()
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

        // One is stored; the next is on its way.
        await using (await StartAsync(api))
        {
            await Eventually.TrueAsync(
                async () => await CountAsync(a => a.State == AttemptState.Drawn) > 0,
                "one is drawn"
            );
        }

        await using (await StartAsync(api))
        {
            await Eventually.TrueAsync(
                async () => await CountAsync(a => a.State == AttemptState.Drawn) == 4,
                "all are drawn"
            );
        }

        var artworks = await School.ReadAsync(db =>
            db.Artworks.Select(a => new { a.AttemptId, a.AuthorId }).ToListAsync(Stop)
        );
        Assert.Equal(4, artworks.Count);
        Assert.Equal(4, artworks.Select(a => a.AttemptId).Distinct().Count());
        Assert.Equal(children.Select(c => c.Id).Order(), artworks.Select(a => a.AuthorId).Order());
        // Paid for again is only what was under way when the power went.
        Assert.InRange(api.Requests.Count, 4, 4 + 3);
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

    private static Task<AppProcess> StartAsync(FakeApi api, string data) =>
        AppProcess.StartAndWaitAsync(
            data,
            ("Edu4All:Generation:Provider", "openai"),
            ("Edu4All:Generation:Workers", "1"),
            ("Edu4All:Generation:Lease", "00:00:01"),
            ("Edu4All:Providers:openai:Kind", nameof(ProviderKind.OpenAI)),
            ("Edu4All:Providers:openai:Endpoint", $"{api.Address}/v1"),
            ("Edu4All:Providers:openai:ApiKey", "sk-test"),
            ("Edu4All:Moderation:Kind", nameof(ModerationKind.None))
        );

    private Task<AppProcess> StartAsync(FakeApi api) => StartAsync(api, School.Root);

    private Task<int> CountAsync(
        System.Linq.Expressions.Expression<Func<Attempt, bool>> condition
    ) => School.ReadAsync(db => db.Attempts.CountAsync(condition, Stop));
}
