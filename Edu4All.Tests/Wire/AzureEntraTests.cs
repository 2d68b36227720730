using Azure.Core;
using Azure.Identity;
using Edu4All.Core.Providers;
using Edu4All.Core.Providers.OpenAI;

namespace Edu4All.Tests.Wire;

public sealed class AzureEntraTests : OpenAIWire
{
    [Fact]
    public async Task A_token_goes_along_instead_of_a_key()
    {
        Api.Answers(FakeAnswer.Json(200, OpenAIBodies.Picture()));
        var identity = new Identity(() => "token-7");

        Assert.IsType<ProviderOutcome.Drawn>(await Azure(identity).DrawAsync(Request, Stop));

        var sent = Assert.Single(Api.Requests);
        Assert.Equal("Bearer token-7", sent.Headers["Authorization"]);
        Assert.DoesNotContain("api-key", sent.Headers.Keys);
        Assert.Equal(["https://ai.azure.com/.default"], identity.Scopes);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_sent_and_nothing_of_the_computer_told()
    {
        var wrong = Assert.IsType<ProviderOutcome.Misconfigured>(
            await Azure(new(() => throw new CredentialUnavailableException("Tenant 7")))
                .DrawAsync(Request, Stop)
        );

        Assert.Equal("Entra ID gave this computer no token.", wrong.Reason);
        Assert.Empty(Api.Requests);
    }

    [Fact]
    public async Task A_token_without_the_role_is_named()
    {
        Api.Answers(FakeAnswer.Json(401, """{ "statusCode": 401, "message": "token-7" }"""));

        var wrong = Assert.IsType<ProviderOutcome.Misconfigured>(
            await Azure(new(() => "token-7")).DrawAsync(Request, Stop)
        );

        Assert.Equal("HTTP 401", wrong.Reason);
    }

    [Fact]
    public void A_token_does_not_go_through_the_internet_in_the_clear() =>
        Assert.Equal(
            "Edu4All:Providers:azure:Endpoint is not an https address.",
            Azure(new(() => "token-7"), "http://yours.openai.azure.test").Problem
        );

    private OpenAIImageProvider Azure(Identity identity, string? endpoint = null) =>
        new(
            "azure",
            new()
            {
                Kind = ProviderKind.AzureOpenAI,
                Endpoint = endpoint ?? Api.Address,
                UseEntraId = true,
            },
            Clock,
            identity
        );

    private sealed class Identity(Func<string> token) : TokenCredential
    {
        public IReadOnlyList<string> Scopes { get; private set; } = [];

        public override AccessToken GetToken(
            TokenRequestContext requestContext,
            CancellationToken cancellationToken
        )
        {
            Scopes = requestContext.Scopes;
            return new(token(), HandClock.Now.AddHours(1));
        }

        public override ValueTask<AccessToken> GetTokenAsync(
            TokenRequestContext requestContext,
            CancellationToken cancellationToken
        ) => new(GetToken(requestContext, cancellationToken));
    }
}
