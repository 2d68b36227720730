using Edu4All.Core.Providers;

namespace Edu4All.Tests.Wire.Outside;

public sealed class GeminiTests : OutsideWire
{
    private const string Drawing = $$"""
        { "inlineData": { "mimeType": "image/png", "data": "{{OpenAIBodies.PngBase64}}" } }
        """;

    internal static ProviderCase Case { get; } =
        new(ProviderKind.Gemini, _ => Candidate(Drawing))
        {
            Call = "POST /v1/models/gemini-3.1-flash-image:generateContent",
            KeyHeader = "x-goog-api-key",
            KeyValue = key => key,
            Fields = new()
            {
                ["contents.0.role"] = "user",
                ["generationConfig.responseModalities.0"] = "IMAGE",
                ["generationConfig.imageConfig.aspectRatio"] = "16:9",
                ["generationConfig.imageConfig.imageSize"] = "1K",
                ["safetySettings.0.category"] = "HARM_CATEGORY_HARASSMENT",
                ["safetySettings.0.threshold"] = "BLOCK_LOW_AND_ABOVE",
                ["safetySettings.1.category"] = "HARM_CATEGORY_HATE_SPEECH",
                ["safetySettings.1.threshold"] = "BLOCK_LOW_AND_ABOVE",
                ["safetySettings.2.category"] = "HARM_CATEGORY_SEXUALLY_EXPLICIT",
                ["safetySettings.2.threshold"] = "BLOCK_LOW_AND_ABOVE",
                ["safetySettings.3.category"] = "HARM_CATEGORY_DANGEROUS_CONTENT",
                ["safetySettings.3.threshold"] = "BLOCK_LOW_AND_ABOVE",
            },
            Nonsense =
            [
                """{ "candidates": [] }""",
                """{ "candidates": [ {} ] }""",
                """{ "candidates": [ { "content": { "parts": "none" } } ] }""",
                Candidate("""{ "inlineData": { "data": "not base64!" } }"""),
                Candidate(
                    """{ "inlineData": { "mimeType": "image/png", "data": "R0lGODlhAQABAAAAACw=" } }"""
                ),
                Candidate("""{ "text": "A squirrel" }""", "MAX_TOKENS"),
            ],
        };

    [Fact]
    public async Task The_last_picture_counts_and_drafts_of_thinking_do_not()
    {
        var drawn = await DrawAsync<ProviderOutcome.Drawn>(
            Case,
            Candidate(
                $$"""
                { "thought": true, "inlineData": { "data": "R0lGODlhAQABAAAAACw=" } }, { "text": "Here you are" }, {{Drawing}},
                { "thought": true, "inlineData": { "data": "R0lGODlhAQABAAAAACw=" } }
                """
            )
        );

        Assert.Equal(OpenAIBodies.Png, drawn.Bytes.ToArray());
    }

    [Theory]
    [InlineData("SAFETY")]
    [InlineData("OTHER")]
    [InlineData("BLOCKLIST")]
    [InlineData("PROHIBITED_CONTENT")]
    [InlineData("IMAGE_SAFETY")]
    public async Task Words_that_are_blocked_come_as_a_success(string reason)
    {
        var refused = await DrawAsync<ProviderOutcome.PromptRefused>(
            Case,
            $$"""{ "promptFeedback": { "blockReason": "{{reason}}" }, "usageMetadata": {} }"""
        );

        Assert.Equal([reason], refused.Categories);
        Assert.Single(Api.Requests);
    }

    [Theory]
    [InlineData("SAFETY")]
    [InlineData("IMAGE_SAFETY")]
    [InlineData("IMAGE_PROHIBITED_CONTENT")]
    [InlineData("IMAGE_RECITATION")]
    [InlineData("IMAGE_OTHER")]
    [InlineData("NO_IMAGE")]
    [InlineData("SPII")]
    public async Task So_does_a_picture_that_is_withheld(string reason)
    {
        var refused = await DrawAsync<ProviderOutcome.OutputRefused>(
            Case,
            $$"""{ "candidates": [ { "finishReason": "{{reason}}" } ] }"""
        );

        Assert.Equal([reason], refused.Categories);
        Assert.Single(Api.Requests);
    }

    [Fact]
    public async Task An_answer_in_words_is_a_refusal()
    {
        await DrawAsync<ProviderOutcome.PromptRefused>(
            Case,
            Candidate("""{ "text": "I would rather not draw that." }""")
        );

        Assert.Single(Api.Requests);
    }

    [Theory]
    [InlineData(0, 1_000)]
    [InlineData(0.2, 200_000)]
    public async Task Tokens_cost_what_is_configured_unless_a_picture_has_a_price(
        double price,
        long expected
    )
    {
        var drawn = await DrawAsync<ProviderOutcome.Drawn>(
            Case,
            Candidate(Drawing),
            options =>
            {
                options.Prices = new() { TextIn = 2, ImageOut = 4 };
                options.PricePerPicture = (decimal)price;
            }
        );

        Assert.Equal(expected, drawn.CostMicros);
    }

    [Fact]
    public async Task The_wait_can_stand_in_the_body()
    {
        var limited = await DrawAsync<ProviderOutcome.RateLimited>(
            Case,
            Error(429, "RESOURCE_EXHAUSTED", """{ "@type": "RetryInfo", "retryDelay": "12.5s" }""")
        );

        Assert.Equal(TimeSpan.FromSeconds(12.5), limited.RetryAfter);
    }

    [Fact]
    public async Task The_quota_of_a_whole_day_is_not_waited_for() =>
        await DrawAsync<ProviderOutcome.QuotaExhausted>(
            Case,
            Error(
                429,
                "RESOURCE_EXHAUSTED",
                """{ "violations": [ { "quotaId": "GenerateRequestsPerDayPerProject" } ] }"""
            )
        );

    [Theory]
    [InlineData(400, "INVALID_ARGUMENT", "API_KEY_INVALID", "HTTP 400 API_KEY_INVALID")]
    [InlineData(400, "FAILED_PRECONDITION", null, "HTTP 400 FAILED_PRECONDITION")]
    [InlineData(403, "PERMISSION_DENIED", null, "HTTP 403 PERMISSION_DENIED")]
    [InlineData(404, "NOT_FOUND", null, "HTTP 404 NOT_FOUND")]
    public async Task What_an_administrator_must_put_right_is_named(
        int status,
        string code,
        string? reason,
        string expected
    )
    {
        var wrong = await DrawAsync<ProviderOutcome.Misconfigured>(
            Case,
            Error(status, code, reason is null ? "{}" : $$"""{ "reason": "{{reason}}" }""")
        );

        Assert.Equal(expected, wrong.Reason);
        Assert.Single(Api.Requests);
    }

    [Fact]
    public async Task A_project_that_Google_has_closed_is_told_apart() =>
        await DrawAsync<ProviderOutcome.Suspended>(
            Case,
            Error(403, "PERMISSION_DENIED", """{ "reason": "CONSUMER_SUSPENDED" }""")
        );

    [Fact]
    public async Task Any_other_bad_request_is_not_repeated()
    {
        var failed = await DrawAsync<ProviderOutcome.Failed>(
            Case,
            Error(400, "INVALID_ARGUMENT", "{}")
        );

        Assert.Equal("HTTP 400 INVALID_ARGUMENT", failed.Reason);
        Assert.Single(Api.Requests);
    }

    [Theory]
    [InlineData("../../tunedModels/x")]
    [InlineData("gemini 3")]
    [InlineData("..")]
    public void A_model_that_cannot_be_one_is_named(string model) =>
        Assert.Equal(
            "Edu4All:Providers:outside:Model holds a character that no model's name has.",
            Provider(Case, options => options.Model = model).Problem
        );

    private static string Candidate(string parts, string reason = "STOP") =>
        $$"""
            { "candidates": [ { "content": { "role": "model", "parts": [ {{parts}} ] }, "finishReason": "{{reason}}" } ],
              "usageMetadata": { "promptTokenCount": 100, "candidatesTokenCount": 200, "totalTokenCount": 300 } }
            """;

    private static FakeAnswer Error(int status, string code, string detail) =>
        FakeAnswer.Json(
            status,
            $$"""
            { "error": { "code": {{status}}, "message": "About {{Words}}", "status": "{{code}}", "details": [ {{detail}} ] } }
            """
        );
}
