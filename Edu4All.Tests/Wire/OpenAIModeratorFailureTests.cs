using Edu4All.Core.Safety;
using Xunit;

namespace Edu4All.Tests.Wire;

/// <summary>Whatever is not a complete answer counts as a refusal.</summary>
public sealed class OpenAIModeratorFailureTests : OpenAIModeratorWire
{
    [Theory]
    [InlineData(400, 1)]
    [InlineData(401, 1)]
    [InlineData(404, 1)]
    [InlineData(429, 1)]
    [InlineData(500, 3)]
    [InlineData(504, 1)]
    public async Task An_error_is_no_answer(int status, int requests)
    {
        var moderation = await CheckWordsAsync(
            FakeAnswer.Json(status, OpenAIBodies.Error(Words, "some_code", Words))
        );

        Assert.Equal(
            $"HTTP {status} some_code",
            Assert.IsType<Moderation.Unanswered>(moderation).Reason
        );
        Assert.Equal(requests, Api.Requests.Count);
    }

    [Fact]
    public async Task A_service_that_stumbles_once_is_asked_again()
    {
        Assert.IsType<Moderation.Clear>(await CheckWordsAsync(FakeAnswer.Empty(500), Result()));
        Assert.Equal(2, Api.Requests.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html></html>")]
    [InlineData("null")]
    [InlineData("""{ "id": "modr-7" }""")]
    [InlineData("""{ "results": [] }""")]
    [InlineData("""{ "results": [ null ] }""")]
    [InlineData("""{ "results": [ {} ] }""")]
    [InlineData("""{ "results": [ { "flagged": false } ] }""")]
    [InlineData("""{ "results": [ { "flagged": false, "category_scores": {} } ] }""")]
    [InlineData(
        """{ "results": [ { "flagged": false, "category_scores": { "violence": 0.0 } } ] }"""
    )]
    [InlineData(
        """{ "results": [ { "flagged": "no", "category_scores": { "sexual": 0, "self-harm": 0, "violence": 0 } } ] }"""
    )]
    [InlineData(
        """{ "results": [ { "flagged": false, "category_scores": { "sexual": null, "self-harm": 0, "violence": 0 } } ] }"""
    )]
    [InlineData("""{ "results": [ {}, {} ] }""")]
    public async Task An_answer_without_a_result_is_no_answer(string body) =>
        Assert.IsType<Moderation.Unanswered>(await CheckWordsAsync(FakeAnswer.Json(200, body)));

    [Fact]
    public async Task A_connection_that_breaks_is_no_answer()
    {
        Assert.IsType<Moderation.Unanswered>(await CheckWordsAsync(FakeAnswer.HangUp));
        Assert.IsType<Moderation.Unanswered>(
            await CheckPictureAsync(FakeAnswer.CutOff(200, OpenAIBodies.Picture()))
        );
    }

    [Fact]
    public async Task No_answer_in_time_is_no_answer()
    {
        var checking = CheckWordsAsync(FakeAnswer.Silence);
        await Api.NextRequestAsync(Stop);

        Clock.PassDeadlines();

        Assert.Equal(
            "No answer within 120 s",
            Assert.IsType<Moderation.Unanswered>(await checking).Reason
        );
        Assert.Single(Api.Requests);
    }

    [Fact]
    public async Task The_callers_cancellation_goes_through()
    {
        Api.Answers(FakeAnswer.Silence);
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var checking = Moderator().CheckWordsAsync(Prompt, caller.Token);
        await Api.NextRequestAsync(Stop);

        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => checking);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public async Task Without_a_key_nothing_is_sent_and_nothing_is_cleared(string? key)
    {
        var moderation = await Moderator(options => options.ApiKey = key)
            .CheckPictureAsync(Prompt, OpenAIBodies.Png, "image/png", Stop);

        Assert.Equal(
            "Edu4All:Moderation:ApiKey is not set.",
            Assert.IsType<Moderation.Unanswered>(moderation).Reason
        );
        Assert.Empty(Api.Requests);
    }
}
