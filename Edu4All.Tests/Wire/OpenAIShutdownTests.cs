using Edu4All.Core.Providers;

namespace Edu4All.Tests.Wire;

public sealed class OpenAIShutdownTests : OpenAIWire
{
    [Fact]
    public async Task The_day_on_which_a_model_ends_is_asked_of_the_service()
    {
        Assert.Equal(new DateOnly(2026, 12, 1), await FindAsync(Model("\"2026-12-01\"")));

        var asked = Assert.Single(Api.Requests);
        Assert.Equal("GET /v1/models/gpt-image-2.5-flare", $"{asked.Method} {asked.PathAndQuery}");
        Assert.Equal($"Bearer {Key}", asked.Headers["Authorization"]);
    }

    public static TheoryData<int, string> Silent =>
        new()
        {
            { 200, """{ "id": "gpt-image-2.5-flare", "shutdown_date": null }""" },
            { 200, """{ "id": "gpt-image-2.5-flare" }""" },
            { 200, """{ "shutdown_date": "soon" }""" },
            { 200, """{ "shutdown_date": 7 }""" },
            { 200, "[]" },
            { 200, "<html>" },
            { 401, "{}" },
            { 404, "{}" },
            { 500, "{}" },
        };

    [Theory]
    [MemberData(nameof(Silent))]
    public async Task Where_none_is_told_there_is_none(int status, string body) =>
        Assert.Null(await FindAsync(FakeAnswer.Json(status, body)));

    [Fact]
    public async Task A_service_that_never_answers_is_not_waited_for()
    {
        var finding = FindAsync(FakeAnswer.Silence);
        await Api.NextRequestAsync(Stop);

        Clock.PassDeadlines();

        Assert.Null(await finding);
    }

    [Fact]
    public async Task Azure_keeps_no_such_list_and_is_not_asked()
    {
        Assert.Null(
            await FindAsync(
                Model("\"2026-12-01\""),
                options => options.Kind = ProviderKind.AzureOpenAI
            )
        );
        Assert.Empty(Api.Requests);
    }

    [Fact]
    public async Task Without_a_key_nothing_is_asked()
    {
        Assert.Null(await FindAsync(Model("\"2026-12-01\""), options => options.ApiKey = null));
        Assert.Empty(Api.Requests);
    }

    private Task<DateOnly?> FindAsync(FakeAnswer answer, Action<ProviderOptions>? change = null)
    {
        Api.Answers(answer);
        return Provider(change).FindShutdownAsync(Stop);
    }

    private static FakeAnswer Model(string day) =>
        FakeAnswer.Json(
            200,
            $$"""{ "id": "gpt-image-2.5-flare", "object": "model", "shutdown_date": {{day}} }"""
        );
}
