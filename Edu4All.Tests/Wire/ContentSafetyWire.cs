using Edu4All.Core.Safety;
using Edu4All.Core.Safety.AzureContentSafety;
using Edu4All.Tests.Gallery;

namespace Edu4All.Tests.Wire;

/// <summary>A moderator before a fake resource of Azure AI Content Safety that clears everything, until a test says otherwise.</summary>
public abstract class ContentSafetyWire : OpenAIWire
{
    protected const string Text = "text:analyze";
    protected const string Shield = "text:shieldPrompt";
    protected const string Image = "image:analyze";

    protected static byte[] Picture { get; } = PictureBytes.Png(64, 50);

    protected static FakeAnswer NoAttack => Attack("false");

    protected AzureContentSafetyModerator Moderator(Action<ModerationOptions>? change = null)
    {
        var options = new ModerationOptions
        {
            Kind = ModerationKind.AzureContentSafety,
            Endpoint = Api.Address,
            ApiKey = Key,
            // Longer than any pause, so that the clock can tell them apart.
            Timeout = TimeSpan.FromMinutes(2),
        };
        change?.Invoke(options);
        return new(options, Clock);
    }

    /// <summary>Checks the words; these are the answers to <c>text:analyze</c>.</summary>
    protected Task<Moderation> CheckWordsAsync(params FakeAnswer[] script)
    {
        Api.AnswersTo(Text, script);
        Api.AnswersTo(Shield, NoAttack);
        return Moderator().CheckWordsAsync(Prompt, Stop);
    }

    /// <summary>Checks the words; these are the answers to <c>text:shieldPrompt</c>.</summary>
    protected Task<Moderation> CheckAttackAsync(params FakeAnswer[] script)
    {
        Api.AnswersTo(Text, Severities());
        Api.AnswersTo(Shield, script);
        return Moderator().CheckWordsAsync(Prompt, Stop);
    }

    protected Task<Moderation> CheckPictureAsync(params FakeAnswer[] script)
    {
        Api.AnswersTo(Image, script);
        return Moderator().CheckPictureAsync(Prompt, Picture, "image/png", Stop);
    }

    protected IReadOnlyList<ReceivedRequest> RequestsTo(string call) =>
        [
            .. Api.Requests.Where(request =>
                request.PathAndQuery.Contains(call, StringComparison.Ordinal)
            ),
        ];

    /// <summary>The four categories at 0, but for one.</summary>
    protected static FakeAnswer Severities(string category = "Hate", string severity = "0") =>
        FakeAnswer.Json(200, SeveritiesBody(category, severity));

    protected static string SeveritiesBody(string category = "Hate", string severity = "0")
    {
        string[] names = ["Hate", "SelfHarm", "Sexual", "Violence"];
        var entries = names.Select(name =>
            $$"""{ "category": "{{name}}", "severity": {{(name == category
                ? severity
                : "0")}} }"""
        );
        return $$"""{ "blocklistsMatch": [], "categoriesAnalysis": [ {{string.Join(
            ", ",
            entries
        )}} ] }""";
    }

    protected static FakeAnswer Attack(string detected = "true") =>
        FakeAnswer.Json(
            200,
            $$"""
            { "userPromptAnalysis": { "attackDetected": {{detected}} }, "documentsAnalysis": [] }
            """
        );

    protected static string Error(string code) =>
        $$"""{ "error": { "code": "{{code}}", "message": "{{Words}} {{Key}}" } }""";
}
