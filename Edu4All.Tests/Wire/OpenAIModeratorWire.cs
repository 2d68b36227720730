using System.Globalization;
using Edu4All.Core.Safety;
using Edu4All.Core.Safety.OpenAI;

namespace Edu4All.Tests.Wire;

/// <summary>A moderator before the same fake server.</summary>
public abstract class OpenAIModeratorWire : OpenAIWire
{
    protected OpenAIModerator Moderator(Action<ModerationOptions>? change = null)
    {
        var options = new ModerationOptions
        {
            Kind = ModerationKind.OpenAI,
            Endpoint = $"{Api.Address}/v1",
            ApiKey = Key,
            // Longer than any pause, so that the clock can tell them apart.
            Timeout = TimeSpan.FromMinutes(2),
        };
        change?.Invoke(options);
        return new(options, Clock);
    }

    protected Task<Moderation> CheckWordsAsync(params FakeAnswer[] script)
    {
        Api.Answers(script);
        return Moderator().CheckWordsAsync(Prompt, Stop);
    }

    protected Task<Moderation> CheckPictureAsync(params FakeAnswer[] script)
    {
        Api.Answers(script);
        return Moderator().CheckPictureAsync(Prompt, OpenAIBodies.Png, "image/png", Stop);
    }

    /// <summary>One result with all thirteen categories at 0.01, but for one.</summary>
    protected internal static FakeAnswer Result(
        string category = "violence",
        double score = 0.01,
        bool categoryFlagged = false,
        bool flagged = false,
        string imageKinds = """["text", "image"]"""
    )
    {
        string[] names =
        [
            .. Pictured,
            "sexual/minors",
            "hate",
            "hate/threatening",
            "harassment",
            "harassment/threatening",
            "illicit",
            "illicit/violent",
        ];
        string Map(Func<string, string> value) =>
            string.Join(", ", names.Select(name => $"\"{name}\": {value(name)}"));
        var scores = Map(name =>
            (name == category ? score : 0.01).ToString(CultureInfo.InvariantCulture)
        );
        var flags = Map(name => name == category && categoryFlagged ? "true" : "false");
        var kinds = Map(name => Pictured.Contains(name) ? imageKinds : """["text"]""");
        return FakeAnswer.Json(
            200,
            $$"""
            { "id": "modr-7", "model": "omni-moderation-latest", "results": [ {
              "flagged": {{(flagged ? "true" : "false")}}, "categories": { {{flags}} },
              "category_scores": { {{scores}} }, "category_applied_input_types": { {{kinds}} } } ] }
            """
        );
    }

    private static readonly string[] Pictured =
    [
        "sexual",
        "self-harm",
        "self-harm/intent",
        "self-harm/instructions",
        "violence",
        "violence/graphic",
    ];
}
