using System.Text.Json;
using Edu4All.Core.Providers.Wire;

namespace Edu4All.Core.Providers.OpenAI;

/// <summary>What an error's body says, in OpenAI's spelling or one of Azure's.</summary>
internal sealed record OpenAIError
{
    public static OpenAIError None { get; } = new();

    public string? Code { get; private init; }
    public string? Param { get; private init; }

    /// <summary>Azure's second code, of its content filter.</summary>
    public string? InnerCode { get; private init; }

    /// <summary>Only to be searched, never to be shown: it can repeat the prompt or a part of the key.</summary>
    public string Message { get; private init; } = "";

    /// <summary><c>input</c>, <c>output</c> or <c>unknown</c>.</summary>
    public string? Stage { get; private init; }

    /// <summary>What the safety system named, as far as it did.</summary>
    public IReadOnlyList<string> Categories { get; private init; } = [];

    public static OpenAIError Parse(ReadOnlyMemory<byte> body) =>
        WireJson.Read(body, Parse) ?? None;

    private static OpenAIError Parse(JsonElement body)
    {
        var error = ((JsonElement?)body).Get("error");
        var moderation = error.Get("moderation_details");
        var inner = error.Get("inner_error") ?? error.Get("innererror");
        var filter = inner.Get("content_filter_results") ?? inner.Get("content_filter_result");
        return new()
        {
            Code = error.Get("code").Text(),
            Param = error.Get("param").Text(),
            InnerCode = inner.Get("code").Text(),
            Message = error.Get("message").Text() ?? "",
            Stage = moderation.Get("moderation_stage").Text(),
            Categories = [.. Labels(moderation.Get("categories")), .. Filtered(filter)],
        };
    }

    private static IEnumerable<string> Labels(JsonElement? list) =>
        list is { ValueKind: JsonValueKind.Array } array
            ? array.EnumerateArray().Select(item => WireJson.Label(Text(item))).OfType<string>()
            : [];

    // {"violence": {"filtered": true, "severity": "medium"}, ...}
    private static IEnumerable<string> Filtered(JsonElement? results) =>
        results is { ValueKind: JsonValueKind.Object } map
            ? map.EnumerateObject()
                .Where(entry => IsTrue(entry.Value, "filtered") || IsTrue(entry.Value, "detected"))
                .Select(entry => WireJson.Label(entry.Name))
                .OfType<string>()
            : [];

    private static bool IsTrue(JsonElement? entry, string name) =>
        entry.Get(name) is { ValueKind: JsonValueKind.True };

    private static string? Text(JsonElement? element) => element.Text();
}
