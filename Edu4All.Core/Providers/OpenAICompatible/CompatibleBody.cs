using Edu4All.Core.Providers.Wire;

namespace Edu4All.Core.Providers.OpenAICompatible;

/// <summary>The JSON of <c>POST images/generations</c>; property names become snake case, and nulls are left out.</summary>
internal sealed record CompatibleBody(
    string? Model,
    string Prompt,
    string? Size,
    string? ResponseFormat,
    string? Quality,
    string? Style,
    string? NegativePrompt,
    int? Seed,
    string? User
)
{
    private static readonly string[] DallE2Sizes = ["1024x1024", "512x512", "256x256"];
    private static readonly string[] DallE3Sizes = ["1792x1024", "1024x1024", "1024x1792"];

    public int N => 1;

    /// <summary>The sizes that can be asked for; empty when any can.</summary>
    public static IReadOnlyList<ImageSize> SizesOf(ServerOptions server) =>
        DrawingSize.Offered(
            server,
            server.Shape switch
            {
                RequestShape.DallE2 => DallE2Sizes,
                RequestShape.DallE3 => DallE3Sizes,
                _ => [],
            }
        );

    /// <param name="request">What is wanted.</param>
    /// <param name="options">The provider's section.</param>
    /// <param name="source">Size of the picture to work on, which it keeps as far as the server can; null for a new one.</param>
    public static CompatibleBody For(
        ImageRequest request,
        ProviderOptions options,
        ImageSize? source = null
    )
    {
        var server = options.Server;
        return new(
            NullIfBlank(options.Model),
            request.Prompt.Text,
            server.SendSize ? SizeOf(source ?? request.Size, server) : null,
            NullIfBlank(server.ResponseFormat),
            QualityOf(options),
            server.Shape == RequestShape.DallE3 ? NullIfBlank(server.Style) : null,
            server.SendNegativePrompt ? Providers.NegativePrompt.Text : null,
            server.SendSeed ? request.Variety & int.MaxValue : null,
            server.SendUser ? request.SafetyIdentifier : null
        );
    }

    // Never "auto": vLLM-omni refuses it, and to others it is 512 by 512.
    private static string SizeOf(ImageSize wanted, ServerOptions server) =>
        SettingsText.Of(DrawingSize.Nearest(wanted, SizesOf(server)));

    public static string? QualityOf(ProviderOptions options) =>
        options.Server.Shape switch
        {
            RequestShape.DallE2 => null,
            RequestShape.DallE3 => options.Quality.Trim().ToUpperInvariant() is "HD" or "HIGH"
                ? "hd"
                : "standard",
            _ => options.Server.SendQuality ? NullIfBlank(options.Quality) : null,
        };

    private static string? NullIfBlank(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
