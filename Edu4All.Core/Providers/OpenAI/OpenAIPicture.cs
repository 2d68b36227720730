using System.Text.Json;
using Edu4All.Core.Gallery;
using Edu4All.Core.Providers.Wire;

namespace Edu4All.Core.Providers.OpenAI;

/// <summary>Takes the picture out of a successful answer.</summary>
internal static class OpenAIPicture
{
    /// <summary>In bytes: the largest picture in base64, with room for what stands around it.</summary>
    public const int LargestAnswer = (PictureFormat.MaxBytes / 3 * 4) + (64 * 1024);

    /// <summary>A picture with its cost, or why it is none. Whatever came, it has probably been charged.</summary>
    public static ProviderOutcome Read(ReadOnlyMemory<byte> body, TokenPrices prices) =>
        WireJson.Read(body, answer => Read(answer, prices)) ?? Failed("The answer was not JSON");

    private static ProviderOutcome Read(JsonElement answer, TokenPrices prices)
    {
        if (First(((JsonElement?)answer).Get("data")).Get("b64_json") is not { } encoded)
        {
            return Failed("The answer held no picture");
        }

        if (
            encoded.ValueKind != JsonValueKind.String
            || !encoded.TryGetBytesFromBase64(out var file)
        )
        {
            return Failed("The picture was not base64");
        }

        if (file.Length > PictureFormat.MaxBytes)
        {
            return Failed("The picture was too large");
        }

        return PictureFormat.Recognise(file) is null
            ? Failed("What came was not a PNG, JPEG or WebP picture")
            : new ProviderOutcome.Drawn(file)
            {
                CostMicros = OpenAIUsage.CostMicros(((JsonElement?)answer).Get("usage"), prices),
            };
    }

    private static JsonElement? First(JsonElement? list) =>
        list is { ValueKind: JsonValueKind.Array } array && array.GetArrayLength() > 0
            ? array[0]
            : null;

    private static ProviderOutcome.Failed Failed(string reason) => new(reason, MayBeCharged: true);
}
