using System.ClientModel.Primitives;
using Azure.Core;
using Azure.Identity;
using Edu4All.Core.Providers.Wire;
using OpenAI.Images;

namespace Edu4All.Core.Providers.OpenAI;

/// <summary>
/// Draws with OpenAI's Images API, or with Azure OpenAI, which speaks the same under another address. Our own JSON over the
/// SDK's protocol method, because its typed options know no <c>safety_identifier</c> and its typed answers throw on what we
/// have to tell apart.
/// </summary>
public sealed class OpenAIImageProvider : IImageProvider
{
    /// <summary>OpenAI's fast everyday model, while <see cref="ProviderOptions.Model"/> says nothing.</summary>
    public const string DefaultModel = "gpt-image-2.5-flare";

    /// <summary>The newest one that Azure is known to offer; deployments are often called like their model.</summary>
    public const string DefaultDeployment = "gpt-image-2";

    private readonly ProviderOptions _options;
    private readonly Exchange _exchange;
    private readonly ImageClient? _client;
    private readonly OpenAIShutdown? _shutdown;

    /// <summary>Makes the provider. With a missing or impossible setting it answers
    /// <see cref="ProviderOutcome.Misconfigured"/> to every request and sends nothing.</summary>
    /// <param name="name">Its name in the configuration.</param>
    /// <param name="options">Its section.</param>
    /// <param name="clock">For deadlines and pauses.</param>
    /// <param name="identity">Who asks Entra ID for tokens; this computer when left out.</param>
    public OpenAIImageProvider(
        string name,
        ProviderOptions options,
        TimeProvider clock,
        TokenCredential? identity = null
    )
    {
        var isAzure = options.Kind == ProviderKind.AzureOpenAI;
        var settings = new OpenAISettings(
            $"Edu4All:Providers:{name}",
            isAzure ? AzureAddress.Complete(options.Endpoint) : options.Endpoint,
            options.ApiKey,
            options.Timeout,
            needsKey: !(isAzure && options.UseEntraId)
        );
        Name = name;
        Model =
            options.Model is { } model && !string.IsNullOrWhiteSpace(model) ? model.Trim()
            : isAzure ? DefaultDeployment
            : DefaultModel;
        _options = options;
        _exchange = new(options.Timeout, Picture.LargestAnswer, clock);
        Problem =
            isAzure && string.IsNullOrWhiteSpace(options.Endpoint)
                ? $"{settings.Section}:Endpoint is not set."
                : settings.Problem
                    ?? (
                        isAzure
                        && options.UseEntraId
                        && settings.Address is { IsLoopback: false } address
                        && address.Scheme != Uri.UriSchemeHttps
                            ? $"{settings.Section}:Endpoint is not an https address."
                            : null
                    );
        _shutdown = isAzure ? null : new(name, options, clock);
        _client = Problem is null ? Client(settings, isAzure, identity, clock) : null;
    }

    /// <inheritdoc />
    public string Name { get; }

    /// <inheritdoc />
    public string Model { get; }

    /// <inheritdoc />
    public bool IsOutside => true;

    /// <inheritdoc />
    public string? Problem { get; }

    /// <inheritdoc />
    public async Task<ProviderOutcome> DrawAsync(
        ImageRequest request,
        CancellationToken cancellationToken
    )
    {
        if (_client is null)
        {
            return new ProviderOutcome.Misconfigured(Problem!);
        }

        try
        {
            return await SendAsync(request, cancellationToken);
        }
        catch (AuthenticationFailedException)
        {
            // Its message can hold the tenant and paths of this computer.
            return new ProviderOutcome.Misconfigured("Entra ID gave this computer no token.");
        }
    }

    private async Task<ProviderOutcome> SendAsync(
        ImageRequest request,
        CancellationToken cancellationToken
    )
    {
        var body = OpenAIImageBody.For(request, Model, _options.Quality, _options.Kind);
        return await _exchange.SendAsync(
            _client!.GenerateImagesAsync,
            body,
            cancellationToken
        ) switch
        {
            Reply.Answered { Status: >= 200 and < 300 } answer => OpenAIPicture.Read(
                answer.Body,
                _options.Prices
            ) with
            {
                RequestId = answer.RequestId,
            },
            Reply.Answered answer => OpenAIErrors.Read(answer) with
            {
                RequestId = answer.RequestId,
            },
            Reply.Broken broken => WireOutcome.Of(broken),
            _ => throw new InvalidOperationException("Reply is a closed set."),
        };
    }

    /// <inheritdoc />
    public async Task<DateOnly?> FindShutdownAsync(CancellationToken cancellationToken) =>
        _shutdown is null ? null : await _shutdown.FindAsync(Model, cancellationToken);

    private ImageClient Client(
        OpenAISettings settings,
        bool isAzure,
        TokenCredential? identity,
        TimeProvider clock
    ) =>
        isAzure
            // OPENAI001: marked experimental by the SDK, and the only way to send Azure's api-key header.
#pragma warning disable OPENAI001
            ? new(
                Model,
                _options.UseEntraId
                    ? new EntraPolicy(identity ?? new DefaultAzureCredential())
                    : ApiKeyAuthenticationPolicy.CreateHeaderApiKeyPolicy(
                        settings.Credential,
                        "api-key"
                    ),
                settings.ClientOptions(clock)
            )
#pragma warning restore OPENAI001
            : new(Model, settings.Credential, settings.ClientOptions(clock));
}
