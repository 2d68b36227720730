using System.Text.Json;
using Edu4All.Core.Providers.Wire;

namespace Edu4All.Core.Safety.OpenAI;

/// <summary>
/// Reads a moderation answer. Something is flagged when the service says so or when a score reaches our threshold:
/// our users are children, so ours is lower, but a score below it does not overrule a service that flags, and its scores drift
/// whenever the model behind <c>-latest</c> moves. An answer that lacks what we decide on is none.
/// </summary>
internal sealed class OpenAIModerationAnswer(ModerationOptions options)
{
    // Without a score for these nobody can be said to have looked.
    private static readonly string[] Needed = ["sexual", "self-harm", "violence"];

    /// <param name="body">The body of a 200.</param>
    /// <param name="withPicture">Whether a picture was sent, so that the service must say that it looked at one.</param>
    public Moderation Read(ReadOnlyMemory<byte> body, bool withPicture) =>
        WireJson.Read(body, answer => Read(answer, withPicture))
        ?? new Moderation.Unanswered("The answer was not JSON");

    private Moderation Read(JsonElement? answer, bool withPicture)
    {
        // Parts have one combined result; of any other number we would not know what they speak of.
        if (
            answer.Get("results") is not { ValueKind: JsonValueKind.Array } results
            || results.GetArrayLength() != 1
        )
        {
            return new Moderation.Unanswered("The answer held no single result");
        }

        JsonElement? result = results[0];
        var scores = result.Get("category_scores");
        if (
            result.Get("flagged")
                is not { ValueKind: JsonValueKind.True or JsonValueKind.False } any
            || Needed.Any(name => scores.Get(name) is not { ValueKind: JsonValueKind.Number })
            || Names(scores, (_, score) => !CanBeScore(score)).Any()
        )
        {
            return new Moderation.Unanswered("The answer held no scores");
        }

        string[] found =
        [
            .. Names(scores, IsTooHigh)
                .Union(
                    Names(
                        result.Get("categories"),
                        (_, value) => value.ValueKind == JsonValueKind.True
                    )
                )
                .Order(StringComparer.Ordinal),
        ];
        if (found.Length > 0 || any.ValueKind == JsonValueKind.True)
        {
            return new Moderation.Flagged(found.Length > 0 ? found : ["unspecified"]);
        }

        return withPicture && !LookedAtPicture(result.Get("category_applied_input_types"))
            ? new Moderation.Unanswered("The service did not look at the picture")
            : new Moderation.Clear();
    }

    // Null: a model that does not know the category says so.
    private static bool CanBeScore(JsonElement score) =>
        score.ValueKind == JsonValueKind.Null
        || (score.ValueKind == JsonValueKind.Number && score.GetDouble() is >= 0 and <= 1);

    private bool IsTooHigh(string category, JsonElement score) =>
        score.ValueKind == JsonValueKind.Number && score.GetDouble() >= ThresholdOf(category);

    private double ThresholdOf(string category) =>
        category.StartsWith("sexual", StringComparison.Ordinal)
        || category.StartsWith("self-harm", StringComparison.Ordinal)
            ? options.StrictThreshold
            : options.Threshold;

    private static IEnumerable<string> Names(
        JsonElement? map,
        Func<string, JsonElement, bool> isMeant
    ) =>
        map is { ValueKind: JsonValueKind.Object } entries
            ? entries
                .EnumerateObject()
                .Where(entry => isMeant(entry.Name, entry.Value))
                .Select(entry => WireJson.Label(entry.Name) ?? "unspecified")
            : [];

    // {"violence": ["text", "image"], "hate": ["text"], ...}; a model for text only would pass every picture.
    private static bool LookedAtPicture(JsonElement? applied) =>
        applied is { ValueKind: JsonValueKind.Object } map
        && map.EnumerateObject()
            .Any(entry =>
                entry.Value.ValueKind == JsonValueKind.Array
                && entry.Value.EnumerateArray().Any(kind => ((JsonElement?)kind).Text() == "image")
            );
}
