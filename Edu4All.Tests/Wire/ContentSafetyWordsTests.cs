using Edu4All.Core.Safety;

namespace Edu4All.Tests.Wire;

public sealed class ContentSafetyWordsTests : ContentSafetyWire
{
    [Fact]
    public async Task Harmless_words_go_through_both_checks_and_are_clear()
    {
        Assert.IsType<Moderation.Clear>(await CheckWordsAsync(Severities()));

        Assert.Equal(2, Api.Requests.Count);
        Assert.All(
            Api.Requests,
            sent =>
            {
                Assert.Equal("POST", sent.Method);
                Assert.Equal(Key, sent.Headers["Ocp-Apim-Subscription-Key"]);
                Assert.Equal("application/json", sent.Headers["Content-Type"]);
            }
        );
        Assert.Equal(
            [
                "/contentsafety/text:analyze?api-version=2024-09-01",
                "/contentsafety/text:shieldPrompt?api-version=2024-09-01",
            ],
            Api.Requests.Select(sent =>
                    sent.PathAndQuery[
                        sent.PathAndQuery.IndexOf("/content", StringComparison.Ordinal)..
                    ]
                )
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task The_childs_words_are_sent_and_nothing_else()
    {
        await CheckWordsAsync(Severities());

        Assert.Equal(
            $$"""{"text":"{{Words}}","categories":["Hate","SelfHarm","Sexual","Violence"],"outputType":"EightSeverityLevels"}""",
            Assert.Single(RequestsTo(Text)).Body
        );
        Assert.Equal(
            $$"""{"userPrompt":"{{Words}}","documents":[]}""",
            Assert.Single(RequestsTo(Shield)).Body
        );
        Assert.All(
            Api.Requests,
            sent =>
                Assert.Equal(
                    [
                        "Accept",
                        "Content-Length",
                        "Content-Type",
                        "Host",
                        "Ocp-Apim-Subscription-Key",
                    ],
                    sent.Headers.Keys.Order(StringComparer.Ordinal)
                )
        );
    }

    [Theory]
    [InlineData("Hate", 2)]
    [InlineData("Hate", 7)]
    [InlineData("SelfHarm", 2)]
    [InlineData("SelfHarm", 5)]
    [InlineData("Sexual", 2)]
    [InlineData("Sexual", 3)]
    [InlineData("Violence", 4)]
    [InlineData("Violence", 6)]
    public async Task From_our_limit_on_words_are_flagged(string category, int severity)
    {
        var moderation = await CheckWordsAsync(Severities(category, $"{severity}"));

        Assert.Equal([category], Assert.IsType<Moderation.Flagged>(moderation).Categories);
    }

    [Theory]
    [InlineData("Hate", 1)]
    [InlineData("SelfHarm", 1)]
    [InlineData("Sexual", 1)]
    [InlineData("Violence", 3)]
    public async Task Below_our_limit_words_are_clear(string category, int severity) =>
        Assert.IsType<Moderation.Clear>(await CheckWordsAsync(Severities(category, $"{severity}")));

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public async Task The_limits_are_the_schools_to_set(int limit)
    {
        Api.AnswersTo(Shield, NoAttack);
        var moderator = Moderator(options => options.Severities.Words.Sexual = limit);

        Api.AnswersTo(Text, Severities("Sexual", $"{limit - 1}"));
        Assert.IsType<Moderation.Clear>(await moderator.CheckWordsAsync(Prompt, Stop));

        Api.AnswersTo(Text, Severities("Sexual", $"{limit}"));
        Assert.IsType<Moderation.Flagged>(await moderator.CheckWordsAsync(Prompt, Stop));
    }

    [Fact]
    public async Task An_attack_on_the_rules_is_flagged_however_harmless_its_subject()
    {
        var moderation = await CheckAttackAsync(Attack());

        Assert.Equal(["PromptAttack"], Assert.IsType<Moderation.Flagged>(moderation).Categories);
    }

    [Fact]
    public async Task What_both_find_is_named_together()
    {
        Api.AnswersTo(Text, Severities("Hate", "4"));
        Api.AnswersTo(Shield, Attack());

        var moderation = await Moderator().CheckWordsAsync(Prompt, Stop);

        Assert.Equal(
            ["Hate", "PromptAttack"],
            Assert.IsType<Moderation.Flagged>(moderation).Categories
        );
    }

    [Fact]
    public async Task What_one_finds_counts_when_the_other_gives_no_answer()
    {
        Api.AnswersTo(Text, Severities("Hate", "4"));
        Api.AnswersTo(Shield, FakeAnswer.Json(404, Error("ResourceNotFound")));

        Assert.IsType<Moderation.Flagged>(await Moderator().CheckWordsAsync(Prompt, Stop));
    }

    [Fact]
    public async Task A_category_that_nobody_asked_for_is_taken_seriously()
    {
        var body = SeveritiesBody()
            .Replace(
                "\"categoriesAnalysis\": [",
                "\"categoriesAnalysis\": [ { \"category\": \"Gambling\", \"severity\": 2 },",
                StringComparison.Ordinal
            );

        var moderation = await CheckWordsAsync(FakeAnswer.Json(200, body));

        Assert.Equal(["Gambling"], Assert.IsType<Moderation.Flagged>(moderation).Categories);
    }

    [Fact]
    public async Task Words_that_are_too_long_for_the_service_are_not_sent()
    {
        var prompt = new SafePrompt.Composer().Compose(new('a', 10_001), UpperLayers.None);

        Assert.IsType<Moderation.Unanswered>(await Moderator().CheckWordsAsync(prompt, Stop));
        Assert.Empty(Api.Requests);
    }

    [Fact]
    public async Task Words_of_every_script_arrive_as_they_were_written()
    {
        const string Written = "Ein süßer Bär 🐻 mit „Hut“ & <\"Schal\"> \\ 熊";
        Api.AnswersTo(Text, Severities());
        Api.AnswersTo(Shield, NoAttack);
        var prompt = new SafePrompt.Composer().Compose(Written, UpperLayers.None);

        await Moderator().CheckWordsAsync(prompt, Stop);

        Assert.Equal(prompt.Description, RequestsTo(Text)[0].Json["text"]!.ToString());
        Assert.Equal(prompt.Description, RequestsTo(Shield)[0].Json["userPrompt"]!.ToString());
    }
}
