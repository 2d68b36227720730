using Edu4All.Core.Providers.Wire;

namespace Edu4All.Core.Providers.Gemini;

/// <summary>
/// Draws with the image models of Google's Gemini API. People in pictures cannot be switched off there, and it takes no hash
/// of the author.
/// </summary>
internal sealed class GeminiApi : IPictureApi
{
    private const string DefaultModel = "gemini-3.1-flash-image";

    private readonly ProviderOptions _options;
    private readonly ApiClient _client;
    private readonly string? _vision;

    public GeminiApi(string name, ProviderOptions options, TimeProvider clock)
    {
        var settings = new ApiSettings(
            name,
            options,
            "https://generativelanguage.googleapis.com/v1beta"
        );
        _options = options;
        _client = new(settings, "x-goog-api-key", null, clock);
        Model = string.IsNullOrWhiteSpace(options.Model) ? DefaultModel : options.Model.Trim();
        _vision = string.IsNullOrWhiteSpace(options.VisionModel)
            ? null
            : options.VisionModel.Trim();
        Problem =
            settings.Problem
            ?? settings.ModelProblem(Model)
            ?? (
                _vision is null
                    ? null
                    : settings.ModelProblem(_vision, nameof(ProviderOptions.VisionModel))
            );
        Abilities = new()
        {
            Edits = true,
            Variations = true,
            // Google: at most three with 2.5, fourteen with those that came after it.
            MostSources = Model.StartsWith("gemini-2.5", StringComparison.Ordinal) ? 3 : 14,
            Describes = _vision is not null,
            Formats = Picture.Any,
        };
    }

    public string Model { get; }

    public string Settings { get; } =
        SettingsText.Of(GeminiBody.RatioOf(ImageSize.Landscape), "1K");

    public string? Problem { get; }

    public ProviderAbilities Abilities { get; }

    public Task<ProviderOutcome> AskAsync(
        ImageRequest request,
        SendablePicture? source,
        CancellationToken cancellationToken
    ) =>
        AskAsync(
            Model,
            GeminiBody.For(request, source),
            body => GeminiAnswer.Read(body, _options.Prices, _options.PricePerPicture == 0),
            cancellationToken
        );

    public Task<ProviderOutcome> DescribeAsync(
        SendablePicture picture,
        CancellationToken cancellationToken
    ) =>
        AskAsync(
            _vision!,
            GeminiBody.Describing(picture),
            body => GeminiAnswer.ReadDescription(body, _options.VisionPrices),
            cancellationToken
        );

    private async Task<ProviderOutcome> AskAsync(
        string model,
        GeminiBody asked,
        Func<ReadOnlyMemory<byte>, ProviderOutcome> read,
        CancellationToken cancellationToken
    ) =>
        await _client.PostAsync($"models/{model}:generateContent", asked, cancellationToken) switch
        {
            Reply.Answered { Status: >= 200 and < 300 } answer => read(answer.Body) with
            {
                RequestId = answer.RequestId,
            },
            Reply.Answered answer => GeminiErrors.Read(answer) with
            {
                RequestId = answer.RequestId,
            },
            Reply.Broken broken => WireOutcome.Of(broken),
            _ => throw new InvalidOperationException("Reply is a closed set."),
        };
}
