using System.Text.Json;
using Edu4All.Core.Providers.Wire;

namespace Edu4All.Core.Providers.BlackForestLabs;

/// <summary>
/// Draws with FLUX at its makers. A request is answered with an address to look at until the picture is there; it cannot be
/// taken back.
/// </summary>
internal sealed class BlackForestLabsApi : IPictureApi
{
    private const string DefaultModel = "flux-2-klein-4b";

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly ApiClient _client;
    private readonly PictureDownload _download;
    private readonly PictureDownload _service;
    private readonly TimeProvider _clock;

    public BlackForestLabsApi(string name, ProviderOptions options, TimeProvider clock)
    {
        var settings = new ApiSettings(name, options, "https://api.bfl.ai");
        _client = new(settings, "x-key", null, clock);
        _download = new(["bfl.ai", .. options.DownloadHosts], settings.Own, clock);
        // Where pictures may lie is no place to send the key to.
        _service = new(["bfl.ai"], settings.Own, clock);
        _clock = clock;
        Model = string.IsNullOrWhiteSpace(options.Model) ? DefaultModel : options.Model.Trim();
        Problem = settings.Problem ?? settings.ModelProblem(Model);
    }

    public string Model { get; }

    public string? Problem { get; }

    public async Task<ProviderOutcome> AskAsync(
        ImageRequest request,
        CancellationToken cancellationToken
    )
    {
        switch (
            await _client.PostAsync(
                $"v1/{Model}",
                BlackForestLabsBody.For(request),
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
    )
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || !_service.Trusts(uri))
        {
            return Picture.None("The answer did not say where to look for the picture");
        }

        while (true)
        {
            await Task.Delay(Pause, _clock, cancellationToken);
            var reply = await _client.GetAsync(uri, cancellationToken);
            if (
                reply is not Reply.Answered { Status: >= 200 and < 300 } answer
                || WireJson.Read(answer.Body, Job.In) is not { } job
            )
            {
                // It is being drawn, and charged, whatever we can learn of it.
                return Picture.None("The drawing was lost sight of");
            }

            switch (job.Status)
            {
                case "Ready":
                    return await _download.FetchAsync(job.Sample, cancellationToken);
                case "Request Moderated":
                    return new ProviderOutcome.PromptRefused(job.Reasons);
                case "Content Moderated":
                    return new ProviderOutcome.OutputRefused(job.Reasons);
                case "Error" or "Failed":
                    return new ProviderOutcome.Failed("The model failed", MayBeCharged: false);
                case null or "Task not found":
                    return Picture.None("The drawing was lost sight of");
                default:
                    // Pending, and whatever else comes before an end.
                    continue;
            }
        }
    }

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

    public static BlackForestLabsBody For(ImageRequest request) =>
        new(
            request.Prompt.Text,
            request.Size.Width / Step * Step,
            request.Size.Height / Step * Step,
            request.Variety & int.MaxValue
        );
}
