using Edu4All.Core.Safety;

namespace Edu4All.Tests.Wire;

/// <summary>What a server could do to the check of a picture and to its caller.</summary>
public sealed class OpenAIModeratorLimitTests : OpenAIModeratorWire
{
    [Theory]
    [InlineData(401, 1)]
    [InlineData(429, 1)]
    [InlineData(500, 3)]
    public async Task An_error_leaves_a_picture_unchecked(int status, int requests)
    {
        var moderation = await CheckPictureAsync(
            FakeAnswer.Json(status, OpenAIBodies.Error(Words, "some_code", Words))
        );

        Assert.Equal(
            $"HTTP {status} some_code",
            Assert.IsType<Moderation.Unanswered>(moderation).Reason
        );
        Assert.Equal(requests, Api.Requests.Count);
    }

    [Fact]
    public async Task A_service_that_stumbles_once_gets_the_picture_again()
    {
        Assert.IsType<Moderation.Clear>(await CheckPictureAsync(FakeAnswer.Empty(503), Result()));
        Assert.Equal(Api.Requests[0].Body, Api.Requests[1].Body);
    }

    [Fact]
    public async Task Too_many_requests_with_a_wait_is_no_answer_either()
    {
        var moderation = await CheckWordsAsync(
            FakeAnswer.Empty(429).With("Retry-After", "1"),
            Result()
        );

        Assert.Equal("HTTP 429", Assert.IsType<Moderation.Unanswered>(moderation).Reason);
        Assert.Single(Api.Requests);
    }

    [Fact]
    public async Task A_picture_is_not_waited_for_longer_than_words()
    {
        var checking = CheckPictureAsync(FakeAnswer.Stalled(200, OpenAIBodies.Picture()));
        await Api.NextRequestAsync(Stop);

        Clock.PassDeadlines();

        Assert.Equal(
            "No answer within 120 s",
            Assert.IsType<Moderation.Unanswered>(await checking).Reason
        );
    }

    [Fact]
    public async Task An_answer_without_an_end_is_not_read_to_it() =>
        Assert.Equal(
            "The answer was too large",
            Assert.IsType<Moderation.Unanswered>(await CheckWordsAsync(FakeAnswer.Endless)).Reason
        );

    [Fact]
    public async Task A_redirect_is_not_followed_because_the_words_would_go_with_it()
    {
        await using var elsewhere = await FakeApi.StartAsync();
        elsewhere.Answers(Result());

        Assert.IsType<Moderation.Unanswered>(
            await CheckPictureAsync(
                FakeAnswer.Empty(307).With("Location", $"{elsewhere.Address}/v1/moderations")
            )
        );
        Assert.Empty(elsewhere.Requests);
    }

    [Theory]
    [InlineData("-0.1")]
    [InlineData("1.1")]
    [InlineData("1e999")]
    [InlineData("\"0.01\"")]
    [InlineData("true")]
    [InlineData("{}")]
    public async Task A_score_that_cannot_be_one_is_no_answer(string score)
    {
        var body = $$"""
            { "results": [ { "flagged": false, "category_scores": {
              "sexual": 0, "self-harm": 0, "violence": 0, "hate": {{score}} } } ] }
            """;

        Assert.IsType<Moderation.Unanswered>(await CheckWordsAsync(FakeAnswer.Json(200, body)));
    }

    [Fact]
    public async Task A_category_that_an_old_model_does_not_know_may_be_null() =>
        Assert.IsType<Moderation.Clear>(
            await CheckWordsAsync(
                FakeAnswer.Json(
                    200,
                    """
                    { "results": [ { "flagged": false, "category_scores": {
                      "sexual": 0, "self-harm": 1e-7, "violence": 0, "illicit": null } } ] }
                    """
                )
            )
        );

    [Theory]
    [InlineData("""{ "results": [ { "flagged": fal""")]
    [InlineData("{ \"results\": [ { \"flagged\": false } ] } trailing")]
    [InlineData("""{ "results": { "flagged": false } }""")]
    public async Task Malformed_JSON_is_no_answer_to_a_picture(string body) =>
        Assert.IsType<Moderation.Unanswered>(await CheckPictureAsync(FakeAnswer.Json(200, body)));

    [Fact]
    public async Task A_server_that_repeats_words_and_key_does_not_get_them_into_our_log()
    {
        foreach (var status in new[] { 200, 307, 400, 401, 429, 500 })
        {
            var moderation = await CheckWordsAsync(
                FakeAnswer.Json(
                    status,
                    $$"""
                    { "error": { "message": "{{Key}}", "code": "{{Words}}", "param": "{{Words}}" }, "results": [ { "flagged": true,
                      "category_scores": { "sexual": 0, "self-harm": 0, "violence": 0, "{{Words}}": 1 } } ] }
                    """
                )
            );

            var text = moderation.ToString();
            Assert.DoesNotContain(Key, text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("squirrel", text, StringComparison.OrdinalIgnoreCase);
        }
    }
}
