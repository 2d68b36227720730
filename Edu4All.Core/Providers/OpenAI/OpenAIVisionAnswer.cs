using System.Text.Json;
using Edu4All.Core.Providers.Wire;

namespace Edu4All.Core.Providers.OpenAI;

/// <summary>Takes the description out of a successful answer.</summary>
internal static class OpenAIVisionAnswer
{
    public static ProviderOutcome Read(ReadOnlyMemory<byte> body, TextPrices prices) =>
        WireJson.Read(body, answer => Read(answer, prices))
        ?? Picture.None("The answer was not JSON");

    private static ProviderOutcome Read(JsonElement answer, TextPrices prices)
    {
        JsonElement? whole = answer;
        var choice = whole.Get("choices").First();
        var message = choice.Get("message");
        return message.Get("refusal").Text() is { Length: > 0 }
                ? new ProviderOutcome.PromptRefused([])
            : choice.Get("finish_reason").Text() == "content_filter"
                ? new ProviderOutcome.OutputRefused([])
            : PictureDescription.Of(
                message.Get("content").Text(),
                prices.CostMicros(
                    OpenAIUsage.Tokens(whole.Get("usage").Get("prompt_tokens")),
                    OpenAIUsage.Tokens(whole.Get("usage").Get("completion_tokens"))
                )
            );
    }
}
