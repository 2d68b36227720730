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

    private readonly ProviderOptions _options;
    private readonly ApiClient _client;

    public Automatic1111Api(string name, ProviderOptions options, TimeProvider clock)
    {
        var settings = new ApiSettings(name, options, null);
        _options = options;
        _client = new(settings, "Authorization", "Basic", clock);
        Model = string.IsNullOrWhiteSpace(options.Model) ? "automatic1111" : options.Model.Trim();
        Problem = settings.Problem ?? settings.SizeProblem(options.Server);
    }

    public string Model { get; }

    public string? Problem { get; }

    public async Task<ProviderOutcome> AskAsync(
        ImageRequest request,
        CancellationToken cancellationToken
    )
    {
        var offered = _options.Server.Sizes;
        var size = Proportions
            .Parse(Proportions.Nearest(request.Size, offered.Count > 0 ? offered : Sizes))!
            .Value;
        return await _client.PostAsync(
            "sdapi/v1/txt2img",
            new Automatic1111Body(
                PromptMarkup.Neutralise(request.Prompt.Text),
                NegativePrompt.Text,
                size.Width,
                size.Height,
                request.Variety & int.MaxValue
            ),
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
    public int Steps => 25;

    public int CfgScale => 7;

    public int BatchSize => 1;

    public int NIter => 1;

    public bool SendImages => true;

    /// <summary>A picture of a child's stays nowhere but with us.</summary>
    public bool SaveImages => false;
}
