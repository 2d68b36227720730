using System.Text.Json;
using Edu4All.Core.Providers.Wire;

namespace Edu4All.Core.Providers.OpenAI;

/// <summary>Takes the picture out of a successful answer.</summary>
internal static class OpenAIPicture
{
    /// <summary>A picture with its cost, or why it is none. Whatever came, it has probably been charged.</summary>
    public static ProviderOutcome Read(ReadOnlyMemory<byte> body, TokenPrices prices) =>
        WireJson.Read(body, answer => Read(answer, prices))
        ?? Picture.None("The answer was not JSON");

    private static ProviderOutcome Read(JsonElement answer, TokenPrices prices)
    {
        JsonElement? whole = answer;
        var picture = Picture.Decode(whole.Get("data").First().Get("b64_json"));
        return picture is ProviderOutcome.Drawn drawn
            ? drawn with
            {
                CostMicros = OpenAIUsage.CostMicros(whole.Get("usage"), prices),
            }
            : picture;
    }
}
