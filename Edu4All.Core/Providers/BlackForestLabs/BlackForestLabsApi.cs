using System.Text.Json;
using System.Text.Json.Serialization;
using Edu4All.Core.Providers.Wire;

namespace Edu4All.Core.Providers.BlackForestLabs;

/// <summary>
/// Draws with FLUX at its makers. A request is answered with an address to look at until the picture is there; it cannot be
/// taken back.
/// </summary>
internal sealed class BlackForestLabsApi : IPictureApi
{
    private const string DefaultModel = "flux-2-klein-4b";

    private readonly ApiClient _client;
    private readonly Polling _polling;
    private readonly PictureDownload _download;
    private readonly PictureDownload _service;

    public BlackForestLabsApi(string name, ProviderOptions options, TimeProvider clock)
    {
        var settings = new ApiSettings(name, options, "https://api.bfl.ai");
        _client = new(settings, "x-key", null, clock);
        _polling = new(_client, clock);
        _download = new(["bfl.ai", .. options.DownloadHosts], settings.Own, clock);
        // Where pictures may lie is no place to send the key to.
        _service = new(["bfl.ai"], settings.Own, clock);
        Model = string.IsNullOrWhiteSpace(options.Model) ? DefaultModel : options.Model.Trim();
        Problem = settings.Problem ?? settings.ModelProblem(Model);
        // The models before it take no picture, or under other names.
        var takesPictures = Model.StartsWith("flux-2", StringComparison.Ordinal);
        Abilities = new()
        {
            Edits = takesPictures,
            Variations = takesPictures,
            MostSources =
                !takesPictures ? 1
                : Model.Contains("klein", StringComparison.Ordinal) ? 4
                : 8,
            Seeds = true,
            Formats = Picture.Png,
        };
    }

    public string Model { get; }

    public string Settings { get; } =
        SettingsText.Of(SettingsText.Of(ImageSize.Landscape), "PNG", "tolerance 0");

    public string? Problem { get; }

    public ProviderAbilities Abilities { get; }

    public async Task<ProviderOutcome> AskAsync(
        ImageRequest request,
        SendablePicture? source,
        CancellationToken cancellationToken
    )
    {
        switch (
            await _client.PostAsync(
                $"v1/{Model}",
                BlackForestLabsBody.For(request, source),
                cancellationToken
            )
        )
        {
            case Reply.Answered { Status: >= 200 and < 300 } answer:
                var job = WireJson.Read(answer.Body, Job.In);
                return await FollowAsync(job?.Address, cancellationToken) with
                {
                    RequestId = job?.Id ?? answer.RequestId,
                };
            case Reply.Answered answer:
                return WireOutcome.Of(answer) with { RequestId = answer.RequestId };
            case Reply.Broken broken:
                return WireOutcome.Of(broken);
            default:
                throw new InvalidOperationException("Reply is a closed set.");
        }
    }

    private async Task<ProviderOutcome> FollowAsync(
        string? address,
        CancellationToken cancellationToken
    ) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && _service.Trusts(uri)
            ? await _polling.FollowAsync(
                uri,
                Job.In,
                job => EndOfAsync(job, cancellationToken),
                cancellationToken
            )
            : Picture.None("The answer did not say where to look for the picture");

    private async Task<ProviderOutcome?> EndOfAsync(Job job, CancellationToken cancellationToken) =>
        job.Status switch
        {
            "Ready" => await _download.FetchAsync(job.Sample, cancellationToken),
            "Request Moderated" => new ProviderOutcome.PromptRefused(job.Reasons),
            "Content Moderated" => new ProviderOutcome.OutputRefused(job.Reasons),
            "Error" or "Failed" => new ProviderOutcome.Failed(
                "The model failed",
                MayBeCharged: false
            ),
            null or "Task not found" => Picture.None("The drawing was lost sight of"),
            // Pending, and whatever else comes before an end.
            _ => null,
        };

    private sealed record Job(
        string? Id,
        string? Address,
        string? Status,
        string? Sample,
        IReadOnlyList<string> Reasons
    )
    {
        public static Job In(JsonElement answer)
        {
            JsonElement? whole = answer;
            return new(
                WireJson.Label(whole.Get("id").Text()),
                whole.Get("polling_url").Text(),
                whole.Get("status").Text(),
                whole.Get("result").Get("sample").Text(),
                [
                    .. whole
                        .Get("details")
                        .Get("Moderation Reasons")
                        .Each()
                        .Select(reason => WireJson.Label(reason.Text()))
                        .OfType<string>(),
                ]
            );
        }
    }
}

/// <summary>What is sent; property names become snake case.</summary>
internal sealed record BlackForestLabsBody(string Prompt, int Width, int Height, int Seed)
{
    // Both edges must be multiples of it.
    private const int Step = 16;

    /// <summary>0 is the strictest; what is left out counts as 2.</summary>
    public int SafetyTolerance => 0;

    public string OutputFormat => "png";

    /// <summary>The picture to work on, in base64.</summary>
    public string? InputImage { get; init; }

    /// <summary>Those beside it, as <c>input_image_2</c> and so on.</summary>
    [JsonExtensionData]
    public Dictionary<string, object>? Beside { get; init; }

    public static BlackForestLabsBody For(ImageRequest request, SendablePicture? source)
    {
        var size = source is { } own && CanDraw(own.Size) ? own.Size : request.Size;
        return new(
            request.Prompt.Text,
            size.Width / Step * Step,
            size.Height / Step * Step,
            request.Variety & int.MaxValue
        )
        {
            InputImage = source?.Base64,
            Beside = source
                ?.Beside.Select(static (file, at) => (Number: at + 2, file))
                .ToDictionary(
                    static one => $"input_image_{one.Number}",
                    static object (one) => SendablePicture.Base64Of(one.file)
                ),
        };
    }

    // A changed picture keeps its size where it is one of theirs: 4 megapixels, no edge below 64.
    private static bool CanDraw(ImageSize size) =>
        Math.Min(size.Width, size.Height) >= 64 && (long)size.Width * size.Height <= 4_000_000;
}
