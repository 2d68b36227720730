using Edu4All.Core.Providers;

namespace Edu4All.Tests.Wire.Outside;

public sealed class StabilityTests : OutsideWire
{
    internal static ProviderCase Case { get; } =
        new(ProviderKind.Stability, _ => Answer("SUCCESS"))
        {
            Call = "POST /v1/v2beta/stable-image/generate/core",
            IsForm = true,
            Fields = new()
            {
                ["negative_prompt"] = NegativePrompt.Text,
                ["aspect_ratio"] = "16:9",
                ["seed"] = "7",
                ["output_format"] = "png",
            },
            Nonsense =
            [
                """{ "image": null, "finish_reason": "SUCCESS" }""",
                """{ "image": "not base64!", "finish_reason": "SUCCESS" }""",
                Answer("ERROR"),
            ],
        };

    [Fact]
    public async Task A_picture_that_was_filtered_comes_blurred_and_is_not_shown()
    {
        await DrawAsync<ProviderOutcome.OutputRefused>(Case, Answer("CONTENT_FILTERED"));

        Assert.Single(Api.Requests);
    }

    [Theory]
    [InlineData("""{ "id": "1", "name": "content_moderation", "errors": [ "flagged" ] }""")]
    [InlineData("""{ "id": "1", "name": "content_moderation", "message": "flagged" }""")]
    public async Task Words_that_are_refused_are_sent_exactly_once(string body)
    {
        await DrawAsync<ProviderOutcome.PromptRefused>(Case, FakeAnswer.Json(403, body));

        Assert.Single(Api.Requests);
    }

    [Theory]
    [InlineData(403, "unauthorized")]
    [InlineData(404, "not_found")]
    public async Task What_an_administrator_must_put_right_is_named(int status, string name)
    {
        var wrong = await DrawAsync<ProviderOutcome.Misconfigured>(
            Case,
            FakeAnswer.Json(status, $$"""{ "id": "1", "name": "{{name}}", "errors": [] }""")
        );

        Assert.Equal($"HTTP {status} {name}", wrong.Reason);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(413)]
    [InlineData(422)]
    public async Task A_bad_request_is_not_repeated(int status)
    {
        await DrawAsync<ProviderOutcome.Failed>(
            Case,
            FakeAnswer.Json(status, """{ "name": "bad_request", "errors": [ "no" ] }""")
        );

        Assert.Single(Api.Requests);
    }

    [Fact]
    public async Task The_models_of_Stable_Diffusion_3_share_an_address()
    {
        await DrawAsync<ProviderOutcome.Drawn>(
            Case,
            Answer("SUCCESS"),
            options => options.Model = "sd3.5-large-turbo"
        );

        Assert.EndsWith("/generate/sd3", Api.Requests[0].PathAndQuery, StringComparison.Ordinal);
        Assert.Equal("sd3.5-large-turbo", Form.Read(Api.Requests[0])["model"]);
    }

    private static string Answer(string reason) =>
        $$"""{ "image": "{{OpenAIBodies.PngBase64}}", "finish_reason": "{{reason}}", "seed": 7 }""";
}
