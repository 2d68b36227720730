using Edu4All.Core.Safety;

namespace Edu4All.Tests.Wire;

public sealed class ContentSafetyConfigurationTests : ContentSafetyWire
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n")]
    public async Task Without_a_key_nothing_is_sent_and_nothing_is_cleared(string? key) =>
        Assert.Equal(
            "Edu4All:Moderation:ApiKey is not set.",
            await ProblemAsync(options => options.ApiKey = key)
        );

    [Theory]
    [InlineData("key-one key-two")]
    [InlineData("key-\u00e9")]
    [InlineData("key-one\r\nX-Other: 1")]
    public async Task A_key_that_cannot_be_one_is_not_sent_and_not_shown(string key) =>
        Assert.DoesNotContain(
            "key-",
            await ProblemAsync(options => options.ApiKey = key),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(null, "is not set")]
    [InlineData(" ", "is not set")]
    [InlineData("school.cognitiveservices.azure.com", "is not an http or https address")]
    [InlineData("file:///etc/passwd", "is not an http or https address")]
    [InlineData("http://school.cognitiveservices.azure.com", "is not an https address")]
    [InlineData("http://192.168.1.5:5000", "is not an https address")]
    [InlineData(
        "https://school.example/?api-version=1",
        "holds more than the address of the resource"
    )]
    [InlineData("https://a:b@school.example", "holds more than the address of the resource")]
    [InlineData("https://school.example/#key", "holds more than the address of the resource")]
    public async Task An_address_that_cannot_be_called_is_named(string? endpoint, string problem) =>
        Assert.Equal(
            $"Edu4All:Moderation:Endpoint {problem}.",
            await ProblemAsync(options => options.Endpoint = endpoint)
        );

    [Fact]
    public async Task A_timeout_that_cannot_be_waited_is_named() =>
        Assert.Equal(
            "Edu4All:Moderation:Timeout is not a time that can be waited.",
            await ProblemAsync(options => options.Timeout = TimeSpan.Zero)
        );

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(8)]
    public async Task A_limit_that_would_flag_all_or_nothing_is_named(int limit) =>
        Assert.Equal(
            "Edu4All:Moderation:Severities:Words:Violence is not 1 to 7.",
            await ProblemAsync(options => options.Severities.Words.Violence = limit)
        );

    [Fact]
    public async Task Pictures_have_a_shorter_scale() =>
        Assert.Equal(
            "Edu4All:Moderation:Severities:Pictures:Hate is not 1 to 6.",
            await ProblemAsync(options => options.Severities.Pictures.Hate = 7)
        );

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData(" \n")]
    public async Task The_endpoint_may_be_pasted_as_the_portal_shows_it(string end)
    {
        Api.Answers(Severities());

        await Moderator(options =>
            {
                options.Endpoint += end;
                options.ApiKey += "\r\n";
            })
            .CheckPictureAsync(Prompt, Picture, "image/png", Stop);

        var sent = Assert.Single(Api.Requests);
        Assert.EndsWith(
            $"{new Uri(Api.Address).Authority}/contentsafety/image:analyze?api-version=2024-09-01",
            sent.Headers["Host"] + sent.PathAndQuery,
            StringComparison.Ordinal
        );
        Assert.Equal(Key, sent.Headers["Ocp-Apim-Subscription-Key"]);
    }

    [Fact]
    public async Task A_gateway_may_stand_in_front_under_a_path_of_its_own()
    {
        Api.Answers(Severities());

        await Moderator(options => options.Endpoint += "/safety/")
            .CheckPictureAsync(Prompt, Picture, "image/png", Stop);

        Assert.EndsWith(
            "/safety/contentsafety/image:analyze?api-version=2024-09-01",
            Assert.Single(Api.Requests).PathAndQuery,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Our_limits_are_those_for_children()
    {
        var limits = new ModerationOptions().Severities;

        Assert.Equivalent(
            new CategorySeverities
            {
                Hate = 2,
                SelfHarm = 2,
                Sexual = 2,
                Violence = 4,
            },
            limits.Words,
            strict: true
        );
        Assert.Equivalent(new CategorySeverities { Violence = 2 }, limits.Pictures, strict: true);
    }

    private async Task<string> ProblemAsync(Action<ModerationOptions> change)
    {
        var moderator = Moderator(change);
        var words = await moderator.CheckWordsAsync(Prompt, Stop);
        var picture = await moderator.CheckPictureAsync(Prompt, Picture, "image/png", Stop);

        Assert.Empty(Api.Requests);
        Assert.Equal(words, picture);
        return Assert.IsType<Moderation.Unanswered>(words).Reason;
    }
}
