using Edu4All.Core.Providers;
using Xunit;

namespace Edu4All.Tests.Wire;

public sealed class AzureOpenAITests : OpenAIWire
{
    [Theory]
    [InlineData("", "/openai/v1/images/generations")]
    [InlineData("/", "/openai/v1/images/generations")]
    [InlineData("/?api-version=preview", "/openai/v1/images/generations?api-version=preview")]
    [InlineData("/openai/v1/", "/openai/v1/images/generations")]
    [InlineData(
        "/openai/v1?api-version=preview",
        "/openai/v1/images/generations?api-version=preview"
    )]
    [InlineData("/gateway/art", "/gateway/art/images/generations")]
    public async Task The_bare_address_of_a_resource_is_completed(string endpoint, string path)
    {
        await AzureAsync(FakeAnswer.Json(200, OpenAIBodies.Picture()), endpoint);

        Assert.Equal(path, Assert.Single(Api.Requests).PathAndQuery);
    }

    [Fact]
    public async Task The_key_goes_into_azures_header_and_only_documented_fields_are_sent()
    {
        await AzureAsync(FakeAnswer.Json(200, OpenAIBodies.Picture()));

        var sent = Assert.Single(Api.Requests);
        Assert.Equal(Key, sent.Headers["api-key"]);
        Assert.False(sent.Headers.ContainsKey("Authorization"));
        Assert.Equal(
            ["model", "n", "output_format", "prompt", "quality", "size"],
            sent.Json.Select(field => field.Key).Order(StringComparer.Ordinal)
        );
        Assert.Equal("class-pictures", sent.Json["model"]!.ToString());
        Assert.Equal(Prompt.Text, sent.Json["prompt"]!.ToString());
    }

    [Theory]
    [InlineData("content_policy_violation", "inner_error", "content_filter_results")]
    [InlineData("content_filter", "innererror", "content_filter_result")]
    [InlineData("contentFilter", "inner_error", "content_filter_results")]
    [InlineData("moderation_blocked", "inner_error", "content_filter_results")]
    [InlineData("400", "innererror", "content_filter_results")]
    public async Task Every_spelling_of_the_content_filter_is_a_refusal(
        string code,
        string inner,
        string results
    )
    {
        var outcome = await AzureAsync(
            FakeAnswer.Json(
                400,
                OpenAIBodies.AzureFiltered(code, inner, results, "Your task failed.")
            )
        );

        Assert.Equal(
            ["violence", "jailbreak"],
            Assert.IsType<ProviderOutcome.PromptRefused>(outcome).Categories
        );
        Assert.Single(Api.Requests);
    }

    [Fact]
    public async Task A_withheld_picture_is_known_by_its_message()
    {
        var outcome = await AzureAsync(
            FakeAnswer.Json(
                400,
                OpenAIBodies.AzureFiltered(
                    "contentFilter",
                    "inner_error",
                    "content_filter_results",
                    "Generated image was filtered as a result of our safety system."
                )
            )
        );

        Assert.IsType<ProviderOutcome.OutputRefused>(outcome);
    }

    [Theory]
    [InlineData(401, """{ "statusCode": 401, "message": "Unauthorized." }""")]
    [InlineData(401, """{ "error": { "code": 401, "message": "Access denied." } }""")]
    [InlineData(404, """{ "error": { "code": "DeploymentNotFound", "message": "..." } }""")]
    [InlineData(403, """{ "error": { "code": "Forbidden", "message": "Not your network." } }""")]
    public async Task A_wrong_key_deployment_or_network_is_for_the_administrator(
        int status,
        string body
    ) =>
        Assert.IsType<ProviderOutcome.Misconfigured>(
            await AzureAsync(FakeAnswer.Json(status, body))
        );

    [Fact]
    public async Task A_resource_that_azure_has_blocked_is_said_so() =>
        Assert.IsType<ProviderOutcome.Suspended>(
            await AzureAsync(
                FakeAnswer.Json(
                    403,
                    """{ "error": { "code": "Forbidden", "message": "Your resource has been temporarily blocked." } }"""
                )
            )
        );

    [Fact]
    public async Task Too_many_requests_come_with_azures_milliseconds()
    {
        var outcome = await AzureAsync(
            FakeAnswer
                .Json(429, """{ "error": { "code": "429", "message": "Slow down." } }""")
                .With("retry-after-ms", "8000")
                .With("apim-request-id", "abc-1")
        );

        var limited = Assert.IsType<ProviderOutcome.RateLimited>(outcome);
        Assert.Equal(TimeSpan.FromSeconds(8), limited.RetryAfter);
        Assert.Equal("abc-1", limited.RequestId);
    }

    [Fact]
    public async Task Without_an_address_nothing_is_sent_to_anybody()
    {
        var outcome = await Provider(options =>
            {
                options.Kind = ProviderKind.AzureOpenAI;
                options.Endpoint = null;
            })
            .DrawAsync(Request, Stop);

        Assert.Equal(
            "Edu4All:Providers:openai:Endpoint is not set.",
            Assert.IsType<ProviderOutcome.Misconfigured>(outcome).Reason
        );
    }

    private Task<ProviderOutcome> AzureAsync(FakeAnswer answer, string endpoint = "/openai/v1/")
    {
        Api.Answers(answer);
        return Provider(options =>
            {
                options.Kind = ProviderKind.AzureOpenAI;
                options.Endpoint = Api.Address + endpoint;
                options.Model = "class-pictures";
            })
            .DrawAsync(Request, Stop);
    }
}
