using System.Text.Json;
using Edu4All.Core.Providers.Wire;

namespace Edu4All.Core.Providers.Replicate;

/// <summary>How far a prediction is.</summary>
internal sealed record Prediction
{
    // Of the models themselves and of the newer hosted ones, which have no code for it.
    private static readonly string[] DrawnAndWithheld = ["nsfw"];
    private static readonly string[] Refused = ["sensitive", "moderat", "safety", "(E005)"];

    public string? Id { get; private init; }

    public bool IsRunning { get; private init; }

    /// <summary>Where the picture is, when there is one.</summary>
    public string? Address { get; private init; }

    /// <summary>What came of it, when it is neither running nor has a picture.</summary>
    public ProviderOutcome End { get; private init; } = Picture.None("The answer held no picture");

    /// <summary>Reads an answer that is JSON, whatever it holds.</summary>
    public static Prediction In(JsonElement answer)
    {
        JsonElement? whole = answer;
        var status = whole.Get("status").Text();
        var output = whole.Get("output");
        var address = output.First().Text() ?? output.Text();
        return new()
        {
            Id = WireJson.Label(whole.Get("id").Text()),
            IsRunning = status is "starting" or "processing",
            Address = status == "succeeded" && !string.IsNullOrEmpty(address) ? address : null,
            End = status switch
            {
                // A model leaves out what its checker has caught, without a word.
                "succeeded" when output is { ValueKind: JsonValueKind.Array } =>
                    new ProviderOutcome.OutputRefused([]),
                "failed" => Failure(whole.Get("error").Text() ?? ""),
                "canceled" or "aborted" => Picture.None("The drawing was stopped"),
                _ => Picture.None("The answer held no picture"),
            },
        };
    }

    private static ProviderOutcome Failure(string error) =>
        Says(error, DrawnAndWithheld) ? new ProviderOutcome.OutputRefused(["nsfw"])
        : Says(error, Refused) ? new ProviderOutcome.PromptRefused([])
        // Failed predictions are not charged.
        : new ProviderOutcome.Failed("The model failed", MayBeCharged: false);

    private static bool Says(string text, string[] words) =>
        words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
