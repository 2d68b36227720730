using System.Text.Json;
using Edu4All.Core.Providers.Wire;

namespace Edu4All.Core.Providers.Automatic1111;

/// <summary>
/// Draws with a school's own AUTOMATIC1111 or Forge that was started with <c>--api</c>, and with whatever model is loaded
/// there. It has no safety filter. A key is the user and password of <c>--api-auth</c>, with a colon between.
/// </summary>
internal sealed class Automatic1111Api : IPictureApi
{
    private static readonly string[] Sizes = ["1344x768", "1024x1024", "768x1344"];

    private readonly ApiClient _client;

    public Automatic1111Api(string name, ProviderOptions options, TimeProvider clock)
    {
        var settings = new ApiSettings(name, options, null);
        _client = new(settings, "Authorization", "Basic", clock);
        Model = string.IsNullOrWhiteSpace(options.Model) ? "automatic1111" : options.Model.Trim();
        Problem = settings.Problem ?? settings.SizeProblem(options.Server);
        Abilities = new()
        {
            Edits = true,
            Masks = true,
            Variations = true,
            Seeds = true,
            MostAtOnce = 8,
            Sizes = DrawingSize.Offered(options.Server, Sizes),
            Formats = Picture.Png,
        };
        Settings = SettingsText.Of(
            SettingsText.Of(DrawingSize.Nearest(ImageSize.Landscape, Abilities.Sizes)),
            $"{Automatic1111Body.StepCount} steps"
        );
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
        var size = DrawingSize.Nearest(source?.Size ?? request.Size, Abilities.Sizes);
        return await _client.PostAsync(
            source is null ? "sdapi/v1/txt2img" : "sdapi/v1/img2img",
            new Automatic1111Body(
                PromptMarkup.Neutralise(request.Prompt.Text),
                NegativePrompt.Text,
                size.Width,
                size.Height,
                request.Variety & int.MaxValue
            )
            {
                InitImages = source is null ? null : [source.Base64],
                Mask = source?.WhiteMask is { } mask
                    ? Convert.ToBase64String(mask.Bytes.Span)
                    : null,
                DenoisingStrength =
                    source is null ? null
                    // The server's own default, and right where the rest is kept anyway.
                    : request.Task == PictureTask.Vary || source.Mask is not null ? 0.75m
                    : 0.6m,
                // Starts from what is there instead of from noise, as the program's page does.
                InpaintingFill = source?.Mask is null ? null : 1,
            },
            cancellationToken
        ) switch
        {
            Reply.Answered { Status: >= 200 and < 300 } answer => WireJson.Read(
                answer.Body,
                body => Picture.DecodeAddress(((JsonElement?)body).Get("images").First())
            ) ?? Picture.None("The answer was not JSON"),
            Reply.Answered answer => WireOutcome.Of(answer) with { RequestId = answer.RequestId },
            Reply.Broken broken => WireOutcome.Of(broken),
            _ => throw new InvalidOperationException("Reply is a closed set."),
        };
    }
}

/// <summary>
/// What is sent; property names become snake case. Never scripts and never settings to override, which can do anything to the
/// server.
/// </summary>
internal sealed record Automatic1111Body(
    string Prompt,
    string NegativePrompt,
    int Width,
    int Height,
    int Seed
)
{
    // Many enough for every sampler; the server's own default is more, for no better picture.
    public const int StepCount = 25;

    public int Steps => StepCount;

    public int CfgScale => 7;

    public int BatchSize => 1;

    public int NIter => 1;

    public bool SendImages => true;

    /// <summary>The picture to work on, in base64.</summary>
    public IReadOnlyList<string>? InitImages { get; init; }

    /// <summary>White where it may change, in base64.</summary>
    public string? Mask { get; init; }

    /// <summary>0 leaves the picture, 1 forgets it.</summary>
    public decimal? DenoisingStrength { get; init; }

    public int? InpaintingFill { get; init; }

    /// <summary>A picture of a child's stays nowhere but with us.</summary>
    public bool SaveImages => false;
}
