using Edu4All.Core.Providers;
using Edu4All.Core.Providers.OpenAI;
using Xunit;

namespace Edu4All.Tests.Wire;

public sealed class OpenAIPatienceTests : OpenAIWire
{
    [Fact]
    public async Task No_answer_in_time_may_have_been_drawn_and_is_never_asked_for_again()
    {
        var drawing = DrawAsync(FakeAnswer.Silence);
        await Api.NextRequestAsync(Stop);

        Clock.PassDeadlines();

        var failed = Assert.IsType<ProviderOutcome.Failed>(await drawing);
        Assert.Equal("No answer within 180 s", failed.Reason);
        Assert.True(failed.MayBeCharged);
        Assert.Single(Api.Requests);
    }

    [Fact]
    public async Task An_answer_that_stalls_is_not_waited_for_longer_than_one_that_never_came()
    {
        var drawing = DrawAsync(FakeAnswer.Stalled(200, OpenAIBodies.Picture()));
        await Api.NextRequestAsync(Stop);

        Clock.PassDeadlines();

        var failed = Assert.IsType<ProviderOutcome.Failed>(await drawing);
        Assert.True(failed.MayBeCharged);
        Assert.Single(Api.Requests);
    }

    [Fact]
    public void The_SDKs_own_limit_of_100_seconds_does_not_cut_in()
    {
        var settings = new OpenAISettings("Section", null, Key, TimeSpan.FromSeconds(180));

        Assert.Equal(TimeSpan.FromSeconds(180), settings.ClientOptions(Clock).NetworkTimeout);
    }

    [Fact]
    public async Task The_callers_cancellation_goes_through()
    {
        Api.Answers(FakeAnswer.Silence);
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var drawing = Provider().DrawAsync(Request, caller.Token);
        await Api.NextRequestAsync(Stop);

        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => drawing);
        Assert.Single(Api.Requests);
    }

    [Fact]
    public async Task A_caller_that_has_already_left_sends_nothing()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Provider().DrawAsync(Request, new CancellationToken(canceled: true))
        );

        Assert.Empty(Api.Requests);
    }
}
