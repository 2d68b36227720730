using System.Text.Json;
using Edu4All.Core.Providers.Wire;

namespace Edu4All.Core.Providers.Gemini;

/// <summary>Reads a success, which can be a refusal: a block is answered with 200.</summary>
internal static class GeminiAnswer
{
    /// <param name="body">The body of a 200.</param>
    /// <param name="prices">For the tokens that it reports.</param>
    /// <param name="isPricedByToken">Whether they are what is paid for.</param>
    public static ProviderOutcome Read(
        ReadOnlyMemory<byte> body,
        TokenPrices prices,
        bool isPricedByToken
    ) =>
        WireJson.Read(
            body,
            answer =>
                Read((JsonElement?)answer) switch
                {
                    ProviderOutcome.Drawn drawn when isPricedByToken => drawn with
                    {
                        CostMicros = Cost(((JsonElement?)answer).Get("usageMetadata"), prices),
                    },
                    var other => other,
                }
        ) ?? Picture.None("The answer was not JSON");

    private static ProviderOutcome Read(JsonElement? answer)
    {
        var candidates = answer.Get("candidates").Each().ToList();
        // A model that thinks in pictures sends its drafts first; the last one is meant.
        var picture = candidates
            .SelectMany(candidate => candidate.Get("content").Get("parts").Each())
            .Where(part => part.Get("thought") is not { ValueKind: JsonValueKind.True })
            .Select(part => (part.Get("inlineData") ?? part.Get("inline_data")).Get("data"))
            .LastOrDefault(data => data is not null);
        if (picture is not null)
        {
            return Picture.Decode(picture);
        }

        if (answer.Get("promptFeedback").Get("blockReason").Text() is { } block)
        {
            return new ProviderOutcome.PromptRefused(Labels(block));
        }

        var reasons = candidates
            .Select(candidate => candidate.Get("finishReason").Text())
            .OfType<string>()
            .ToList();
        return reasons.Count == 0 ? Picture.None("The answer held no picture")
            // It said in words why it does not draw that.
            : reasons.TrueForAll(reason => reason == "STOP") ? new ProviderOutcome.PromptRefused([])
            : reasons.Exists(reason =>
                reason is "MAX_TOKENS" or "OTHER" or "MALFORMED_RESPONSE" or "LANGUAGE"
            )
                ? Picture.None("The model ended without a picture")
            : new ProviderOutcome.OutputRefused(Labels([.. reasons]));
    }

    private static string[] Labels(params string[] reasons) =>
        [.. reasons.Select(WireJson.Label).OfType<string>()];

    private static long Cost(JsonElement? usage, TokenPrices prices) =>
        (long)
            decimal.Ceiling(
                (Tokens(usage.Get("promptTokenCount")) * prices.TextIn)
                    + (Tokens(usage.Get("candidatesTokenCount")) * prices.ImageOut)
            );

    // The limit, far above any picture's, keeps a nonsensical number from overflowing.
    private static decimal Tokens(JsonElement? count) =>
        count is { ValueKind: JsonValueKind.Number } number && number.TryGetInt64(out var tokens)
            ? Math.Clamp(tokens, 0, 1_000_000_000)
            : 0;
}
