using Edu4All.Core.Providers.Wire;

namespace Edu4All.Core.Providers.Replicate;

/// <summary>
/// Draws with FLUX, SDXL and their kin at Replicate. A prediction is asked for once and then looked after until it ends; one
/// that nobody waits for any more is cancelled, so that it costs no more than it has to.
/// </summary>
internal sealed class ReplicateApi : IPictureApi
{
    private const string DefaultModel = "black-forest-labs/flux-schnell";

    // Up to 60 are allowed; but while we wait there is no id yet to cancel it by. The fast models end in two or three.
    private const string Wait = "wait=10";

    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);

    private readonly ApiSettings _settings;
    private readonly ApiClient _client;
    private readonly Polling _polling;
    private readonly PictureDownload _download;
    private readonly ReplicateModel? _model;

    public ReplicateApi(string name, ProviderOptions options, TimeProvider clock)
    {
        _settings = new(name, options, "https://api.replicate.com/v1");
        _client = new(_settings, "Authorization", "Bearer", clock);
        _polling = new(_client, clock);
        _download = new(["replicate.delivery", .. options.DownloadHosts], _settings.Own, clock);
        Model = string.IsNullOrWhiteSpace(options.Model) ? DefaultModel : options.Model.Trim();
        _model = ReplicateModel.Parse(Model);
        Problem =
            _settings.Problem
            ?? (
                _model is null
                    ? $"{_settings.Section}:Model is not like owner/name or owner/name:version."
                    : null
            );
    }

    public string Model { get; }

    public string Settings => _model?.Settings ?? "";

    public string? Problem { get; }

    public ProviderAbilities Abilities => _model?.Abilities ?? ProviderAbilities.DrawOnly;

    public async Task<ProviderOutcome> AskAsync(
        ImageRequest request,
        SendablePicture? source,
        CancellationToken cancellationToken
    )
    {
        // Until the end, because the model fetches what was put down only when it starts.
        await using var upload = new ReplicateUpload(_client);
        List<string> pictures = [];
        foreach (var file in source?.Files ?? [])
        {
            if (await upload.PutAsync(file, cancellationToken) is { } address)
            {
                pictures.Add(address);
            }
        }

        var mask = await upload.PutAsync(source?.WhiteMask, cancellationToken);
        if (upload.Problem is { } problem)
        {
            return problem;
        }

        var model = _model!;
        var reply = await _client.PostAsync(
            model.Version is null ? $"models/{model.Name}/predictions" : "predictions",
            new ReplicateBody(model.InputFor(request, pictures, mask), model.Version),
            cancellationToken,
            Wait
        );
        if (PredictionIn(reply) is not { Id: { } id } first)
        {
            return Without(reply);
        }

        var outcome = await FollowAsync(id, first, cancellationToken);
        return outcome with { RequestId = id };
    }

    private async Task<ProviderOutcome> FollowAsync(
        string id,
        Prediction first,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await EndOfAsync(first, cancellationToken)
                ?? await _polling.FollowAsync(
                    // Not the address that came along: the key goes there.
                    _settings.AddressOf($"predictions/{id}"),
                    Prediction.In,
                    prediction => EndOfAsync(prediction, cancellationToken),
                    cancellationToken
                );
        }
        catch (OperationCanceledException)
        {
            await CancelAsync(id);
            throw;
        }
    }

    private async Task<ProviderOutcome?> EndOfAsync(
        Prediction prediction,
        CancellationToken cancellationToken
    ) =>
        prediction.IsRunning ? null
        : prediction.Address is { } address ? await _download.FetchAsync(address, cancellationToken)
        : prediction.End;

    // Nobody waits for the answer; real seconds, because a clock that a test holds would end it before it is sent.
    private async Task CancelAsync(string id)
    {
        using var deadline = new CancellationTokenSource(Farewell);
        try
        {
            await _client.PostAsync($"predictions/{id}/cancel", new { }, deadline.Token);
        }
        catch (OperationCanceledException)
        {
            // It ends by itself, only later.
        }
    }

    private static Prediction? PredictionIn(Reply reply) =>
        reply is Reply.Answered { Status: >= 200 and < 300 } answer
            ? WireJson.Read(answer.Body, Prediction.In)
            : null;

    private static ProviderOutcome Without(Reply reply) =>
        reply switch
        {
            Reply.Answered { Status: >= 200 and < 300 } answer => WireJson
                .Read(answer.Body, Prediction.In)
                ?.End
                ?? Picture.None("The answer was not JSON"),
            Reply.Answered answer => WireOutcome.Of(answer),
            Reply.Broken broken => WireOutcome.Of(broken),
            _ => throw new InvalidOperationException("Reply is a closed set."),
        };
}
