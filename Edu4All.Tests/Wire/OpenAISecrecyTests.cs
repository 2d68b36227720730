using Edu4All.Core.Providers;
using Xunit;

namespace Edu4All.Tests.Wire;

public sealed class OpenAISecrecyTests : OpenAIWire
{
    private static string Echo =>
        $$"""
            { "error": { "message": "Bad key {{Key}} for: {{Words}}", "type": "{{Words}}", "param": "{{Words}}",
              "code": "{{Words}}", "moderation_details": { "categories": [ "{{Words}}" ] } } }
            """;

    [Theory]
    [InlineData(200)]
    [InlineData(302)]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(429)]
    [InlineData(500)]
    public async Task A_server_that_repeats_words_and_key_does_not_get_them_into_our_log(int status)
    {
        var outcome = await DrawAsync(
            FakeAnswer.Json(status, Echo).With("x-request-id", $"{Words} {Key}")
        );

        AssertSilent(outcome);
    }

    [Fact]
    public async Task A_refusal_names_no_words()
    {
        var outcome = await DrawAsync(
            FakeAnswer.Json(400, OpenAIBodies.Blocked("input", $"""["{Words}"]"""))
        );

        AssertSilent(outcome);
        Assert.Empty(Assert.IsType<ProviderOutcome.PromptRefused>(outcome).Categories);
    }

    [Fact]
    public async Task A_broken_connection_names_neither()
    {
        AssertSilent(await DrawAsync(FakeAnswer.HangUp));
        AssertSilent(await DrawAsync(FakeAnswer.CutOff(200, Echo)));
        AssertSilent(await DrawAsync(FakeAnswer.Html(200, Echo)));
    }

    private static void AssertSilent(ProviderOutcome outcome)
    {
        var text = outcome.ToString();
        Assert.DoesNotContain(Key, text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("squirrel", text, StringComparison.OrdinalIgnoreCase);
    }
}
