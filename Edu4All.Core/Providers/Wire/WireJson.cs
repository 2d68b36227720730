using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Edu4All.Core.Providers.Wire;

/// <summary>Writes and reads an API's JSON; what is missing or of another type reads as null instead of throwing.</summary>
internal static partial class WireJson
{
    public static JsonSerializerOptions Options { get; } =
        new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            // The body is read by a JSON parser only; escaped, each + in a picture's base64 would take six bytes.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };

    /// <summary>Reads something out of a body; null when the body is not JSON.</summary>
    public static T? Read<T>(ReadOnlyMemory<byte> body, Func<JsonElement, T?> read)
        where T : class
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return read(document.RootElement);
        }
        // InvalidOperationException: half a surrogate pair or broken UTF-8 inside a string, which the parser lets pass.
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    public static JsonElement? Get(this JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } there
        && there.TryGetProperty(name, out var value)
            ? value
            : null;

    /// <summary>The first of a list; null when there is none.</summary>
    public static JsonElement? First(this JsonElement? list) =>
        list is { ValueKind: JsonValueKind.Array } array && array.GetArrayLength() > 0
            ? array[0]
            : null;

    /// <summary>The members of a list; none when it is none.</summary>
    public static IEnumerable<JsonElement?> Each(this JsonElement? list) =>
        list is { ValueKind: JsonValueKind.Array } array
            ? array.EnumerateArray().Select(item => (JsonElement?)item)
            : [];

    /// <summary>A string, or a number as it is written: Azure has codes of both kinds.</summary>
    public static string? Text(this JsonElement? element)
    {
        try
        {
            return element?.ValueKind switch
            {
                JsonValueKind.String => element.Value.GetString(),
                JsonValueKind.Number => element.Value.GetRawText(),
                _ => null,
            };
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The text when it is a plain label such as a code or a category; nothing else of a server's goes into a log.</summary>
    public static string? Label(string? text) =>
        text is not null && LabelPattern().IsMatch(text) ? text : null;

    [GeneratedRegex(@"^[A-Za-z0-9_./-]{1,64}\z", RegexOptions.None, 1000)]
    private static partial Regex LabelPattern();
}
