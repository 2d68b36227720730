using System.ClientModel;
using System.ClientModel.Primitives;
using Edu4All.Core.Providers.Wire;

namespace Edu4All.Core.Safety.AzureContentSafety;

/// <summary>
/// Calls the resource. By System.ClientModel, which OpenAI's SDK brings along, so that deadlines, repetitions and the reading of
/// bodies are those of the other calls.
/// </summary>
internal sealed class ContentSafetyService
{
    private readonly ContentSafetySettings _settings;
    private readonly Exchange _exchange;
    private readonly ClientPipeline _pipeline;

    /// <param name="settings">Without a problem.</param>
    /// <param name="clock">For deadlines and pauses.</param>
    public ContentSafetyService(ContentSafetySettings settings, TimeProvider clock)
    {
        _settings = settings;
        _exchange = new(settings.Timeout, ReplyBody.TextLimit, clock);
        _pipeline = ClientPipeline.Create(
            new()
            {
                Transport = WireTransport.Shared,
                RetryPolicy = RetryPolicy.ForChecks(clock),
                NetworkTimeout = settings.Timeout,
                ClientLoggingOptions = new() { EnableMessageContentLogging = false },
            },
            perCallPolicies: [],
            perTryPolicies:
            [
                ApiKeyAuthenticationPolicy.CreateHeaderApiKeyPolicy(
                    settings.Credential,
                    "Ocp-Apim-Subscription-Key"
                ),
            ],
            beforeTransportPolicies: []
        );
    }

    /// <summary>Makes one call. Throws only when the caller cancels.</summary>
    /// <param name="call">For example <c>text:analyze</c>.</param>
    /// <param name="request">What is sent as JSON.</param>
    /// <param name="read">Reads the body of a success.</param>
    /// <param name="cancellationToken">The caller's.</param>
    public async Task<Moderation> AskAsync<TRequest>(
        string call,
        TRequest request,
        Func<ReadOnlyMemory<byte>, Moderation> read,
        CancellationToken cancellationToken
    )
    {
        var address = _settings.AddressOf(call);
        var reply = await _exchange.SendAsync(
            (content, options) => PostAsync(address, content, options),
            request,
            cancellationToken
        );
        return reply switch
        {
            Reply.Answered { Status: 200 } answer => read(answer.Body),
            Reply.Answered answer => new Moderation.Unanswered(
                ContentSafetyError.Reason(answer.Status, answer.Body)
            ),
            Reply.Broken broken => new Moderation.Unanswered(broken.Reason),
            _ => throw new InvalidOperationException("Reply is a closed set."),
        };
    }

    private async Task<ClientResult> PostAsync(
        Uri address,
        BinaryContent content,
        RequestOptions options
    )
    {
        using var message = _pipeline.CreateMessage();
        message.Request.Method = "POST";
        message.Request.Uri = address;
        message.Request.Headers.Set("Content-Type", "application/json");
        message.Request.Headers.Set("Accept", "application/json");
        message.Request.Content = content;
        message.Apply(options);
        await _pipeline.SendAsync(message);
        return ClientResult.FromResponse(message.ExtractResponse()!);
    }
}
