using System.ClientModel.Primitives;
using Azure.Core;

namespace Edu4All.Core.Providers.OpenAI;

/// <summary>
/// Sends a token of Entra ID instead of a key: the school keeps no secret at all, and Azure knows which computer asks. The
/// credential keeps the token until it runs out. Not the package's own policy, which refuses a server on the same machine.
/// </summary>
internal sealed class EntraPolicy(TokenCredential credential) : AuthenticationPolicy
{
    // Older samples name cognitiveservices.azure.com, which the v1 endpoint takes as well.
    private static readonly TokenRequestContext Scope = new(["https://ai.azure.com/.default"]);

    public override void Process(
        PipelineMessage message,
        IReadOnlyList<PipelinePolicy> pipeline,
        int currentIndex
    ) => throw new NotSupportedException("Only the asynchronous calls are used.");

    public override async ValueTask ProcessAsync(
        PipelineMessage message,
        IReadOnlyList<PipelinePolicy> pipeline,
        int currentIndex
    )
    {
        var token = await credential.GetTokenAsync(Scope, message.CancellationToken);
        message.Request.Headers.Set("Authorization", $"Bearer {token.Token}");
        await ProcessNextAsync(message, pipeline, currentIndex);
    }
}
