using System.Text.Json;
using Edu4All.Core.Providers.Wire;

namespace Edu4All.Core.Providers.OpenAI;

/// <summary>What a picture cost, from the <c>usage</c> that comes with it.</summary>
internal static class OpenAIUsage
{
    // Far more than any picture takes; keeps a nonsensical number from overflowing.
    private const long MostTokens = 1_000_000_000;

    /// <summary>Millionths of the prices' currency, rounded up; 0 when the server does not say.</summary>
    public static long CostMicros(JsonElement? usage, TokenPrices prices)
    {
        var details = usage.Get("input_tokens_details");
        var imageIn = Tokens(details.Get("image_tokens"));
        // Whatever is not an image is text, also when the details are missing.
        var textIn = Math.Max(0, Tokens(usage.Get("input_tokens")) - imageIn);
        var imageOut = Tokens(usage.Get("output_tokens"));
        var cost =
            (textIn * prices.TextIn) + (imageIn * prices.ImageIn) + (imageOut * prices.ImageOut);
        return (long)decimal.Ceiling(Math.Clamp(cost, 0, long.MaxValue));
    }

    public static long Tokens(JsonElement? count) =>
        count is { ValueKind: JsonValueKind.Number } number && number.TryGetInt64(out var tokens)
            ? Math.Clamp(tokens, 0, MostTokens)
            : 0;
}
