using Edu4All.Core.Providers;

namespace Edu4All.Tests.Wire.Outside;

public sealed class ReplicateTests : OutsideWire
{
    internal static ProviderCase Case { get; } =
        new(ProviderKind.Replicate, api => Prediction("succeeded", $"""[ "{PictureAt(api)}" ]"""))
        {
            Call = "POST /v1/models/black-forest-labs/flux-schnell/predictions",
            Fields = new()
            {
                ["input.seed"] = "7",
                ["input.aspect_ratio"] = "16:9",
                ["input.num_outputs"] = "1",
                ["input.output_format"] = "png",
                ["input.disable_safety_checker"] = "false",
            },
            Nonsense =
            [
                Prediction("succeeded", "null"),
                Prediction("succeeded", "\"\""),
                Prediction("succeeded", """[ "https://evil.test/out-0.png" ]"""),
                Prediction("canceled", "null"),
                Prediction("aborted", "null"),
                Prediction("unheard-of", "null"),
            ],
        };

    [Fact]
    public async Task The_answer_is_waited_for_only_so_long_as_it_could_not_be_cancelled()
    {
        await DrawAsync<ProviderOutcome.Drawn>(Case, Case.Success(Api));

        Assert.Equal("wait=10", Api.Requests[0].Headers["Prefer"]);
    }

    [Fact]
    public async Task A_prediction_that_takes_longer_is_looked_after_until_it_ends()
    {
        Api.AnswersTo(
            "/predictions/abc123",
            FakeAnswer.Json(200, Prediction("processing", "null")),
            FakeAnswer.Empty(500),
            FakeAnswer.Json(200, Prediction("succeeded", $"\"{PictureAt(Api)}\""))
        );

        var drawn = await DrawAsync<ProviderOutcome.Drawn>(
            Case,
            FakeAnswer.Json(202, Prediction("starting", "null"))
        );

        Assert.Equal(OpenAIBodies.Png, drawn.Bytes.ToArray());
        Assert.Equal("abc123", drawn.RequestId);
        Assert.Single(Api.Requests, request => request.Method == "POST");
        Assert.Equal(
            ["GET /v1/predictions/abc123"],
            Api.Requests.Skip(1)
                .Take(3)
                .Select(one => $"{one.Method} {one.PathAndQuery}")
                .Distinct()
        );
    }

    [Fact]
    public async Task A_prediction_that_nobody_waits_for_any_more_is_cancelled()
    {
        Api.AnswersTo("/predictions/abc123", FakeAnswer.Silence);
        Api.AnswersTo("/cancel", FakeAnswer.Json(200, Prediction("canceled", "null")));
        Api.Answers(FakeAnswer.Json(201, Prediction("starting", "null")));
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var drawing = Provider(Case).DrawAsync(Request, caller.Token);
        await Api.NextRequestAsync(Stop);
        await Api.NextRequestAsync(Stop);

        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => drawing);
        Assert.Equal("/v1/predictions/abc123/cancel", Api.Requests[^1].PathAndQuery);
    }

    [Fact]
    public async Task Nor_is_one_that_takes_too_long_left_running()
    {
        Api.AnswersTo("/predictions/abc123", FakeAnswer.Silence);
        Api.AnswersTo("/cancel", FakeAnswer.Empty(404));
        Api.Answers(FakeAnswer.Json(201, Prediction("starting", "null")));
        var drawing = Provider(Case).DrawAsync(Request, Stop);
        await Api.NextRequestAsync(Stop);
        await Api.NextRequestAsync(Stop);

        Clock.PassDeadlines();

        Assert.True(Assert.IsType<ProviderOutcome.Failed>(await drawing).MayBeCharged);
        Assert.Equal("/v1/predictions/abc123/cancel", Api.Requests[^1].PathAndQuery);
    }

    [Theory]
    [InlineData("NSFW content detected. Try a different prompt.", true)]
    [InlineData("All generated images contained NSFW content.", true)]
    [InlineData("The input was flagged as sensitive. Please try again (E005)", false)]
    [InlineData("Request moderated", false)]
    public async Task A_failure_of_safety_is_a_refusal_and_sent_once(string error, bool wasDrawn)
    {
        var body = Prediction("failed", "null", error);
        var refused = wasDrawn
            ? (ProviderOutcome)await DrawAsync<ProviderOutcome.OutputRefused>(Case, body)
            : await DrawAsync<ProviderOutcome.PromptRefused>(Case, body);

        Assert.Equal("abc123", refused.RequestId);
        Assert.Single(Api.Requests);
    }

    [Fact]
    public async Task A_picture_that_is_silently_missing_was_withheld() =>
        await DrawAsync<ProviderOutcome.OutputRefused>(Case, Prediction("succeeded", "[]"));

    [Fact]
    public async Task A_model_that_broke_down_costs_nothing()
    {
        var failed = await DrawAsync<ProviderOutcome.Failed>(
            Case,
            Prediction("failed", "null", $"CUDA out of memory for {Words}")
        );

        Assert.Equal("The model failed", failed.Reason);
        Assert.False(failed.MayBeCharged);
    }

    [Fact]
    public async Task A_prediction_that_is_lost_sight_of_may_be_charged()
    {
        Api.AnswersTo("/predictions/abc123", FakeAnswer.Empty(404));

        var failed = await DrawAsync<ProviderOutcome.Failed>(
            Case,
            FakeAnswer.Json(201, Prediction("starting", "null"))
        );

        Assert.Equal("The drawing was lost sight of (HTTP 404)", failed.Reason);
        Assert.True(failed.MayBeCharged);
    }

    [Fact]
    public async Task SDXL_gets_its_size_and_what_must_not_be_there()
    {
        var sent = await SentAsync("stability-ai/sdxl:39ed52f2a78e");

        Assert.Equal("/v1/predictions", sent.PathAndQuery);
        Assert.Equal("39ed52f2a78e", (string?)sent.Json["version"]);
        var input = sent.Json["input"]!;
        Assert.Equal(1344, (int?)input["width"]);
        Assert.Equal(768, (int?)input["height"]);
        Assert.Equal(NegativePrompt.Text, (string?)input["negative_prompt"]);
        Assert.False((bool?)input["disable_safety_checker"]);
    }

    [Fact]
    public async Task FLUX_2_gets_the_strictest_tolerance()
    {
        var input = (await SentAsync("black-forest-labs/flux-2-pro")).Json["input"]!;

        Assert.Equal(1, (int?)input["safety_tolerance"]);
        Assert.Equal("16:9", (string?)input["aspect_ratio"]);
        Assert.Null(input["num_outputs"]);
    }

    [Theory]
    [InlineData("sdxl")]
    [InlineData("a/b/c")]
    [InlineData("../predictions")]
    [InlineData("a/b?c=d")]
    [InlineData("a/b:")]
    public void A_model_that_cannot_be_one_is_named(string model) =>
        Assert.Equal(
            "Edu4All:Providers:outside:Model is not like owner/name or owner/name:version.",
            Provider(Case, options => options.Model = model).Problem
        );

    private async Task<ReceivedRequest> SentAsync(string model)
    {
        await DrawAsync<ProviderOutcome.Drawn>(
            Case,
            Case.Success(Api),
            options => options.Model = model
        );
        return Api.Requests[0];
    }

    internal static string Prediction(string status, string output, string? error = null) =>
        $$"""
            { "id": "abc123", "model": "black-forest-labs/flux-schnell", "status": "{{status}}", "output": {{output}},
              "error": {{(error is null ? "null" : $"\"{error}\"")}}, "logs": "",
              "urls": { "get": "https://evil.test/predictions/abc123" } }
            """;
}
