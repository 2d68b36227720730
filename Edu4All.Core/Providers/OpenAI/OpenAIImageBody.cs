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

    public static OpenAIImageBody For(ImageRequest request, string model, ProviderOptions options)
    {
        var isAzure = options.Kind == ProviderKind.AzureOpenAI;
        return new(
            model,
            request.Prompt.Text,
            OpenAISize.For(request.Size, null, options),
            string.IsNullOrWhiteSpace(options.Quality) ? null : options.Quality,
            // Azure documents neither field and answers an unknown one with 400; `auto` is the default and Azure's own
            // content filter stands before the model.
            isAzure ? null : "auto",
            isAzure ? null : request.SafetyIdentifier
        );
    }
}
