using Azure.Core;
using Azure.Identity;
using Edu4All.Core.Providers.Wire;

namespace Edu4All.Core.Providers.OpenAI;

/// <summary>
/// Draws with OpenAI's Images API, or with Azure OpenAI, which speaks the same under another address. Our own JSON and forms
/// over the SDK's protocol methods, because its typed options know no <c>safety_identifier</c> and its typed answers throw on
/// what we have to tell apart.
/// </summary>
public sealed class OpenAIImageProvider : IImageProvider
{
    /// <summary>OpenAI's fast everyday model, while <see cref="ProviderOptions.Model"/> says nothing.</summary>
    public const string DefaultModel = "gpt-image-2.5-flare";

    /// <summary>The newest one that Azure is known to offer; deployments are often called like their model.</summary>
    public const string DefaultDeployment = "gpt-image-2";

    private readonly ProviderOptions _options;
    private readonly Exchange _exchange;
    private readonly OpenAIClients _clients;
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
        Name = name;
        Model =
            options.Model is { } model && !string.IsNullOrWhiteSpace(model) ? model.Trim()
            : isAzure ? DefaultDeployment
            : DefaultModel;
        _options = options;
        _exchange = new(options.Timeout, Picture.LargestAnswer, clock);
        _shutdown = isAzure ? null : new(name, options, clock);
        _clients = OpenAIClients.For(name, options, Model, clock, identity);
        Settings = SettingsText.Of(
            OpenAISize.For(ImageSize.Landscape, null, options),
            options.Quality,
            "PNG"
        );
        Abilities = new()
        {
            Edits = true,
            Masks = true,
            Variations = true,
            // Azure's own sample names its file as OpenAI's do that are several, and no other number.
            MostSources = 16,
            Describes = !string.IsNullOrWhiteSpace(options.VisionModel),
            MostAtOnce = 10,
            Sizes = OpenAISize.Offered(options),
            Formats = Picture.Png,
        };
    }

    /// <inheritdoc />
    public string Name { get; }

    /// <inheritdoc />
    public string Model { get; }

    /// <inheritdoc />
    public string Settings { get; }

    /// <inheritdoc />
    public bool IsOutside => true;

    /// <inheritdoc />
    public ProviderAbilities Abilities { get; }

    /// <inheritdoc />
    public string? Problem => _clients.Problem;

    /// <inheritdoc />
    public async Task<ProviderOutcome> DrawAsync(
        ImageRequest request,
        CancellationToken cancellationToken
    )
    {
        if (Problem is { } problem)
        {
            return new ProviderOutcome.Misconfigured(problem);
        }

        var (source, unsendable) = request.LookAtSource(Abilities);
        if (
            (
                unsendable
                ?? (source is null ? null : OpenAIEditForm.ProblemWith(source, _options.Kind))
            ) is
            { } refused
        )
        {
            return refused;
        }

        return await AskAsync(
            () =>
                source is null
                    ? _exchange.SendAsync(
                        _clients.Images!.GenerateImagesAsync,
                        OpenAIImageBody.For(request, Model, _options),
                        cancellationToken
                    )
                    : _exchange.SendFormAsync(
                        _clients.Images!.GenerateImageEditsAsync,
                        OpenAIEditForm.For(request, source, Model, _options),
                        cancellationToken
                    ),
            body => OpenAIPicture.Read(body, _options.Prices)
        );
    }

    /// <inheritdoc />
    public async Task<ProviderOutcome> DescribeAsync(
        SourcePicture picture,
        CancellationToken cancellationToken
    )
    {
        if (Problem is { } problem)
        {
            return new ProviderOutcome.Misconfigured(problem);
        }

        if (_clients.Chat is not { } chat)
        {
            return SendablePicture.Unsendable("No VisionModel is set, so nothing is described.");
        }

        var (sendable, unsendable) = SendablePicture.From(picture, withMask: false);
        return unsendable
            ?? await AskAsync(
                () =>
                    _exchange.SendAsync(
                        chat.CompleteChatAsync,
                        OpenAIVisionBody.For(sendable!, _options.VisionModel!.Trim()),
                        cancellationToken
                    ),
                body => OpenAIVisionAnswer.Read(body, _options.VisionPrices)
            );
    }

    /// <inheritdoc />
    public async Task<DateOnly?> FindShutdownAsync(CancellationToken cancellationToken) =>
        _shutdown is null ? null : await _shutdown.FindAsync(Model, cancellationToken);

    private static async Task<ProviderOutcome> AskAsync(
        Func<Task<Reply>> send,
        Func<ReadOnlyMemory<byte>, ProviderOutcome> read
    )
    {
        try
        {
            return await send() switch
            {
                Reply.Answered { Status: >= 200 and < 300 } answer => read(answer.Body) with
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
        catch (AuthenticationFailedException)
        {
            // Its message can hold the tenant and paths of this computer.
            return new ProviderOutcome.Misconfigured("Entra ID gave this computer no token.");
        }
    }
}
