using Edu4All.Core.Safety;

namespace Edu4All.Tests.Wire;

/// <summary>Whatever is not a complete answer counts as a refusal, whichever of the calls it is.</summary>
public sealed class ContentSafetyFailureTests : ContentSafetyWire
{
    [Theory]
    [InlineData(400, "InvalidRequestBody", 1)]
    [InlineData(401, "401", 1)]
    [InlineData(403, "403", 1)]
    [InlineData(404, "ResourceNotFound", 1)]
    [InlineData(429, "TooManyRequests", 3)]
    [InlineData(500, "InternalError", 3)]
    [InlineData(503, "ServerBusy", 3)]
    [InlineData(504, "GatewayTimeout", 3)]
    public async Task An_error_is_no_answer_to_any_call(int status, string code, int requests)
    {
        var failing = FakeAnswer.Json(status, Error(code));
        var expected = $"HTTP {status} {code}";

        Assert.Equal(expected, Reason(await CheckWordsAsync(failing)));
        Assert.Equal(requests, RequestsTo(Text).Count);
        Assert.Equal(expected, Reason(await CheckAttackAsync(failing)));
        Assert.Equal(requests, RequestsTo(Shield).Count - 1);
        Assert.Equal(expected, Reason(await CheckPictureAsync(failing)));
        Assert.Equal(requests, RequestsTo(Image).Count);
    }

    [Theory]
    [InlineData("", "HTTP 401")]
    [InlineData("<html></html>", "HTTP 401")]
    [InlineData("""{ "error": "no" }""", "HTTP 401")]
    [InlineData("""{ "error": { "code": "a b" } }""", "HTTP 401")]
    [InlineData("""{ "code": "Unauthorized" }""", "HTTP 401 Unauthorized")]
    [InlineData("""{ "statusCode": 401, "message": "Access denied." }""", "HTTP 401")]
    public async Task An_error_is_read_in_every_form(string body, string reason) =>
        Assert.Equal(reason, Reason(await CheckWordsAsync(FakeAnswer.Json(401, body))));

    [Fact]
    public async Task A_service_that_stumbles_is_asked_again()
    {
        Assert.IsType<Moderation.Clear>(
            await CheckWordsAsync(FakeAnswer.Empty(500), FakeAnswer.Empty(503), Severities())
        );
        Assert.Equal(3, RequestsTo(Text).Count);
        Assert.Single(RequestsTo(Shield));
        Assert.Equal([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2)], Clock.Pauses);
    }

    [Theory]
    [InlineData("4", 4)]
    [InlineData("10", 10)]
    public async Task The_wait_that_is_asked_for_is_kept(string wait, double seconds)
    {
        Assert.IsType<Moderation.Clear>(
            await CheckAttackAsync(FakeAnswer.Empty(429).With("Retry-After", wait), NoAttack)
        );
        Assert.Equal([TimeSpan.FromSeconds(seconds)], Clock.Pauses);
    }

    [Fact]
    public async Task A_wait_that_is_too_long_for_a_child_is_not_begun()
    {
        Assert.Equal(
            "HTTP 429",
            Reason(await CheckWordsAsync(FakeAnswer.Empty(429).With("Retry-After", "11")))
        );
        Assert.Single(RequestsTo(Text));
        Assert.Empty(Clock.Pauses);
    }

    [Fact]
    public async Task A_connection_that_breaks_is_tried_again_twice()
    {
        Assert.Equal("The connection broke off", Reason(await CheckWordsAsync(FakeAnswer.HangUp)));
        Assert.Equal(3, RequestsTo(Text).Count);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_none()
    {
        var half = FakeAnswer.CutOff(200, SeveritiesBody());

        Assert.Equal("The answer broke off", Reason(await CheckWordsAsync(half)));
        Assert.Equal("The answer broke off", Reason(await CheckPictureAsync(half)));
    }

    [Fact]
    public async Task An_answer_without_an_end_is_not_read_to_it()
    {
        Assert.Equal("The answer was too large", Reason(await CheckWordsAsync(FakeAnswer.Endless)));
        Assert.Equal(
            "The answer was too large",
            Reason(await CheckPictureAsync(FakeAnswer.Endless))
        );
    }

    [Theory]
    [InlineData(301)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_not_followed_because_words_and_key_would_go_with_it(int status)
    {
        await using var elsewhere = await FakeApi.StartAsync();
        elsewhere.Answers(Severities());

        Assert.Equal(
            $"HTTP {status}",
            Reason(
                await CheckWordsAsync(
                    FakeAnswer.Empty(status).With("Location", $"{elsewhere.Address}/")
                )
            )
        );
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task A_server_that_repeats_words_and_key_does_not_get_them_into_our_log()
    {
        foreach (var status in new[] { 200, 307, 400, 401, 429, 500 })
        {
            var moderation = await CheckWordsAsync(
                FakeAnswer.Json(
                    status,
                    $$"""
                    { "error": { "code": "{{Words}}", "message": "{{Key}}" }, "categoriesAnalysis": [
                      { "category": "{{Words}}", "severity": 6 } ] }
                    """
                )
            );

            var text = moderation.ToString();
            Assert.DoesNotContain(Key, text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("squirrel", text, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static string Reason(Moderation moderation) =>
        Assert.IsType<Moderation.Unanswered>(moderation).Reason;
}
