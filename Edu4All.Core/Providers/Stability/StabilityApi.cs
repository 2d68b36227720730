using System.Globalization;
using System.Text.Json;
using Edu4All.Core.Providers.Wire;

namespace Edu4All.Core.Providers.Stability;

/// <summary>Draws with Stability AI's Stable Image: the models <c>core</c>, <c>ultra</c> and those of <c>sd3</c>.</summary>
internal sealed class StabilityApi : IPictureApi
{
    private const string DefaultModel = "core";

    private static readonly string[] Ratios =
    [
        "16:9",
        "3:2",
        "5:4",
        "1:1",
        "4:5",
        "2:3",
        "9:16",
        "21:9",
        "9:21",
    ];

    private readonly ApiClient _client;

    public StabilityApi(string name, ProviderOptions options, TimeProvider clock)
    {
        var settings = new ApiSettings(name, options, "https://api.stability.ai");
        _client = new(settings, "Authorization", "Bearer", clock);
        Model = string.IsNullOrWhiteSpace(options.Model) ? DefaultModel : options.Model.Trim();
        Problem = settings.Problem ?? settings.ModelProblem(Model);
        Abilities = new()
        {
            // The other models draw from words alone, and the endpoint for masks cannot do without one.
            Edits = IsOfSd3,
            Masks = IsOfSd3,
            Variations = IsOfSd3,
            Seeds = true,
            Formats = Picture.Png,
        };
    }

    public string Model { get; }

    public string Settings { get; } =
        SettingsText.Of(Proportions.Nearest(ImageSize.Landscape, Ratios), "PNG");

    public string? Problem { get; }

    public ProviderAbilities Abilities { get; }

    // sd3.5-large and its kin are one address with a field.
    private bool IsOfSd3 => Model.StartsWith("sd3", StringComparison.Ordinal);

    public async Task<ProviderOutcome> AskAsync(
        ImageRequest request,
        SendablePicture? source,
        CancellationToken cancellationToken
    )
    {
        var isMasked = source?.Mask is not null;
        return await _client.PostFormAsync(
            isMasked
                ? "v2beta/stable-image/edit/inpaint"
                : $"v2beta/stable-image/generate/{(IsOfSd3 ? "sd3" : Model)}",
            [
                ("prompt", request.Prompt.Text),
                ("negative_prompt", NegativePrompt.Text),
                ("aspect_ratio", source is null ? Proportions.Nearest(request.Size, Ratios) : null),
                ("seed", (request.Variety & int.MaxValue).ToString(CultureInfo.InvariantCulture)),
                ("output_format", "png"),
                ("model", IsOfSd3 && !isMasked ? Model : null),
                ("mode", source is not null && !isMasked ? "image-to-image" : null),
                ("strength", source is not null && !isMasked ? StrengthOf(request.Task) : null),
            ],
            [("image", source?.File), ("mask", source?.WhiteMask)],
            cancellationToken
        ) switch
        {
            Reply.Answered { Status: >= 200 and < 300 } answer => (
                WireJson.Read(answer.Body, Read) ?? Picture.None("The answer was not JSON")
            ) with
            {
                RequestId = answer.RequestId,
            },
            Reply.Answered answer => Error(answer) with { RequestId = answer.RequestId },
            Reply.Broken broken => WireOutcome.Of(broken),
            _ => throw new InvalidOperationException("Reply is a closed set."),
        };
    }

    // How much of the picture may go: 0 leaves it, 1 forgets it; the service's own default is 0.7. A change keeps more than a
    // variation does.
    private static string StrengthOf(PictureTask task) => task == PictureTask.Vary ? "0.75" : "0.6";

    // What was caught comes as a success with a blurred picture, which nobody is to see.
    private static ProviderOutcome Read(JsonElement answer)
    {
        JsonElement? whole = answer;
        return (whole.Get("finish_reason") ?? whole.Get("finishReason")).Text() switch
        {
            "CONTENT_FILTERED" => new ProviderOutcome.OutputRefused([]),
            "SUCCESS" or null => Picture.Decode(whole.Get("image")),
            _ => Picture.None("The model ended without a picture"),
        };
    }

    // A 403 is a refusal or a missing permission; only the name tells.
    private static ProviderOutcome Error(Reply.Answered answer)
    {
        var error = WireError.Read(answer.Body);
        return error.Code == "content_moderation" && answer.Status is >= 400 and < 500
            ? new ProviderOutcome.PromptRefused([])
            : WireOutcome.Of(answer, error.Code);
    }
}
