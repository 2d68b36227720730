using System.Globalization;
using Edu4All.Core.Providers;
using Xunit;

namespace Edu4All.Tests.Wire;

public sealed class OpenAILimitTests : OpenAIWire
{
    private static FakeAnswer TooMany =>
        FakeAnswer.Json(429, OpenAIBodies.Error("requests", "rate_limit_exceeded"));

    public static TheoryData<string, string, double> Waits =>
        new()
        {
            { "Retry-After", "12", 12 },
            { "Retry-After", "1.5", 1.5 },
            { "retry-after-ms", "2500", 2.5 },
            { "Retry-After", Date(HandClock.Now.AddSeconds(45)), 45 },
            { "Retry-After", Date(HandClock.Now.AddHours(-1)), 0 },
            { "Retry-After", "86400", 120 },
            { "Retry-After", "1e300", 120 },
            { "Retry-After", Date(HandClock.Now.AddDays(1)), 120 },
        };

    [Theory]
    [MemberData(nameof(Waits))]
    public async Task Too_many_requests_is_left_to_the_queue_with_the_wait_that_was_asked_for(
        string header,
        string value,
        double seconds
    )
    {
        var limited = await DrawAsync<ProviderOutcome.RateLimited>(TooMany.With(header, value));

        Assert.Equal(TimeSpan.FromSeconds(seconds), limited.RetryAfter);
        Assert.Single(Api.Requests);
        Assert.Empty(Clock.Pauses);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("soon")]
    [InlineData("-5")]
    [InlineData("NaN")]
    public async Task Without_a_readable_wait_there_is_none(string? value)
    {
        var limited = await DrawAsync<ProviderOutcome.RateLimited>(
            value is null ? TooMany : TooMany.With("Retry-After", value)
        );

        Assert.Null(limited.RetryAfter);
        Assert.Single(Api.Requests);
    }

    [Fact]
    public async Task Milliseconds_win_over_seconds()
    {
        var limited = await DrawAsync<ProviderOutcome.RateLimited>(
            TooMany.With("Retry-After", "60").With("retry-after-ms", "750")
        );

        Assert.Equal(TimeSpan.FromMilliseconds(750), limited.RetryAfter);
    }

    [Theory]
    [InlineData(429, "insufficient_quota")]
    [InlineData(400, "billing_hard_limit_reached")]
    public async Task An_empty_account_is_not_a_matter_of_waiting(int status, string code)
    {
        await DrawAsync<ProviderOutcome.QuotaExhausted>(
            FakeAnswer
                .Json(status, OpenAIBodies.Error(code, code))
                .With("Retry-After", "1")
                .With("x-should-retry", "true")
        );

        Assert.Single(Api.Requests);
    }

    private static string Date(DateTimeOffset time) =>
        time.ToString("r", CultureInfo.InvariantCulture);
}
