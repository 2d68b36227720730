using Edu4All.Core.Providers;
using Xunit;

namespace Edu4All.Tests.Wire;

public sealed class OpenAIRefusalTests : OpenAIWire
{
    [Theory]
    [InlineData("input")]
    [InlineData("unknown")]
    public async Task Words_that_are_refused_are_sent_exactly_once(string stage)
    {
        var refused = await DrawAsync<ProviderOutcome.PromptRefused>(
            FakeAnswer.Json(400, OpenAIBodies.Blocked(stage)).With("x-request-id", "req_9")
        );

        Assert.Equal(["violence"], refused.Categories);
        Assert.Equal("req_9", refused.RequestId);
        Assert.Single(Api.Requests);
    }

    [Fact]
    public async Task A_picture_that_is_withheld_is_told_apart_and_asked_for_once()
    {
        var refused = await DrawAsync<ProviderOutcome.OutputRefused>(
            FakeAnswer.Json(400, OpenAIBodies.Blocked("output", """["sexual", "other"]"""))
        );

        Assert.Equal(["sexual", "other"], refused.Categories);
        Assert.Single(Api.Requests);
    }

    [Fact]
    public async Task A_refusal_without_details_is_one_of_the_words()
    {
        var refused = await DrawAsync<ProviderOutcome.PromptRefused>(
            FakeAnswer.Json(
                400,
                OpenAIBodies.Error("image_generation_user_error", "moderation_blocked")
            )
        );

        Assert.Empty(refused.Categories);
    }

    [Fact]
    public async Task A_refusal_with_broken_categories_stays_a_refusal()
    {
        var refused = await DrawAsync<ProviderOutcome.PromptRefused>(
            FakeAnswer.Json(
                400,
                OpenAIBodies.Blocked("input", """["\ud800", 7, null, "two words", "violence"]""")
            )
        );

        Assert.Equal(["7", "violence"], refused.Categories);
    }

    [Theory]
    [InlineData("retry-after-ms", "10")]
    [InlineData("x-should-retry", "true")]
    public async Task No_header_makes_us_repeat_a_refusal(string header, string value)
    {
        await DrawAsync<ProviderOutcome.PromptRefused>(
            FakeAnswer.Json(400, OpenAIBodies.Blocked("input")).With(header, value)
        );

        Assert.Single(Api.Requests);
    }
}
