using System.Text.Json.Serialization;

namespace Edu4All.Core.Safety.AzureContentSafety;

/// <summary>The JSON of <c>POST text:analyze</c>.</summary>
internal sealed record TextBody(string Text)
{
    public IReadOnlyList<string> Categories { get; } = ContentSafetyCategories.Names;

    [JsonPropertyName("outputType")]
    public string OutputType { get; } = SeverityScale.Eight.OutputType;
}

/// <summary>The JSON of <c>POST text:shieldPrompt</c>; without documents the list must be there all the same.</summary>
internal sealed record ShieldBody([property: JsonPropertyName("userPrompt")] string UserPrompt)
{
    public IReadOnlyList<string> Documents { get; } = [];
}

/// <summary>The JSON of <c>POST image:analyze</c>.</summary>
internal sealed record ImageBody(ImageBody.File Image)
{
    public IReadOnlyList<string> Categories { get; } = ContentSafetyCategories.Names;

    [JsonPropertyName("outputType")]
    public string OutputType { get; } = SeverityScale.Four.OutputType;

    /// <param name="Content">Written as bare base64, without the <c>data:</c> that OpenAI wants.</param>
    internal sealed record File(ReadOnlyMemory<byte> Content);
}
