using Edu4All.Core.Providers;

namespace Edu4All.Tests.Wire.Outside;

public sealed class IdeogramTests : OutsideWire
{
    internal static ProviderCase Case { get; } =
        new(ProviderKind.Ideogram, api => Answer($"\"{PictureAt(api)}\""))
        {
            Call = "POST /v1/v1/ideogram-v3/generate",
            KeyHeader = "Api-Key",
            KeyValue = key => key,
            IsForm = true,
            Fields = new()
            {
                ["negative_prompt"] = NegativePrompt.Text,
                ["aspect_ratio"] = "16x9",
                ["rendering_speed"] = "DEFAULT",
                ["magic_prompt"] = "OFF",
                ["num_images"] = "1",
                ["seed"] = "7",
            },
            Nonsense =
            [
                """{ "data": [] }""",
                Answer("null"),
                Answer("\"https://evil.test/picture.png\""),
                Answer("\"http://ideogram.ai/picture.png\""),
            ],
        };

    [Fact]
    public async Task A_picture_that_is_not_safe_has_no_address()
    {
        await DrawAsync<ProviderOutcome.OutputRefused>(Case, Answer("null", "false"));

        Assert.Single(Api.Requests);
    }

    [Fact]
    public async Task Nor_is_one_fetched_that_is_said_not_to_be_safe()
    {
        await DrawAsync<ProviderOutcome.OutputRefused>(
            Case,
            Answer($"\"{PictureAt(Api)}\"", "false")
        );

        Assert.Single(Api.Requests);
    }

    [Fact]
    public async Task Words_that_are_refused_are_sent_exactly_once()
    {
        await DrawAsync<ProviderOutcome.PromptRefused>(
            Case,
            FakeAnswer.Json(422, """{ "error": "Prompt failed the safety check" }""")
        );

        Assert.Single(Api.Requests);
    }

    [Fact]
    public async Task A_bad_request_is_not_repeated()
    {
        await DrawAsync<ProviderOutcome.Failed>(
            Case,
            FakeAnswer.Json(400, """{ "error": "Bad aspect ratio" }""")
        );

        Assert.Single(Api.Requests);
    }

    [Theory]
    [InlineData("low", "TURBO")]
    [InlineData("high", "QUALITY")]
    [InlineData("flash", "FLASH")]
    public async Task Quality_is_its_speed(string quality, string speed)
    {
        await DrawAsync<ProviderOutcome.Drawn>(
            Case,
            Case.Success(Api),
            options => options.Quality = quality
        );

        Assert.Equal(speed, Form.Read(Api.Requests[0])["rendering_speed"]);
    }

    [Fact]
    public async Task Words_that_were_rewritten_come_back() =>
        Assert.Equal(
            "rewritten",
            (await DrawAsync<ProviderOutcome.Drawn>(Case, Case.Success(Api))).RevisedPrompt
        );

    private static string Answer(string url, string isSafe = "true") =>
        $$"""
            { "created": "2026-11-21T09:00:00Z", "data": [ { "url": {{url}}, "prompt": "rewritten",
              "resolution": "1312x736", "is_image_safe": {{isSafe}}, "seed": 7, "style_type": "GENERAL" } ] }
            """;
}
