using Edu4All.Core.Providers;
using Xunit;

namespace Edu4All.Tests.Wire;

/// <summary>Answers of 200 that are no picture: each is a failure that may have been charged, and is not asked for again.</summary>
public sealed class OpenAINonsenseTests : OpenAIWire
{
    [Theory]
    [InlineData("""{ "created": 1, "data": [] }""")]
    [InlineData("""{ "created": 1 }""")]
    [InlineData("""{ "data": null }""")]
    [InlineData("""{ "data": "none" }""")]
    [InlineData("""{ "data": [ null ] }""")]
    [InlineData("""{ "data": [ { "url": "http://127.0.0.1/x.png" } ] }""")]
    [InlineData("""{ "data": [ { "b64_json": null } ] }""")]
    [InlineData("""{ "data": [ { "b64_json": 42 } ] }""")]
    [InlineData("""{ "data": [ { "b64_json": "" } ] }""")]
    [InlineData("""{ "data": [ { "b64_json": "not base64!" } ] }""")]
    [InlineData("""{ "data": [ { "b64_json": "\ud800" } ] }""")]
    [InlineData("""{ "data": [ { "b64_json": "data:image/png;base64,iVBORw0KGgo=" } ] }""")]
    [InlineData("""{ "data": [ { "b64_json": "PHN2Zz48L3N2Zz4=" } ] }""")] // <svg></svg>
    [InlineData("""{ "data": [ { "b64_json": "iVBORw==" } ] }""")] // the first four bytes of a PNG
    [InlineData("""{ "data": [ { "b64_json": "R0lGODlhAQABAAAAACw=" } ] }""")] // GIF89a
    [InlineData("""{ "data": [ { "b64_json": "iVBOR""")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("")]
    public async Task An_answer_that_holds_no_picture_is_a_failure(string body)
    {
        var failed = await DrawAsync<ProviderOutcome.Failed>(FakeAnswer.Json(200, body));

        Assert.True(failed.MayBeCharged);
        Assert.Single(Api.Requests);
    }

    [Fact]
    public async Task A_page_of_a_school_filter_is_not_a_picture()
    {
        var failed = await DrawAsync<ProviderOutcome.Failed>(
            FakeAnswer.Html(200, "<!DOCTYPE html><title>Blocked by your school</title>")
        );

        Assert.Equal("The answer was not JSON", failed.Reason);
    }

    [Fact]
    public async Task An_answer_without_end_is_given_up()
    {
        var failed = await DrawAsync<ProviderOutcome.Failed>(FakeAnswer.Endless);

        Assert.Equal("The answer was too large", failed.Reason);
    }

    [Theory]
    [InlineData("""{ "error": "busy" }""")]
    [InlineData("""{ "error": { "code": 7, "message": [] } }""")]
    [InlineData("""{ "error": { "code": "\udc00" } }""")]
    [InlineData("""{ "detail": [ { "msg": "no" } ] }""")]
    [InlineData("")]
    public async Task An_error_of_another_shape_is_known_by_its_status(string body)
    {
        var failed = await DrawAsync<ProviderOutcome.Failed>(FakeAnswer.Json(422, body));

        Assert.StartsWith("HTTP 422", failed.Reason, StringComparison.Ordinal);
    }
}
