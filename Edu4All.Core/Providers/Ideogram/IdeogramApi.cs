using System.Globalization;
using System.Text.Json;
using Edu4All.Core.Providers.Wire;

namespace Edu4All.Core.Providers.Ideogram;

/// <summary>Draws with Ideogram 3, and with those of its successors that keep its form.</summary>
internal sealed class IdeogramApi : IPictureApi
{
    private const string DefaultModel = "ideogram-v3";

    private static readonly string[] Ratios =
    [
        "16x9",
        "16x10",
        "3x2",
        "4x3",
        "5x4",
        "1x1",
        "4x5",
        "3x4",
        "2x3",
        "10x16",
        "9x16",
        "2x1",
        "1x2",
        "3x1",
        "1x3",
    ];

    private readonly string _speed;
    private readonly ApiClient _client;
    private readonly PictureDownload _download;

    public IdeogramApi(string name, ProviderOptions options, TimeProvider clock)
    {
        var settings = new ApiSettings(name, options, "https://api.ideogram.ai");
        _client = new(settings, "Api-Key", null, clock);
        _download = new(["ideogram.ai", .. options.DownloadHosts], settings.Own, clock);
        _speed = options.Quality.Trim().ToUpperInvariant() switch
        {
            "LOW" => "TURBO",
            "MEDIUM" or "" => "DEFAULT",
            "HIGH" => "QUALITY",
            var own => own,
        };
        Model = string.IsNullOrWhiteSpace(options.Model) ? DefaultModel : options.Model.Trim();
        Problem = settings.Problem ?? settings.ModelProblem(Model);
        // Its successors have other addresses and fields for it.
        var changes = Model.StartsWith(DefaultModel, StringComparison.Ordinal);
        Abilities = new()
        {
            Edits = changes,
            Masks = changes,
            Variations = changes,
            Seeds = true,
            MostAtOnce = 8,
            Formats = Picture.Any,
        };
        Settings = SettingsText.Of(Proportions.Nearest(ImageSize.Landscape, Ratios), _speed);
    }

    public string Model { get; }

    public string Settings { get; }

    public string? Problem { get; }

    public ProviderAbilities Abilities { get; }

    public async Task<ProviderOutcome> AskAsync(
        ImageRequest request,
        SendablePicture? source,
        CancellationToken cancellationToken
    )
    {
        // Where a mask says what may change, the picture says the rest.
        var isMasked = source?.Mask is not null;
        var call =
            isMasked ? "inpaint"
            : source is null ? "generate"
            : "remix";
        return await _client.PostFormAsync(
            $"v1/{Model}/{call}",
            [
                ("prompt", request.Prompt.Text),
                ("negative_prompt", isMasked ? null : NegativePrompt.Text),
                (
                    "aspect_ratio",
                    isMasked ? null : Proportions.Nearest(source?.Size ?? request.Size, Ratios)
                ),
                ("image_weight", source is null || isMasked ? null : WeightOf(request.Task)),
                ("rendering_speed", _speed),
                // It would write our rules anew in words of its own.
                ("magic_prompt", "OFF"),
                ("num_images", "1"),
                ("seed", (request.Variety & int.MaxValue).ToString(CultureInfo.InvariantCulture)),
            ],
            [("image", source?.File), ("mask", source?.BlackMask)],
            cancellationToken
        ) switch
        {
            Reply.Answered { Status: >= 200 and < 300 } answer => await PictureOfAsync(
                answer,
                request,
                cancellationToken
            ),
            // The only 422 is that of the safety check.
            Reply.Answered { Status: 422 } answer => new ProviderOutcome.PromptRefused([])
            {
                RequestId = answer.RequestId,
            },
            Reply.Answered answer => WireOutcome.Of(answer) with { RequestId = answer.RequestId },
            Reply.Broken broken => WireOutcome.Of(broken),
            _ => throw new InvalidOperationException("Reply is a closed set."),
        };
    }

    // 1 to 100, how much the picture counts beside the words. A change keeps more than a variation does.
    private static string WeightOf(PictureTask task) => task == PictureTask.Vary ? "50" : "80";

    private async Task<ProviderOutcome> PictureOfAsync(
        Reply.Answered answer,
        ImageRequest request,
        CancellationToken cancellationToken
    )
    {
        var found = WireJson.Read(answer.Body, Found.In);
        var picture =
            found is null ? Picture.None("The answer was not JSON")
            : found.IsUnsafe ? new ProviderOutcome.OutputRefused([])
            : await _download.FetchAsync(found.Address, cancellationToken);
        return (
            picture is ProviderOutcome.Drawn drawn && found?.Prompt != request.Prompt.Text
                ? drawn with
                {
                    RevisedPrompt = found?.Prompt,
                }
                : picture
        ) with
        {
            RequestId = answer.RequestId,
        };
    }

    private sealed record Found(string? Address, bool IsUnsafe, string? Prompt)
    {
        public static Found In(JsonElement answer)
        {
            var first = ((JsonElement?)answer).Get("data").First();
            return new(
                first.Get("url").Text(),
                first.Get("is_image_safe") is { ValueKind: JsonValueKind.False },
                first.Get("prompt").Text()
            );
        }
    }
}
