using Edu4All.Core.Providers;

namespace Edu4All.Tests.Wire.Outside;

/// <summary>Servers that took over OpenAI's language, each in its own accent.</summary>
public sealed class CompatibleTests : OutsideWire
{
    internal static ProviderCase Case { get; } =
        new(ProviderKind.OpenAICompatible, _ => OpenAIBodies.Picture())
        {
            Configure = options => options.Model = "flux.1-schnell",
            Call = "POST /v1/images/generations",
            IsHosted = false,
            Fields = new()
            {
                ["model"] = "flux.1-schnell",
                ["n"] = "1",
                ["size"] = "1536x864",
                ["response_format"] = "b64_json",
            },
            Nonsense =
            [
                """{ "data": [] }""",
                """{ "data": [ { "b64_json": null, "url": null } ] }""",
                """{ "data": [ { "b64_json": "", "url": "" } ] }""",
                """{ "data": [ { "b64_json": "PHN2Zz48L3N2Zz4=" } ] }""",
                """{ "data": [ { "url": "http://192.168.0.1/picture.png" } ] }""",
                """{ "data": [ { "url": "file:///etc/hostname" } ] }""",
                """{ "data": [ { "url": "//nowhere" } ] }""",
            ],
        };

    [Theory]
    [InlineData("""{ "data": [ { "b64_json": "PNG" } ] }""")]
    [InlineData("""{ "data": [ { "b64_json": "data:image/png;base64,PNG" } ] }""")]
    [InlineData(
        """{ "created": null, "data": [ { "b64_json": "PNG", "url": null, "revised_prompt": null } ], "usage": null }"""
    )]
    [InlineData("""{ "id": "7", "data": [ { "url": "URL" } ], "usage": { "total_tokens": 0 } }""")]
    [InlineData("""{ "data": [ { "url": "URL", "b64_json": "" } ] }""")]
    public async Task A_picture_is_taken_in_every_form(string body)
    {
        var drawn = await DrawAsync<ProviderOutcome.Drawn>(
            Case,
            body.Replace("PNG", OpenAIBodies.PngBase64, StringComparison.Ordinal)
                .Replace("URL", PictureAt(Api), StringComparison.Ordinal)
        );

        Assert.Equal(OpenAIBodies.Png, drawn.Bytes.ToArray());
        Assert.Equal(0, drawn.CostMicros);
    }

    [Theory]
    [InlineData("""{ "error": "out of memory" }""")]
    [InlineData("""{ "error": { "code": 400, "message": "no", "type": "" } }""")]
    [InlineData("""{ "detail": [ { "loc": [ "body", "size" ], "msg": "no" } ] }""")]
    [InlineData("""{ "detail": "no" }""")]
    [InlineData("")]
    public async Task An_error_is_understood_in_every_form(string body)
    {
        var failed = await DrawAsync<ProviderOutcome.Failed>(Case, FakeAnswer.Json(422, body));

        Assert.StartsWith("HTTP 422", failed.Reason, StringComparison.Ordinal);
        Assert.False(failed.MayBeCharged);
        Assert.Single(Api.Requests);
    }

    [Fact]
    public async Task A_refusal_of_a_gateway_is_one_and_sent_once()
    {
        await DrawAsync<ProviderOutcome.PromptRefused>(
            Case,
            FakeAnswer.Json(
                400,
                OpenAIBodies.Error("invalid_request_error", "content_policy_violation")
            )
        );

        Assert.Single(Api.Requests);
    }

    [Fact]
    public async Task A_server_that_loads_its_model_is_left_to_the_queue()
    {
        var limited = await DrawAsync<ProviderOutcome.RateLimited>(
            Case,
            FakeAnswer.Empty(503).With("Retry-After", "60")
        );

        Assert.Equal(TimeSpan.FromSeconds(60), limited.RetryAfter);
    }

    [Fact]
    public async Task Without_a_key_none_is_sent()
    {
        await DrawAsync<ProviderOutcome.Drawn>(
            Case,
            OpenAIBodies.Picture(),
            options => options.ApiKey = null
        );

        Assert.DoesNotContain("Authorization", Api.Requests[0].Headers.Keys);
    }

    [Fact]
    public async Task Every_switch_adds_its_field_and_only_the_hash_stands_for_the_child()
    {
        var sent = await SentAsync(options =>
            options.Server = new()
            {
                ResponseFormat = "",
                Sizes = ["1024x1024", "1024x576", "512x288"],
                SendQuality = true,
                SendSeed = true,
                SendNegativePrompt = true,
                SendUser = true,
            }
        );

        Assert.Equal("1024x576", sent["size"]);
        Assert.Equal("medium", sent["quality"]);
        Assert.Equal("7", sent["seed"]);
        Assert.Equal(NegativePrompt.Text, sent["negative_prompt"]);
        Assert.Equal(Child, sent["user"]);
        Assert.DoesNotContain("response_format", sent.Keys);
        Assert.DoesNotContain("style", sent.Keys);
    }

    [Theory]
    [InlineData(RequestShape.DallE2, "high", "1024x1024", null)]
    [InlineData(RequestShape.DallE3, "medium", "1792x1024", "standard")]
    [InlineData(RequestShape.DallE3, "high", "1792x1024", "hd")]
    public async Task Servers_that_still_speak_as_DALL_E_did_are_spoken_to_so(
        RequestShape shape,
        string quality,
        string size,
        string? expected
    )
    {
        var sent = await SentAsync(options =>
        {
            options.Quality = quality;
            options.Server = new() { Shape = shape, Style = "natural" };
        });

        Assert.Equal(size, sent["size"]);
        Assert.Equal(expected, sent.GetValueOrDefault("quality"));
        Assert.Equal(
            shape == RequestShape.DallE3 ? "natural" : null,
            sent.GetValueOrDefault("style")
        );
        Assert.Equal("b64_json", sent["response_format"]);
    }

    [Fact]
    public async Task Words_that_the_server_rewrote_come_back()
    {
        var drawn = await DrawAsync<ProviderOutcome.Drawn>(
            Case,
            $$"""{ "data": [ { "revised_prompt": "A red squirrel", "url": "{{PictureAt(Api)}}" } ] }"""
        );

        Assert.Equal("A red squirrel", drawn.RevisedPrompt);
    }

    [Fact]
    public void A_size_that_is_none_is_named() =>
        Assert.Equal(
            "Edu4All:Providers:outside:Server:Sizes holds 'auto', which is not like 1024x576.",
            Provider(Case, options => options.Server = new() { Sizes = ["auto"] }).Problem
        );

    private async Task<Dictionary<string, string>> SentAsync(Action<ProviderOptions> change)
    {
        await DrawAsync<ProviderOutcome.Drawn>(Case, OpenAIBodies.Picture(), change);
        return Api.Requests[0]
            .Json.ToDictionary(field => field.Key, field => field.Value!.ToString());
    }
}
