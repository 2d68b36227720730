using System.Text.Json.Serialization;
using Edu4All.Core.Providers.Wire;

namespace Edu4All.Core.Providers.Gemini;

/// <summary>The JSON of <c>generateContent</c>, which is in camel case.</summary>
internal sealed record GeminiBody(
    IReadOnlyList<GeminiContent> Contents,
    [property: JsonPropertyName("generationConfig")] GeminiConfig Config,
    [property: JsonPropertyName("safetySettings")] IReadOnlyList<GeminiSafety> Safety
)
{
    // Those that all models since 2.5 know.
    private static readonly string[] Ratios =
    [
        "16:9",
        "3:2",
        "4:3",
        "1:1",
        "3:4",
        "2:3",
        "9:16",
        "21:9",
    ];

    private static readonly string[] Categories =
    [
        "HARM_CATEGORY_HARASSMENT",
        "HARM_CATEGORY_HATE_SPEECH",
        "HARM_CATEGORY_SEXUALLY_EXPLICIT",
        "HARM_CATEGORY_DANGEROUS_CONTENT",
    ];

    public static GeminiBody For(ImageRequest request) =>
        new(
            [new("user", [new(request.Prompt.Text)])],
            new(["IMAGE"], new(Proportions.Nearest(request.Size, Ratios), "1K")),
            // The strictest there is.
            [.. Categories.Select(category => new GeminiSafety(category, "BLOCK_LOW_AND_ABOVE"))]
        );
}

internal sealed record GeminiContent(string Role, IReadOnlyList<GeminiPart> Parts);

internal sealed record GeminiPart(string Text);

internal sealed record GeminiConfig(
    [property: JsonPropertyName("responseModalities")] IReadOnlyList<string> Modalities,
    [property: JsonPropertyName("imageConfig")] GeminiImage Image
);

internal sealed record GeminiImage(
    [property: JsonPropertyName("aspectRatio")] string AspectRatio,
    [property: JsonPropertyName("imageSize")] string ImageSize
);

internal sealed record GeminiSafety(string Category, string Threshold);
