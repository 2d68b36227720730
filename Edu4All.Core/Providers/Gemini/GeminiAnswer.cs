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

    /// <summary>Reads what a picture shows.</summary>
    public static ProviderOutcome ReadDescription(ReadOnlyMemory<byte> body, TextPrices prices) =>
        WireJson.Read(body, answer => Describe(answer, prices))
        ?? Picture.None("The answer was not JSON");

    private static ProviderOutcome Describe(JsonElement? answer, TextPrices prices)
    {
        var text = string.Concat(Parts(answer).Select(part => part.Get("text").Text()));
        var usage = answer.Get("usageMetadata");
        // A sentence that was cut short at the limit of tokens is still one; one that was stopped for its content is not.
        return Refusal(answer) is { } refused && !(text.Length > 0 && EndedInOrder(answer))
            ? refused
            : PictureDescription.Of(
                text,
                prices.CostMicros(
                    Tokens(usage.Get("promptTokenCount")),
                    Tokens(usage.Get("candidatesTokenCount"))
                        + Tokens(usage.Get("thoughtsTokenCount"))
                )
            );
    }

    private static ProviderOutcome Read(JsonElement? answer)
    {
        // A model that thinks in pictures sends its drafts first; the last one is meant.
        var picture = Parts(answer)
            .Select(part => (part.Get("inlineData") ?? part.Get("inline_data")).Get("data"))
            .LastOrDefault(data => data is not null);
        return picture is not null ? Picture.Decode(picture)
            : Refusal(answer) is { } refused ? refused
            : Picture.None("The answer held no picture");
    }

    private static IEnumerable<JsonElement?> Parts(JsonElement? answer) =>
        answer
            .Get("candidates")
            .Each()
            .SelectMany(candidate => candidate.Get("content").Get("parts").Each())
            .Where(part => part.Get("thought") is not { ValueKind: JsonValueKind.True });

    private static List<string> Reasons(JsonElement? answer) =>
        [
            .. answer
                .Get("candidates")
                .Each()
                .Select(candidate => candidate.Get("finishReason").Text())
                .OfType<string>(),
        ];

    private static bool EndedInOrder(JsonElement? answer) =>
        Reasons(answer).TrueForAll(reason => reason is "STOP" or "MAX_TOKENS");

    // Why what was asked for is not there; null when nothing says so.
    private static ProviderOutcome? Refusal(JsonElement? answer)
    {
        if (answer.Get("promptFeedback").Get("blockReason").Text() is { } block)
        {
            return new ProviderOutcome.PromptRefused(Labels(block));
        }

        var reasons = Reasons(answer);
        return reasons.Count == 0 ? null
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
    private static long Tokens(JsonElement? count) =>
        count is { ValueKind: JsonValueKind.Number } number && number.TryGetInt64(out var tokens)
            ? Math.Clamp(tokens, 0, 1_000_000_000)
            : 0;
}
