using Edu4All.Core.Safety;
using Xunit;

namespace Edu4All.Tests.Wire;

public sealed class OpenAIModeratorTests : OpenAIModeratorWire
{
    [Fact]
    public async Task Harmless_words_are_clear()
    {
        Assert.IsType<Moderation.Clear>(await CheckWordsAsync(Result()));

        var sent = Assert.Single(Api.Requests);
        Assert.Equal("POST", sent.Method);
        Assert.Equal("/v1/moderations", sent.PathAndQuery);
        Assert.Equal($"Bearer {Key}", sent.Headers["Authorization"]);
    }

    [Fact]
    public async Task The_childs_words_are_checked_and_not_the_house_rules()
    {
        await CheckWordsAsync(Result());

        Assert.Equal(
            $$"""{"model":"omni-moderation-latest","input":[{"type":"text","text":"{{Words}}"}]}""",
            Assert.Single(Api.Requests).Body
        );
    }

    [Fact]
    public async Task What_the_service_flags_is_flagged_however_low_the_score()
    {
        var flagged = await CheckWordsAsync(
            Result("illicit", 0.02, categoryFlagged: true, flagged: true)
        );

        Assert.Equal(["illicit"], Assert.IsType<Moderation.Flagged>(flagged).Categories);
    }

    [Fact]
    public async Task A_flag_without_a_category_is_one_all_the_same() =>
        Assert.IsType<Moderation.Flagged>(await CheckWordsAsync(Result(flagged: true)));

    [Fact]
    public async Task A_category_without_the_flag_is_one_all_the_same() =>
        Assert.IsType<Moderation.Flagged>(await CheckWordsAsync(Result(categoryFlagged: true)));

    [Theory]
    [InlineData("violence", 0.25)]
    [InlineData("hate", 0.3)]
    [InlineData("sexual", 0.1)]
    [InlineData("sexual/minors", 0.11)]
    [InlineData("self-harm/intent", 0.1)]
    public async Task Our_thresholds_are_stricter_than_the_services(string category, double score)
    {
        var moderation = await CheckWordsAsync(Result(category, score));

        Assert.Equal([category], Assert.IsType<Moderation.Flagged>(moderation).Categories);
    }

    [Theory]
    [InlineData("violence", 0.24)]
    [InlineData("sexual", 0.09)]
    [InlineData("self-harm", 0.09)]
    public async Task Below_our_thresholds_is_clear(string category, double score) =>
        Assert.IsType<Moderation.Clear>(await CheckWordsAsync(Result(category, score)));

    [Fact]
    public async Task The_thresholds_are_the_schools_to_set()
    {
        Api.Answers(Result("violence", 0.06));

        var moderation = await Moderator(options => options.Threshold = 0.05)
            .CheckWordsAsync(Prompt, Stop);

        Assert.IsType<Moderation.Flagged>(moderation);
    }
}
