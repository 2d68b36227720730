using Edu4All.Core.Providers.Wire;

namespace Edu4All.Core.Providers.OpenAI;

/// <summary>
/// The JSON of <c>POST chat/completions</c> that asks what a picture shows; property names become snake case. Our own
/// instruction and the picture are all that leaves the school: nobody's words and nobody's hash.
/// </summary>
internal sealed record OpenAIVisionBody(string Model, IReadOnlyList<OpenAIVisionMessage> Messages)
{
    public int MaxCompletionTokens => PictureDescription.MostTokens;

    public static OpenAIVisionBody For(SendablePicture picture, string model) =>
        new(
            model,
            [
                new("system", [new("text", PictureDescription.Instruction, null)]),
                new("user", [new("image_url", null, new(picture.DataAddress))]),
            ]
        );
}

internal sealed record OpenAIVisionMessage(string Role, IReadOnlyList<OpenAIVisionPart> Content);

internal sealed record OpenAIVisionPart(string Type, string? Text, OpenAIVisionImage? ImageUrl);

internal sealed record OpenAIVisionImage(string Url)
{
    // Two sentences need no more, and every model that reads pictures knows it.
    public string Detail => "low";
}
