using Edu4All.Core.Providers;
using Xunit;

namespace Edu4All.Tests.Wire;

public sealed class OpenAIConfigurationTests : OpenAIWire
{
    [Theory]
    [InlineData(401, "invalid_api_key", null, "HTTP 401 invalid_api_key")]
    [InlineData(403, "unsupported_country", null, "HTTP 403 unsupported_country")]
    [InlineData(403, null, null, "HTTP 403")]
    [InlineData(404, "model_not_found", null, "HTTP 404 model_not_found")]
    [InlineData(400, "invalid_value", "model", "HTTP 400 invalid_value (model)")]
    [InlineData(400, "invalid_value", "quality", "HTTP 400 invalid_value (quality)")]
    public async Task What_an_administrator_must_put_right_is_named_and_asked_once(
        int status,
        string? code,
        string? param,
        string reason
    )
    {
        var wrong = await DrawAsync<ProviderOutcome.Misconfigured>(
            FakeAnswer.Json(status, OpenAIBodies.Error("invalid_request_error", code, param))
        );

        Assert.Equal(reason, wrong.Reason);
        Assert.Single(Api.Requests);
    }

    [Fact]
    public async Task A_closed_account_is_more_than_a_wrong_key() =>
        await DrawAsync<ProviderOutcome.Suspended>(
            FakeAnswer.Json(401, OpenAIBodies.Error("invalid_request_error", "account_deactivated"))
        );

    [Fact]
    public async Task A_redirect_is_not_followed_because_the_words_would_go_with_it()
    {
        await using var elsewhere = await FakeApi.StartAsync();

        await DrawAsync<ProviderOutcome.Misconfigured>(
            FakeAnswer.Empty(307).With("Location", $"{elsewhere.Address}/v1/images/generations")
        );

        Assert.Empty(elsewhere.Requests);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n")]
    public async Task Without_a_key_nothing_is_sent(string? key) =>
        Assert.Equal(
            "Edu4All:Providers:openai:ApiKey is not set.",
            await ProblemAsync(options => options.ApiKey = key)
        );

    [Theory]
    [InlineData("sk-one sk-two")]
    [InlineData("sk-\u00e9")]
    [InlineData("sk-one\r\nX-Other: 1")]
    public async Task A_key_that_cannot_be_one_is_not_sent_and_not_shown(string key)
    {
        var problem = await ProblemAsync(options => options.ApiKey = key);

        Assert.DoesNotContain("sk-", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost:8080")]
    [InlineData("api.openai.com/v1")]
    [InlineData("file:///etc/passwd")]
    public async Task An_address_that_cannot_be_called_is_named(string endpoint) =>
        Assert.Equal(
            "Edu4All:Providers:openai:Endpoint is not an http or https address.",
            await ProblemAsync(options => options.Endpoint = endpoint)
        );

    [Fact]
    public async Task A_timeout_that_cannot_be_waited_is_named() =>
        Assert.Equal(
            "Edu4All:Providers:openai:Timeout is not a time that can be waited.",
            await ProblemAsync(options => options.Timeout = TimeSpan.Zero)
        );

    [Fact]
    public async Task A_line_break_after_a_pasted_key_does_no_harm()
    {
        Api.Answers(FakeAnswer.Json(200, OpenAIBodies.Picture()));

        await Provider(options => options.ApiKey = Key + "\r\n").DrawAsync(Request, Stop);

        Assert.Equal($"Bearer {Key}", Assert.Single(Api.Requests).Headers["Authorization"]);
    }

    private async Task<string> ProblemAsync(Action<ProviderOptions> change)
    {
        var outcome = await Provider(change).DrawAsync(Request, Stop);
        Assert.Empty(Api.Requests);
        return Assert.IsType<ProviderOutcome.Misconfigured>(outcome).Reason;
    }
}
