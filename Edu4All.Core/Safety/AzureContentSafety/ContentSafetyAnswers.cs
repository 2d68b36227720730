using System.Text.Json;
using Edu4All.Core.Providers.Wire;

namespace Edu4All.Core.Safety.AzureContentSafety;

/// <summary>
/// Reads the bodies of successes. Anything that is not said as it should be is no answer, whatever else is said in the same
/// body: half an answer clears nothing.
/// </summary>
internal static class ContentSafetyAnswers
{
    /// <summary>Reads the grades of words or of a picture.</summary>
    /// <param name="body">The body of a 200.</param>
    /// <param name="scale">The grades that were asked for.</param>
    /// <param name="limits">From which on a category is flagged.</param>
    public static Moderation ReadSeverities(
        ReadOnlyMemory<byte> body,
        SeverityScale scale,
        CategorySeverities limits
    ) => Read(body, answer => Severities(answer, scale, limits));

    /// <summary>Reads whether words try to talk a model out of its instructions.</summary>
    public static Moderation ReadShield(ReadOnlyMemory<byte> body) =>
        Read(
            body,
            answer =>
                answer.Get("userPromptAnalysis").Get("attackDetected")?.ValueKind switch
                {
                    JsonValueKind.True => new Moderation.Flagged(["PromptAttack"]),
                    JsonValueKind.False => new Moderation.Clear(),
                    _ => new Moderation.Unanswered(
                        "The answer did not say whether it is an attack"
                    ),
                }
        );

    private static Moderation Read(
        ReadOnlyMemory<byte> body,
        Func<JsonElement?, Moderation> read
    ) =>
        WireJson.Read(body, answer => read(answer))
        ?? new Moderation.Unanswered("The answer was not JSON");

    private static Moderation Severities(
        JsonElement? answer,
        SeverityScale scale,
        CategorySeverities limits
    )
    {
        if (answer.Get("categoriesAnalysis") is not { ValueKind: JsonValueKind.Array } list)
        {
            return new Moderation.Unanswered("The answer held no severities");
        }

        var severities = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (JsonElement? entry in list.EnumerateArray())
        {
            if (
                WireJson.Label(entry.Get("category").Text()) is not { } category
                || entry.Get("severity") is not { ValueKind: JsonValueKind.Number } number
                || !number.TryGetInt32(out var severity)
                || !scale.Has(severity)
                || !severities.TryAdd(category, severity)
            )
            {
                return new Moderation.Unanswered("The answer held a severity that cannot be");
            }
        }

        if (!ContentSafetyCategories.Names.All(severities.ContainsKey))
        {
            return new Moderation.Unanswered("The answer lacked a category");
        }

        string[] found =
        [
            .. severities
                .Where(entry => entry.Value >= limits.LimitOf(entry.Key))
                .Select(entry => entry.Key)
                .Order(StringComparer.Ordinal),
        ];
        return found.Length > 0 ? new Moderation.Flagged(found) : new Moderation.Clear();
    }
}
