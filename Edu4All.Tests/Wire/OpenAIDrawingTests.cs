using Edu4All.Core.Providers;
using Edu4All.Core.Providers.OpenAI;
using Edu4All.Tests.Gallery;
using Xunit;

namespace Edu4All.Tests.Wire;

public sealed class OpenAIDrawingTests : OpenAIWire
{
    [Fact]
    public async Task The_picture_comes_back_byte_for_byte_with_the_providers_own_id()
    {
        var drawn = await DrawAsync<ProviderOutcome.Drawn>(
            FakeAnswer.Json(200, OpenAIBodies.Picture()).With("x-request-id", "req_0123")
        );

        Assert.Equal(OpenAIBodies.Png, drawn.Bytes.ToArray());
        Assert.Equal("req_0123", drawn.RequestId);
    }

    [Fact]
    public async Task The_whole_metaprompt_is_sent_with_our_settings_and_nothing_else()
    {
        await DrawAsync(FakeAnswer.Json(200, OpenAIBodies.Picture()));

        var sent = Assert.Single(Api.Requests);
        Assert.Equal("POST", sent.Method);
        Assert.Equal("/v1/images/generations", sent.PathAndQuery);
        Assert.Equal($"Bearer {Key}", sent.Headers["Authorization"]);
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["model"] = "gpt-image-2.5-flare",
                ["prompt"] = Prompt.Text,
                ["n"] = "1",
                ["size"] = "1536x864",
                ["quality"] = "low",
                ["moderation"] = "auto",
                ["output_format"] = "png",
                ["safety_identifier"] = Child,
            }.OrderBy(field => field.Key, StringComparer.Ordinal),
            sent.Json.Select(field => KeyValuePair.Create(field.Key, field.Value!.ToString()))
                .OrderBy(field => field.Key, StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task No_header_is_sent_that_could_carry_a_person()
    {
        await DrawAsync(FakeAnswer.Json(200, OpenAIBodies.Picture()));

        var names = Assert
            .Single(Api.Requests)
            .Headers.Keys.Where(name => !name.StartsWith("X-Stainless", StringComparison.Ordinal));
        Assert.Subset(
            new HashSet<string>(StringComparer.OrdinalIgnoreCase)
            {
                "Accept",
                "Authorization",
                "Content-Length",
                "Content-Type",
                "Host",
                "traceparent",
                "User-Agent",
            },
            names.ToHashSet(StringComparer.OrdinalIgnoreCase)
        );
    }

    [Fact]
    public async Task Usage_becomes_a_cost_at_the_configured_prices()
    {
        Api.Answers(FakeAnswer.Json(200, OpenAIBodies.Picture()));
        var provider = Provider(options =>
            options.Prices = new()
            {
                TextIn = 5m,
                ImageIn = 8m,
                ImageOut = 30.001m,
            }
        );

        var drawn = Assert.IsType<ProviderOutcome.Drawn>(await provider.DrawAsync(Request, Stop));

        // 324 x 5 + 100 x 8 + 817 x 30.001 = 26,930.817, rounded up.
        Assert.Equal(26_931, drawn.CostMicros);
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("""{ "input_tokens": 10, "output_tokens": 200 }""", 6_050)]
    [InlineData("""{ "input_tokens": "ten", "output_tokens": 200 }""", 6_000)]
    [InlineData("""{ "input_tokens": -10, "output_tokens": 200 }""", 6_000)]
    [InlineData("""{ "output_tokens": 9223372036854775807 }""", 30_000_000_000)]
    public async Task Odd_usage_never_costs_the_picture(string? usage, long expected)
    {
        var drawn = await DrawAsync<ProviderOutcome.Drawn>(
            FakeAnswer.Json(200, OpenAIBodies.Picture(usage: usage))
        );

        Assert.Equal(expected, drawn.CostMicros);
    }

    public static TheoryData<byte[]> OtherPictures =>
        [PictureBytes.Jpeg(16, 9), PictureBytes.Webp("VP8X", 16, 9)];

    [Theory]
    [MemberData(nameof(OtherPictures), DisableDiscoveryEnumeration = true)]
    public async Task Jpeg_and_WebP_are_pictures_too(byte[] file) =>
        await DrawAsync<ProviderOutcome.Drawn>(
            FakeAnswer.Json(200, OpenAIBodies.Picture(Convert.ToBase64String(file)))
        );

    [Fact]
    public void A_provider_without_a_model_has_one_and_counts_as_outside()
    {
        var provider = Provider(options => options.Model = " ");

        Assert.Equal(OpenAIImageProvider.DefaultModel, provider.Model);
        Assert.Equal("openai", provider.Name);
        Assert.True(provider.IsOutside);
    }
}
