using Edu4All.Core.Providers;

namespace Edu4All.Tests.Wire.Outside.Working;

/// <summary>What goes wrong with every way to change or vary a picture.</summary>
public sealed class CommonWorkFailureTests : WorkWire
{
    public static TheoryData<string> Names => WorkCases.Names;
    public static TheoryData<string> Refusing => WorkCases.Refusing;

    [Theory]
    [MemberData(nameof(Refusing))]
    public async Task What_is_refused_is_sent_exactly_once(string name)
    {
        var work = WorkCases.Of(name);
        var script = work.Refusal!(Api);

        await WorkAsync<ProviderOutcome.PromptRefused>(work, script);

        Assert.Single(Api.Requests, request => request.Method == "POST");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_bad_key_is_named_and_tried_once(string name)
    {
        var wrong = await WorkAsync<ProviderOutcome.Misconfigured>(
            WorkCases.Of(name),
            FakeAnswer.Json(401, $$"""{ "detail": "{{Key}} is no key" }""")
        );

        Assert.Equal("HTTP 401", wrong.Reason);
        Assert.Single(Api.Requests);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Too_many_requests_is_left_to_the_queue(string name)
    {
        var limited = await WorkAsync<ProviderOutcome.RateLimited>(
            WorkCases.Of(name),
            FakeAnswer.Json(429, "{}").With("Retry-After", "12")
        );

        Assert.Equal(TimeSpan.FromSeconds(12), limited.RetryAfter);
        Assert.Single(Api.Requests);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_answer_that_breaks_off_is_none_and_not_asked_for_again(string name)
    {
        var work = WorkCases.Of(name);
        var failed = await WorkAsync<ProviderOutcome.Failed>(
            work,
            FakeAnswer.CutOff(200, work.Kind.Success(Api))
        );

        Assert.True(failed.MayBeCharged);
        Assert.Single(Api.Requests);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_answer_that_holds_no_picture_is_a_failure(string name)
    {
        var work = WorkCases.Of(name);
        foreach (var body in new[] { "", "[]", "{}", "<!DOCTYPE html>" }.Concat(work.Kind.Nonsense))
        {
            var failed = await WorkAsync<ProviderOutcome.Failed>(work, FakeAnswer.Json(200, body));
            Assert.True(failed.MayBeCharged, body);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task No_answer_in_time_may_have_been_drawn_and_is_never_asked_for_again(
        string name
    )
    {
        var work = WorkCases.Of(name);
        Api.Answers(FakeAnswer.Silence);
        var drawing = Provider(work).DrawAsync(RequestOf(work), Stop);
        await Api.NextRequestAsync(Stop);

        Clock.PassDeadlines();

        Assert.True(Assert.IsType<ProviderOutcome.Failed>(await drawing).MayBeCharged);
        Assert.Single(Api.Requests);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_server_that_stumbles_once_is_sent_the_picture_again(string name)
    {
        var work = WorkCases.Of(name);

        await WorkAsync<ProviderOutcome.Drawn>(work, FakeAnswer.Empty(502), Success(work));

        Assert.Equal(Api.Requests[0].Bytes, Api.Requests[1].Bytes);
    }
}
