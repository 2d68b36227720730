using Edu4All.Core.Generation;
using Edu4All.Core.Providers;
using Edu4All.Tests.Support;
using Edu4All.Tests.Wire;

namespace Edu4All.Tests.Generation;

/// <summary>The queue repeats and the provider's client repeats; together at most twice. The provider is a real HTTP server.</summary>
public sealed class RepeatTests : IAsyncLifetime
{
    private static readonly FakeAnswer Broken = FakeAnswer
        .Json(500, "{}")
        .With("retry-after-ms", "0");

    private static readonly FakeAnswer Busy = FakeAnswer.Json(429, "{}").With("Retry-After", "7");

    private static readonly FakeAnswer Picture = FakeAnswer.Json(200, OpenAIBodies.Picture());

    private FakeApi _api = null!;
    private TestSchool _school = null!;

    public static TheoryData<string> Ways { get; } =
        new("500 500 500", "429 500 500", "500 429 500", "429 429 429", "500 500 429");

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Whatever_goes_wrong_it_is_sent_three_times_and_given_up(string way)
    {
        _api.Answers([
            .. way.Split(' ').Select(status => status == "500" ? Broken : Busy),
            Picture,
        ]);

        var attempt = await DrawAsync();

        Assert.Equal(AttemptState.Failed, attempt.State);
        Assert.Equal((3, 3), (_api.Requests.Count, attempt.Sends));
    }

    [Theory]
    [InlineData("500 429")]
    [InlineData("429 500")]
    [InlineData("429 429")]
    public async Task Two_repetitions_are_enough_when_the_third_comes_through(string way)
    {
        _api.Answers([
            .. way.Split(' ').Select(status => status == "500" ? Broken : Busy),
            Picture,
        ]);

        Assert.Equal(AttemptState.Drawn, (await DrawAsync()).State);
        Assert.Equal(3, _api.Requests.Count);
    }

    public async ValueTask InitializeAsync()
    {
        _api = await FakeApi.StartAsync();
        _school = await TestSchool.OpenAsync(
            null,
            ("Generation:Provider", "openai"),
            ("Providers:openai:Kind", nameof(ProviderKind.OpenAI)),
            ("Providers:openai:Endpoint", $"{_api.Address}/v1"),
            ("Providers:openai:ApiKey", "sk-test")
        );
    }

    public async ValueTask DisposeAsync()
    {
        await _school.DisposeAsync();
        await _api.DisposeAsync();
    }

    private async Task<Attempt> DrawAsync()
    {
        var lesson = await _school.AddLessonAsync();
        var id = await _school.SubmitAsync(lesson.Student.Caller, lesson.AssignmentId);
        for (var i = 0; i < 5; i++)
        {
            await _school.DrawAllAsync();
            _school.Clock.Advance(TimeSpan.FromSeconds(10));
        }

        return await _school.AttemptAsync(id);
    }
}
