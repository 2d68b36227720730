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
        Problem = settings.Problem ?? settings.ModelProblem(Model);
    }

    public string Model { get; }

    public string? Problem { get; }

    public async Task<ProviderOutcome> AskAsync(
        ImageRequest request,
        CancellationToken cancellationToken
    ) =>
        await _client.PostAsync(
            $"models/{Model}:generateContent",
            GeminiBody.For(request),
            cancellationToken
        ) switch
        {
            Reply.Answered { Status: >= 200 and < 300 } answer => GeminiAnswer.Read(
                answer.Body,
                _options.Prices,
                _options.PricePerPicture == 0
            ) with
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
