using Edu4All.Core.Providers;

namespace Edu4All.Tests.Wire.Outside;

/// <summary>A wrong setting is told, and nothing is sent; and nobody's log learns a key or a child's words.</summary>
public sealed class CommonSettingsTests : OutsideWire
{
    public static TheoryData<ProviderKind> Kinds => ProviderCases.Kinds;
    public static TheoryData<ProviderKind> Hosted => ProviderCases.Hosted;

    private static string Echo =>
        $$"""
            { "error": { "message": "Bad key {{Key}} for: {{Words}}", "type": "{{Words}}", "status": "{{Words}}",
              "code": "{{Words}}", "details": [ { "reason": "{{Words}}" } ] },
              "detail": "{{Words}} {{Key}}", "status": "{{Words}}", "name": "{{Words}} {{Key}}", "id": "{{Words}}" }
            """;

    [Theory]
    [MemberData(nameof(Hosted))]
    public async Task Without_a_key_nothing_is_sent(ProviderKind kind) =>
        Assert.Equal(
            "Edu4All:Providers:outside:ApiKey is not set.",
            await ProblemAsync(kind, options => options.ApiKey = " \n")
        );

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_key_that_cannot_be_one_is_not_sent_and_not_shown(ProviderKind kind) =>
        Assert.DoesNotContain(
            "first",
            await ProblemAsync(kind, options => options.ApiKey = "first\r\nX-Other: 1"),
            StringComparison.Ordinal
        );

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task An_address_that_cannot_be_called_is_named(ProviderKind kind) =>
        Assert.Equal(
            "Edu4All:Providers:outside:Endpoint is not an http or https address.",
            await ProblemAsync(kind, options => options.Endpoint = "localhost:8080")
        );

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task An_address_with_a_password_in_it_is_not_called(ProviderKind kind) =>
        Assert.Equal(
            "Edu4All:Providers:outside:Endpoint holds more than an address.",
            await ProblemAsync(kind, options => options.Endpoint = "https://a:b@example.test/")
        );

    [Theory]
    [MemberData(nameof(Hosted))]
    public async Task Words_and_key_do_not_go_through_the_internet_in_the_clear(
        ProviderKind kind
    ) =>
        Assert.Equal(
            "Edu4All:Providers:outside:Endpoint is not an https address.",
            await ProblemAsync(kind, options => options.Endpoint = "http://api.example.test/")
        );

    [Theory]
    [MemberData(nameof(Hosted))]
    public void A_service_that_everybody_shares_needs_no_address(ProviderKind kind) =>
        Assert.Null(Provider(ProviderCases.Of(kind), options => options.Endpoint = null).Problem);

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_timeout_that_cannot_be_waited_is_named(ProviderKind kind) =>
        Assert.Equal(
            "Edu4All:Providers:outside:Timeout is not a time that can be waited.",
            await ProblemAsync(kind, options => options.Timeout = TimeSpan.Zero)
        );

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_server_that_repeats_words_and_key_does_not_get_them_into_our_log(
        ProviderKind kind
    )
    {
        foreach (var status in new[] { 200, 302, 400, 401, 403, 404, 422, 429, 500 })
        {
            Api.Answers(FakeAnswer.Json(status, Echo).With("x-request-id", $"{Words} {Key}"));
            var outcome = await Provider(ProviderCases.Of(kind)).DrawAsync(Request, Stop);

            Assert.DoesNotContain(Key, $"{outcome}", StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("squirrel", $"{outcome}", StringComparison.OrdinalIgnoreCase);
        }
    }

    private async Task<string> ProblemAsync(ProviderKind kind, Action<ProviderOptions> change)
    {
        var provider = Provider(ProviderCases.Of(kind), change);
        var outcome = await provider.DrawAsync(Request, Stop);

        Assert.Empty(Api.Requests);
        var reason = Assert.IsType<ProviderOutcome.Misconfigured>(outcome).Reason;
        Assert.Equal(reason, provider.Problem);
        return reason;
    }
}
