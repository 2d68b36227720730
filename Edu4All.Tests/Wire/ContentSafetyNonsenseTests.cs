using Edu4All.Core.Safety;

namespace Edu4All.Tests.Wire;

/// <summary>Answers with a good status and a bad body.</summary>
public sealed class ContentSafetyNonsenseTests : ContentSafetyWire
{
    private const string Three = """
        { "category": "Hate", "severity": 0 }, { "category": "SelfHarm", "severity": 0 }, { "category": "Sexual", "severity": 0 }
        """;

    public static TheoryData<string> Bodies =>
        [
            "",
            "null",
            "[]",
            "0",
            "<html></html>",
            "{",
            "{}",
            SeveritiesBody() + "}",
            SeveritiesBody()[..^3],
            """{ "categoriesAnalysis": null }""",
            """{ "categoriesAnalysis": {} }""",
            """{ "categoriesAnalysis": [] }""",
            """{ "categoriesAnalysis": [ null ] }""",
            """{ "CategoriesAnalysis": [] }""",
            $$"""{ "categoriesAnalysis": [ {{Three}} ] }""",
            $$"""{ "categoriesAnalysis": [ {{Three}}, { "category": "violence", "severity": 0 } ] }""",
            $$"""{ "categoriesAnalysis": [ {{Three}}, { "category": "Violence" } ] }""",
            $$"""{ "categoriesAnalysis": [ {{Three}}, { "category": null, "severity": 0 } ] }""",
            $$"""{ "categoriesAnalysis": [ {{Three}}, { "category": ["Violence"], "severity": 0 } ] }""",
            $$"""{ "categoriesAnalysis": [ {{Three}}, { "severity": 0 } ] }""",
            $$"""{ "categoriesAnalysis": [ {{Three}}, "Violence" ] }""",
            // Twice the same: one of the two is wrong.
            $$"""{ "categoriesAnalysis": [ {{Three}}, { "category": "Violence", "severity": 0 }, { "category": "Violence", "severity": 0 } ] }""",
            // Half of a pair of surrogates.
            $$"""{ "categoriesAnalysis": [ {{Three}}, { "category": "\ud800", "severity": 0 } ] }""",
            """{ "error": { "code": "InternalError" } }""",
        ];

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_body_without_all_severities_is_no_answer(string body)
    {
        Assert.IsType<Moderation.Unanswered>(await CheckWordsAsync(FakeAnswer.Json(200, body)));
        Assert.IsType<Moderation.Unanswered>(await CheckPictureAsync(FakeAnswer.Json(200, body)));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("8")]
    [InlineData("0.5")]
    [InlineData("1e9")]
    [InlineData("99999999999999999999")]
    [InlineData("null")]
    [InlineData("\"0\"")]
    [InlineData("\"safe\"")]
    [InlineData("false")]
    [InlineData("[0]")]
    [InlineData("{}")]
    public async Task A_severity_that_cannot_be_is_no_answer(string severity)
    {
        Assert.IsType<Moderation.Unanswered>(
            await CheckWordsAsync(Severities("Violence", severity))
        );
        Assert.IsType<Moderation.Unanswered>(
            await CheckPictureAsync(Severities("Violence", severity))
        );
    }

    [Fact]
    public async Task Nonsense_beside_a_finding_is_a_refusal_all_the_same() =>
        Assert.IsNotType<Moderation.Clear>(
            await CheckWordsAsync(
                FakeAnswer.Json(
                    200,
                    $$"""{ "categoriesAnalysis": [ {{Three}}, { "category": "Violence", "severity": 7 }, {} ] }"""
                )
            )
        );

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("<html></html>")]
    [InlineData("{}")]
    [InlineData("""{ "userPromptAnalysis": null }""")]
    [InlineData("""{ "userPromptAnalysis": {} }""")]
    [InlineData("""{ "userPromptAnalysis": false }""")]
    [InlineData("""{ "userPromptAnalysis": { "attackDetected": null } }""")]
    [InlineData("""{ "userPromptAnalysis": { "attackDetected": "false" } }""")]
    [InlineData("""{ "userPromptAnalysis": { "attackDetected": 0 } }""")]
    [InlineData("""{ "attackDetected": false }""")]
    [InlineData("""{ "documentsAnalysis": [ { "attackDetected": false } ] }""")]
    public async Task A_shield_that_does_not_say_is_no_answer(string body) =>
        Assert.IsType<Moderation.Unanswered>(await CheckAttackAsync(FakeAnswer.Json(200, body)));

    [Fact]
    public async Task A_success_of_another_kind_is_no_answer() =>
        Assert.IsType<Moderation.Unanswered>(
            await CheckPictureAsync(FakeAnswer.Json(202, SeveritiesBody()))
        );
}
