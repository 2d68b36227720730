using System.Net;
using System.Net.Sockets;
using Edu4All.Core.Providers;

namespace Edu4All.Tests.Wire.Outside;

/// <summary>What goes wrong with every service alike.</summary>
public sealed class CommonFailureTests : OutsideWire
{
    public static TheoryData<ProviderKind> Kinds => ProviderCases.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Too_many_requests_is_left_to_the_queue_with_the_wait_that_was_asked_for(
        ProviderKind kind
    )
    {
        var limited = await DrawAsync<ProviderOutcome.RateLimited>(
            ProviderCases.Of(kind),
            FakeAnswer.Json(429, """{ "detail": "Slow down" }""").With("Retry-After", "12")
        );

        Assert.Equal(TimeSpan.FromSeconds(12), limited.RetryAfter);
        Assert.Single(Api.Requests);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_bad_key_is_named_and_tried_once(ProviderKind kind)
    {
        var wrong = await DrawAsync<ProviderOutcome.Misconfigured>(
            ProviderCases.Of(kind),
            FakeAnswer.Json(401, $$"""{ "detail": "{{Key}} is no key" }""")
        );

        Assert.Equal("HTTP 401", wrong.Reason);
        Assert.Single(Api.Requests);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task An_empty_account_is_not_a_matter_of_waiting(ProviderKind kind)
    {
        await DrawAsync<ProviderOutcome.QuotaExhausted>(
            ProviderCases.Of(kind),
            FakeAnswer.Json(402, "{}").With("Retry-After", "1")
        );

        Assert.Single(Api.Requests);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_server_that_stumbles_three_times_is_left_alone(ProviderKind kind)
    {
        var failed = await DrawAsync<ProviderOutcome.Failed>(
            ProviderCases.Of(kind),
            FakeAnswer.Html(500, "<h1>Oh</h1>")
        );

        Assert.Equal("HTTP 500", failed.Reason);
        Assert.False(failed.MayBeCharged);
        Assert.Equal(3, Api.Requests.Count);
        Assert.Equal([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2)], Clock.Pauses);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_server_that_stumbles_once_is_asked_again(ProviderKind kind)
    {
        var known = ProviderCases.Of(kind);
        await DrawAsync<ProviderOutcome.Drawn>(
            known,
            FakeAnswer.Empty(502).With("Retry-After", "3"),
            FakeAnswer.Json(200, known.Success(Api))
        );

        Assert.Equal(
            Api.Requests[0].Headers[known.KeyHeader],
            Api.Requests[1].Headers[known.KeyHeader]
        );
        Assert.Equal(TimeSpan.FromSeconds(3), Clock.Pauses[0]);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_redirect_is_not_followed_because_the_words_would_go_with_it(
        ProviderKind kind
    )
    {
        await using var elsewhere = await FakeApi.StartAsync();

        await DrawAsync<ProviderOutcome.Misconfigured>(
            ProviderCases.Of(kind),
            FakeAnswer.Empty(307).With("Location", $"{elsewhere.Address}/v1")
        );

        Assert.Empty(elsewhere.Requests);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_connection_that_closes_without_an_answer_is_not_tried_again(
        ProviderKind kind
    )
    {
        var failed = await DrawAsync<ProviderOutcome.Failed>(
            ProviderCases.Of(kind),
            FakeAnswer.HangUp
        );

        Assert.True(failed.MayBeCharged);
        Assert.Single(Api.Requests);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task An_answer_that_breaks_off_in_the_middle_is_none(ProviderKind kind)
    {
        var known = ProviderCases.Of(kind);
        var failed = await DrawAsync<ProviderOutcome.Failed>(
            known,
            FakeAnswer.CutOff(200, known.Success(Api))
        );

        Assert.Equal("The answer broke off", failed.Reason);
        Assert.True(failed.MayBeCharged);
        Assert.Single(Api.Requests);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task An_answer_without_end_is_given_up(ProviderKind kind)
    {
        var failed = await DrawAsync<ProviderOutcome.Failed>(
            ProviderCases.Of(kind),
            FakeAnswer.Endless
        );

        Assert.Equal("The answer was too large", failed.Reason);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task An_answer_that_holds_no_picture_is_a_failure_and_not_asked_for_again(
        ProviderKind kind
    )
    {
        var known = ProviderCases.Of(kind);
        string[] bodies =
        [
            "",
            "null",
            "[]",
            "{}",
            "7",
            "\"\\ud800\"",
            "{ \"data\": ",
            "<!DOCTYPE html><title>Blocked by your school</title>",
            .. known.Nonsense,
        ];
        foreach (var body in bodies)
        {
            var failed = await DrawAsync<ProviderOutcome.Failed>(known, body);

            Assert.True(failed.MayBeCharged, body);
        }

        Assert.Equal(bodies.Length, Api.Requests.Count(request => request.Method == "POST"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_server_that_is_not_there_is_tried_three_times_and_costs_nothing(
        ProviderKind kind
    )
    {
        using var unused = new TcpListener(IPAddress.Loopback, 0);
        unused.Start();
        var address = $"http://{unused.LocalEndpoint}/v1";
        unused.Stop();

        var outcome = await Provider(ProviderCases.Of(kind), options => options.Endpoint = address)
            .DrawAsync(Request, Stop);

        var failed = Assert.IsType<ProviderOutcome.Failed>(outcome);
        Assert.Equal("The server could not be reached (ConnectionError)", failed.Reason);
        Assert.False(failed.MayBeCharged);
        Assert.Equal(2, Clock.Pauses.Count);
    }
}
