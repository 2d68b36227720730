using System.Net;
using System.Net.Sockets;
using Edu4All.Core.Providers;
using Xunit;

namespace Edu4All.Tests.Wire;

public sealed class OpenAIFailureTests : OpenAIWire
{
    private static FakeAnswer Picture => FakeAnswer.Json(200, OpenAIBodies.Picture());

    [Theory]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    public async Task A_server_that_stumbles_once_is_asked_again(int status)
    {
        await DrawAsync<ProviderOutcome.Drawn>(FakeAnswer.Html(status, "<h1>Oh</h1>"), Picture);

        Assert.Equal(2, Api.Requests.Count);
        Assert.Equal(Api.Requests[0].Body, Api.Requests[1].Body);
        Assert.Equal([TimeSpan.FromSeconds(1)], Clock.Pauses);
    }

    [Fact]
    public async Task A_server_that_stumbles_three_times_is_left_alone()
    {
        var failed = await DrawAsync<ProviderOutcome.Failed>(
            FakeAnswer
                .Json(500, OpenAIBodies.Error("server_error", null))
                .With("x-request-id", "r5")
        );

        Assert.Equal("HTTP 500", failed.Reason);
        Assert.Equal("r5", failed.RequestId);
        Assert.False(failed.MayBeCharged);
        Assert.Equal(3, Api.Requests.Count);
        Assert.Equal([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2)], Clock.Pauses);
    }

    [Fact]
    public async Task The_server_may_choose_the_pause_and_forbid_the_repetition()
    {
        await DrawAsync<ProviderOutcome.Failed>(
            FakeAnswer.Empty(500).With("Retry-After", "7"),
            FakeAnswer.Empty(500).With("x-should-retry", "false")
        );

        Assert.Equal([TimeSpan.FromSeconds(7)], Clock.Pauses);
        Assert.Equal(2, Api.Requests.Count);
    }

    [Fact]
    public async Task A_long_pause_of_an_overloaded_server_is_left_to_the_queue()
    {
        var limited = await DrawAsync<ProviderOutcome.RateLimited>(
            FakeAnswer.Empty(503).With("Retry-After", "40")
        );

        Assert.Equal(TimeSpan.FromSeconds(40), limited.RetryAfter);
        Assert.Single(Api.Requests);
    }

    [Theory]
    [InlineData(504)]
    [InlineData(524)]
    public async Task A_gateway_that_gave_up_waiting_may_have_let_it_be_drawn(int status)
    {
        var failed = await DrawAsync<ProviderOutcome.Failed>(FakeAnswer.Empty(status));

        Assert.True(failed.MayBeCharged);
        Assert.Single(Api.Requests);
    }

    [Fact]
    public async Task A_request_that_was_wrong_is_not_repeated()
    {
        var failed = await DrawAsync<ProviderOutcome.Failed>(
            FakeAnswer.Json(
                400,
                OpenAIBodies.Error("image_generation_user_error", "invalid_value", "size")
            )
        );

        Assert.Equal("HTTP 400 invalid_value (size)", failed.Reason);
        Assert.False(failed.MayBeCharged);
        Assert.Single(Api.Requests);
    }

    [Fact]
    public async Task A_connection_that_closes_without_an_answer_is_not_tried_again()
    {
        var failed = await DrawAsync<ProviderOutcome.Failed>(FakeAnswer.HangUp, Picture);

        Assert.True(failed.MayBeCharged);
        Assert.Single(Api.Requests);
    }

    [Fact]
    public async Task Nor_does_the_network_layer_try_again_on_a_connection_that_was_kept_open()
    {
        Api.Answers(Picture, FakeAnswer.HangUp, Picture);
        var provider = Provider();
        Assert.IsType<ProviderOutcome.Drawn>(await provider.DrawAsync(Request, Stop));

        Assert.IsType<ProviderOutcome.Failed>(await provider.DrawAsync(Request, Stop));

        Assert.Equal(2, Api.Requests.Count);
    }

    [Fact]
    public async Task A_picture_that_breaks_off_in_the_middle_is_none()
    {
        var failed = await DrawAsync<ProviderOutcome.Failed>(
            FakeAnswer.CutOff(200, OpenAIBodies.Picture()).With("x-request-id", "req_cut"),
            Picture
        );

        Assert.Equal("The answer broke off", failed.Reason);
        Assert.Equal("req_cut", failed.RequestId);
        Assert.True(failed.MayBeCharged);
        Assert.Single(Api.Requests);
    }

    [Fact]
    public async Task An_error_that_breaks_off_is_still_known_by_its_status() =>
        await DrawAsync<ProviderOutcome.RateLimited>(
            FakeAnswer.CutOff(429, OpenAIBodies.Error("requests", "rate_limit_exceeded"))
        );

    [Fact]
    public async Task A_server_that_is_not_there_is_tried_three_times_and_costs_nothing()
    {
        using var unused = new TcpListener(IPAddress.Loopback, 0);
        unused.Start();
        var address = $"http://{unused.LocalEndpoint}/v1";
        unused.Stop();

        var outcome = await Provider(options => options.Endpoint = address)
            .DrawAsync(Request, Stop);

        var failed = Assert.IsType<ProviderOutcome.Failed>(outcome);
        Assert.Equal("The server could not be reached (ConnectionError)", failed.Reason);
        Assert.False(failed.MayBeCharged);
        Assert.Equal(2, Clock.Pauses.Count);
    }
}
