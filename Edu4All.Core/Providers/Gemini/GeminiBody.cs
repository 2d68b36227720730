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

    // The strictest there is.
    private static readonly GeminiSafety[] Strict =
    [
        .. Categories.Select(category => new GeminiSafety(category, "BLOCK_LOW_AND_ABOVE")),
    ];

    /// <summary>The proportions that come nearest to those wanted.</summary>
    public static string RatioOf(ImageSize wanted) => Proportions.Nearest(wanted, Ratios);

    /// <summary>Asks for a picture.</summary>
    /// <param name="request">What is wanted.</param>
    /// <param name="source">The picture to work on, which keeps its proportions; null for a new one.</param>
    public static GeminiBody For(ImageRequest request, SendablePicture? source) =>
        new(
            [new("user", [new() { Text = request.Prompt.Text }, .. PartsOf(source)])],
            new()
            {
                Modalities = ["IMAGE"],
                Image = new(RatioOf(source?.Size ?? request.Size), "1K"),
            },
            Strict
        );

    /// <summary>Asks what a picture shows: our instruction and the picture, nothing else.</summary>
    public static GeminiBody Describing(SendablePicture picture) =>
        new(
            [new("user", [new() { Text = PictureDescription.Instruction }, .. PartsOf(picture)])],
            new() { MaxOutputTokens = PictureDescription.MostTokens },
            Strict
        );

    private static IEnumerable<GeminiPart> PartsOf(SendablePicture? picture) =>
        picture is null
            ? []
            : picture.Files.Select(file => new GeminiPart
            {
                InlineData = new(file.MediaType, SendablePicture.Base64Of(file)),
            });
}

internal sealed record GeminiContent(string Role, IReadOnlyList<GeminiPart> Parts);

internal sealed record GeminiPart
{
    public string? Text { get; init; }

    [JsonPropertyName("inlineData")]
    public GeminiData? InlineData { get; init; }
}

internal sealed record GeminiData(
    [property: JsonPropertyName("mimeType")] string MimeType,
    string Data
);

internal sealed record GeminiConfig
{
    [JsonPropertyName("responseModalities")]
    public IReadOnlyList<string>? Modalities { get; init; }

    [JsonPropertyName("imageConfig")]
    public GeminiImage? Image { get; init; }

    [JsonPropertyName("maxOutputTokens")]
    public int? MaxOutputTokens { get; init; }
}

internal sealed record GeminiImage(
    [property: JsonPropertyName("aspectRatio")] string AspectRatio,
    [property: JsonPropertyName("imageSize")] string ImageSize
);

internal sealed record GeminiSafety(string Category, string Threshold);
