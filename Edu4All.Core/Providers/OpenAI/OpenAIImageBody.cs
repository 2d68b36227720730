namespace Edu4All.Core.Providers.OpenAI;

/// <summary>The JSON of <c>POST images/generations</c>; property names become snake case. All that leaves the school.</summary>
internal sealed record OpenAIImageBody(
    string Model,
    string Prompt,
    string Size,
    string? Quality,
    string? Moderation,
    string? SafetyIdentifier
)
{
    public int N => 1;

    // Azure knows no WebP, and an SVG could hold scripts.
    public string OutputFormat => "png";

    public static OpenAIImageBody For(
        ImageRequest request,
        string model,
        string? quality,
        ProviderKind kind
    ) =>
        new(
            model,
            request.Prompt.Text,
            $"{request.Size.Width}x{request.Size.Height}",
            string.IsNullOrWhiteSpace(quality) ? null : quality,
            // Azure documents neither field and answers an unknown one with 400; `auto` is the default and Azure's own
            // content filter stands before the model.
            kind == ProviderKind.AzureOpenAI
                ? null
                : "auto",
            kind == ProviderKind.AzureOpenAI ? null : request.SafetyIdentifier
        );
}
