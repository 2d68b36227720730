using Edu4All.Core.Providers;

namespace Edu4All.Tests.Wire.Outside;

public sealed class CommonPatienceTests : OutsideWire
{
    public static TheoryData<ProviderKind> Kinds => ProviderCases.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task No_answer_in_time_may_have_been_drawn_and_is_never_asked_for_again(
        ProviderKind kind
    )
    {
        Api.Answers(FakeAnswer.Silence);
        var drawing = Provider(ProviderCases.Of(kind)).DrawAsync(Request, Stop);
        await Api.NextRequestAsync(Stop);

        Clock.PassDeadlines();

        var failed = Assert.IsType<ProviderOutcome.Failed>(await drawing);
        Assert.Equal("No answer within 180 s", failed.Reason);
        Assert.True(failed.MayBeCharged);
        Assert.Single(Api.Requests);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task An_answer_that_stalls_is_not_waited_for_longer(ProviderKind kind)
    {
        var known = ProviderCases.Of(kind);
        Api.Answers(FakeAnswer.Stalled(200, known.Success(Api)));
        var drawing = Provider(known).DrawAsync(Request, Stop);
        await Api.NextRequestAsync(Stop);

        Clock.PassDeadlines();

        Assert.True(Assert.IsType<ProviderOutcome.Failed>(await drawing).MayBeCharged);
        Assert.Single(Api.Requests);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_callers_cancellation_goes_through(ProviderKind kind)
    {
        Api.Answers(FakeAnswer.Silence);
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var drawing = Provider(ProviderCases.Of(kind)).DrawAsync(Request, caller.Token);
        await Api.NextRequestAsync(Stop);

        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => drawing);
        Assert.Single(Api.Requests);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_caller_that_has_already_left_sends_nothing(ProviderKind kind)
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Provider(ProviderCases.Of(kind)).DrawAsync(Request, new(canceled: true))
        );

        Assert.Empty(Api.Requests);
    }
}
