using Edu4All.Core.Gallery;
using Edu4All.Core.Providers;

namespace Edu4All.Tests.Wire.Outside.Working;

/// <summary>A picture that is too large for a request is put down first and taken back afterwards.</summary>
public sealed class ReplicateUploadTests : WorkWire
{
    private const string Kept =
        """{ "id": "file-7", "urls": { "get": "https://api.replicate.com/v1/files/file-7" } }""";

    private static readonly WorkCase Work = WorkCases.Of("SDXL: edit");

    // Larger than the 256 KB that fit into a request.
    private static readonly byte[] Large = [.. PictureOf(Work), .. new byte[300_000]];

    [Fact]
    public async Task The_model_is_told_where_it_lies_and_it_is_taken_back()
    {
        Api.AnswersTo("/files", FakeAnswer.Json(201, Kept));
        Api.AnswersTo("/files/file-7", FakeAnswer.Empty(204));

        Assert.IsType<ProviderOutcome.Drawn>(await WorkAsync(Success(Work)));

        var put = Api.Requests[0];
        Assert.Equal("POST /v1/files", $"{put.Method} {put.PathAndQuery}");
        var (fields, files) = await FormFile.ReadAsync(put);
        Assert.Empty(fields);
        var file = Assert.Single(files);
        Assert.Equal(("content", "content.png"), (file.Name, file.FileName));
        Assert.Equal(Large, file.Bytes);
        Assert.Equal(
            "https://api.replicate.com/v1/files/file-7",
            (string?)Api.Requests[1].Json["input"]!["image"]
        );
        Assert.Equal(
            "DELETE /v1/files/file-7",
            $"{Api.Requests[^1].Method} {Api.Requests[^1].PathAndQuery}"
        );
    }

    [Fact]
    public async Task What_cannot_be_put_down_costs_nothing_and_is_not_drawn()
    {
        Api.AnswersTo("/files", FakeAnswer.Json(400, "{}"));

        var failed = Assert.IsType<ProviderOutcome.Failed>(await WorkAsync(Success(Work)));

        Assert.False(failed.MayBeCharged);
        Assert.Single(Api.Requests);
    }

    [Fact]
    public async Task A_bad_key_is_noticed_there_already()
    {
        Api.AnswersTo("/files", FakeAnswer.Json(401, "{}"));

        Assert.IsType<ProviderOutcome.Misconfigured>(await WorkAsync(Success(Work)));
        Assert.Single(Api.Requests);
    }

    [Fact]
    public async Task An_answer_that_says_no_place_is_a_failure()
    {
        Api.AnswersTo("/files", FakeAnswer.Json(201, """{ "id": "file-7", "urls": {} }"""));

        Assert.IsType<ProviderOutcome.Failed>(await WorkAsync(Success(Work)));
        Assert.Single(Api.Requests);
    }

    private Task<ProviderOutcome> WorkAsync(FakeAnswer answer)
    {
        Api.Answers(answer);
        return Provider(Work)
            .DrawAsync(
                RequestOf(Work) with
                {
                    Source = new(PictureFormat.Recognise(Large)!, ""),
                },
                Stop
            );
    }
}
