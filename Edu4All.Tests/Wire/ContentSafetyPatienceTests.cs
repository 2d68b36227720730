using Edu4All.Core.Safety;

namespace Edu4All.Tests.Wire;

public sealed class ContentSafetyPatienceTests : ContentSafetyWire
{
    [Fact]
    public async Task No_answer_in_time_is_no_answer_to_the_words()
    {
        Api.AnswersTo(Text, FakeAnswer.Silence);
        Api.AnswersTo(Shield, NoAttack);
        var checking = Moderator().CheckWordsAsync(Prompt, Stop);
        await Api.NextRequestAsync(Stop);
        await Api.NextRequestAsync(Stop);

        Clock.PassDeadlines();

        Assert.Equal(
            "No answer within 120 s",
            Assert.IsType<Moderation.Unanswered>(await checking).Reason
        );
        Assert.Single(RequestsTo(Text));
    }

    [Fact]
    public async Task Nor_to_the_picture()
    {
        var checking = CheckPictureAsync(FakeAnswer.Silence);
        await Api.NextRequestAsync(Stop);

        Clock.PassDeadlines();

        Assert.IsType<Moderation.Unanswered>(await checking);
        Assert.Single(Api.Requests);
    }

    [Fact]
    public async Task An_answer_that_stalls_is_not_waited_for_longer_than_one_that_never_came()
    {
        var checking = CheckPictureAsync(FakeAnswer.Stalled(200, SeveritiesBody()));
        await Api.NextRequestAsync(Stop);

        Clock.PassDeadlines();

        Assert.IsType<Moderation.Unanswered>(await checking);
    }

    [Fact]
    public async Task The_callers_cancellation_goes_through()
    {
        Api.Answers(FakeAnswer.Silence);
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var words = Moderator().CheckWordsAsync(Prompt, caller.Token);
        var picture = Moderator().CheckPictureAsync(Prompt, Picture, "image/png", caller.Token);
        await Api.NextRequestAsync(Stop);
        await Api.NextRequestAsync(Stop);
        await Api.NextRequestAsync(Stop);

        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => words);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => picture);
    }

    [Fact]
    public async Task A_caller_that_has_already_left_sends_nothing()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Moderator().CheckWordsAsync(Prompt, new CancellationToken(canceled: true))
        );

        Assert.Empty(Api.Requests);
    }

    [Fact]
    public async Task A_server_that_cannot_be_reached_is_no_answer()
    {
        var closed = await FakeApi.StartAsync();
        var address = closed.Address;
        await closed.DisposeAsync();

        var moderation = await Moderator(options => options.Endpoint = address)
            .CheckWordsAsync(Prompt, Stop);

        Assert.Equal(
            "The server could not be reached (ConnectionError)",
            Assert.IsType<Moderation.Unanswered>(moderation).Reason
        );
    }
}
