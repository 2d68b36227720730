using Edu4All.Core.Providers;

namespace Edu4All.Tests.Wire.Outside;

public sealed class BlackForestLabsTests : OutsideWire
{
    internal static ProviderCase Case { get; } =
        new(ProviderKind.BlackForestLabs, Started)
        {
            Call = "POST /v1/v1/flux-2-klein-4b",
            KeyHeader = "x-key",
            KeyValue = key => key,
            Fields = new()
            {
                ["width"] = "1536",
                ["height"] = "864",
                ["seed"] = "7",
                ["safety_tolerance"] = "0",
                ["output_format"] = "png",
            },
            Nonsense =
            [
                """{ "id": "job-1", "polling_url": "https://evil.test/v1/get_result" }""",
                """{ "id": "job-1", "polling_url": "http://api.bfl.ai/v1/get_result" }""",
                """{ "id": "job-1", "polling_url": "https://api.bfl.ai.evil.test/v1/get_result" }""",
                """{ "id": "job-1", "polling_url": 7 }""",
            ],
        };

    [Fact]
    public async Task It_is_looked_at_until_it_is_ready()
    {
        var started = Started(Api);
        Api.AnswersTo(
            "/get_result",
            Result("Pending"),
            FakeAnswer.Empty(500),
            Result("Pending"),
            Ready()
        );

        var drawn = await DrawAsync<ProviderOutcome.Drawn>(Case, started);

        Assert.Equal("job-1", drawn.RequestId);
        Assert.Single(Api.Requests, request => request.Method == "POST");
        Assert.All(
            Api.Requests.Where(one =>
                one.PathAndQuery.Contains("get_result", StringComparison.Ordinal)
            ),
            one => Assert.Equal(Key, one.Headers["x-key"])
        );
    }

    [Fact]
    public async Task Words_that_are_refused_are_sent_exactly_once()
    {
        await EndAsync<ProviderOutcome.PromptRefused>(Result("Request Moderated"));

        Assert.Single(Api.Requests, request => request.Method == "POST");
    }

    [Fact]
    public async Task A_picture_that_is_withheld_is_told_apart() =>
        await EndAsync<ProviderOutcome.OutputRefused>(Result("Content Moderated"));

    [Theory]
    [InlineData("Error", false)]
    [InlineData("Failed", false)]
    [InlineData("Task not found", true)]
    public async Task An_end_without_a_picture_is_a_failure(string status, bool mayBeCharged) =>
        Assert.Equal(
            mayBeCharged,
            (await EndAsync<ProviderOutcome.Failed>(Result(status))).MayBeCharged
        );

    public static TheoryData<string> Lost =>
        [
            "{}",
            "[]",
            "<html>",
            """{ "status": "Ready", "result": { "sample": "https://evil.test/x.png" } }""",
        ];

    [Theory]
    [MemberData(nameof(Lost))]
    public async Task What_is_lost_sight_of_may_be_charged(string body) =>
        Assert.True(
            (await EndAsync<ProviderOutcome.Failed>(FakeAnswer.Json(200, body))).MayBeCharged
        );

    [Fact]
    public async Task Looking_is_ended_by_the_deadline()
    {
        var started = Started(Api);
        Api.AnswersTo("/get_result", FakeAnswer.Silence);
        Api.Answers(FakeAnswer.Json(200, started));
        var drawing = Provider(Case).DrawAsync(Request, Stop);
        await Api.NextRequestAsync(Stop);
        await Api.NextRequestAsync(Stop);

        Clock.PassDeadlines();

        Assert.True(Assert.IsType<ProviderOutcome.Failed>(await drawing).MayBeCharged);
    }

    [Fact]
    public async Task The_key_does_not_go_where_only_pictures_may_lie()
    {
        await using var elsewhere = await FakeApi.StartAsync();

        await DrawAsync<ProviderOutcome.Failed>(
            Case,
            $$"""{ "id": "job-1", "polling_url": "{{elsewhere.Address}}/v1/get_result" }""",
            options => options.DownloadHosts = ["127.0.0.1"]
        );

        Assert.Empty(elsewhere.Requests);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(422)]
    public async Task A_bad_request_is_not_repeated(int status)
    {
        await DrawAsync<ProviderOutcome.Failed>(
            Case,
            FakeAnswer.Json(status, """{ "detail": [ { "msg": "no" } ] }""")
        );

        Assert.Single(Api.Requests);
    }

    private async Task<T> EndAsync<T>(FakeAnswer end)
        where T : ProviderOutcome
    {
        var started = Started(Api);
        Api.AnswersTo("/get_result", end);
        return await DrawAsync<T>(Case, started);
    }

    // Also plays what follows: ready at the first look.
    internal static string Started(FakeApi api)
    {
        PictureAt(api);
        api.AnswersTo("/get_result", Ready(api));
        return $$"""{ "id": "job-1", "polling_url": "{{api.Address}}/v1/get_result?id=job-1" }""";
    }

    private FakeAnswer Ready() => Ready(Api);

    private static FakeAnswer Ready(FakeApi api) =>
        FakeAnswer.Json(
            200,
            $$"""{ "id": "job-1", "status": "Ready", "result": { "sample": "{{api.Address}}/picture.png" } }"""
        );

    internal static FakeAnswer Result(string status) =>
        FakeAnswer.Json(200, $$"""{ "id": "job-1", "status": "{{status}}", "result": null }""");
}
