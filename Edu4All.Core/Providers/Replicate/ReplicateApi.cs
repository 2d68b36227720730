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

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);

    private readonly ApiSettings _settings;
    private readonly ApiClient _client;
    private readonly PictureDownload _download;
    private readonly ReplicateModel? _model;
    private readonly TimeProvider _clock;

    public ReplicateApi(string name, ProviderOptions options, TimeProvider clock)
    {
        _settings = new(name, options, "https://api.replicate.com/v1");
        _client = new(_settings, "Authorization", "Bearer", clock);
        _download = new(["replicate.delivery", .. options.DownloadHosts], _settings.Own, clock);
        _clock = clock;
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

    public string? Problem { get; }

    public async Task<ProviderOutcome> AskAsync(
        ImageRequest request,
        CancellationToken cancellationToken
    )
    {
        var model = _model!;
        var reply = await _client.PostAsync(
            model.Version is null ? $"models/{model.Name}/predictions" : "predictions",
            new ReplicateBody(model.InputFor(request), model.Version),
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
        Prediction prediction,
        CancellationToken cancellationToken
    )
    {
        try
        {
            while (prediction.IsRunning)
            {
                await Task.Delay(Pause, _clock, cancellationToken);
                // Not the address that came along: the key goes there.
                var reply = await _client.GetAsync(
                    _settings.AddressOf($"predictions/{id}"),
                    cancellationToken
                );
                if (PredictionIn(reply) is not { } next)
                {
                    return Lost(reply);
                }

                prediction = next;
            }
        }
        catch (OperationCanceledException)
        {
            await CancelAsync(id);
            throw;
        }

        return prediction.Address is { } address
            ? await _download.FetchAsync(address, cancellationToken)
            : prediction.End;
    }

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
            ? Prediction.Read(answer.Body)
            : null;

    private static ProviderOutcome Without(Reply reply) =>
        reply switch
        {
            Reply.Answered { Status: >= 200 and < 300 } answer => Prediction.Read(answer.Body)?.End
                ?? Picture.None("The answer was not JSON"),
            Reply.Answered answer => WireOutcome.Of(answer),
            Reply.Broken broken => WireOutcome.Of(broken),
            _ => throw new InvalidOperationException("Reply is a closed set."),
        };

    // It is being drawn, and charged, whatever we can learn of it.
    private static ProviderOutcome Lost(Reply reply) =>
        Picture.None(
            reply is Reply.Answered answer
                ? $"The drawing was lost sight of (HTTP {answer.Status})"
                : "The drawing was lost sight of"
        );
}
