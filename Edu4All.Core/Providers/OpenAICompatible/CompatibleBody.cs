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

    public static CompatibleBody For(ImageRequest request, ProviderOptions options)
    {
        var server = options.Server;
        return new(
            NullIfBlank(options.Model),
            request.Prompt.Text,
            server.SendSize ? SizeOf(request.Size, server) : null,
            NullIfBlank(server.ResponseFormat),
            QualityOf(options),
            server.Shape == RequestShape.DallE3 ? NullIfBlank(server.Style) : null,
            server.SendNegativePrompt ? Providers.NegativePrompt.Text : null,
            server.SendSeed ? request.Variety & int.MaxValue : null,
            server.SendUser ? request.SafetyIdentifier : null
        );
    }

    // Never "auto": vLLM-omni refuses it, and to others it is 512 by 512.
    private static string SizeOf(ImageSize wanted, ServerOptions server)
    {
        var offered =
            server.Sizes.Count > 0 ? server.Sizes
            : server.Shape == RequestShape.DallE2 ? DallE2Sizes
            : server.Shape == RequestShape.DallE3 ? DallE3Sizes
            : null;
        return offered is null
            ? $"{wanted.Width}x{wanted.Height}"
            : Proportions.Nearest(wanted, offered);
    }

    private static string? QualityOf(ProviderOptions options) =>
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
