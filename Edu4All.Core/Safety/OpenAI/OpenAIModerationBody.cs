using System.Text.Json.Serialization;

namespace Edu4All.Core.Safety.OpenAI;

/// <summary>The JSON of <c>POST moderations</c>: parts, for which one combined result comes back.</summary>
internal sealed record OpenAIModerationBody(
    string Model,
    IReadOnlyList<OpenAIModerationBody.Part> Input
)
{
    public static Part Words(string words) => new("text", words, null);

    public static Part Picture(ReadOnlyMemory<byte> picture, string mediaType) =>
        new(
            "image_url",
            null,
            new($"data:{mediaType};base64,{Convert.ToBase64String(picture.Span)}")
        );

    internal sealed record Part(
        string Type,
        string? Text,
        [property: JsonPropertyName("image_url")] Link? ImageUrl
    );

    internal sealed record Link(string Url);
}
