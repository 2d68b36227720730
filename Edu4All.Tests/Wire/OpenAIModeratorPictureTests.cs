using Edu4All.Core.Safety;
using Xunit;

namespace Edu4All.Tests.Wire;

public sealed class OpenAIModeratorPictureTests : OpenAIModeratorWire
{
    [Fact]
    public async Task A_picture_goes_with_its_words_as_a_data_address()
    {
        Assert.IsType<Moderation.Clear>(await CheckPictureAsync(Result()));

        var input = Assert.Single(Api.Requests).Json["input"]!.AsArray();
        Assert.Equal(2, input.Count);
        Assert.Equal("text", input[0]!["type"]!.ToString());
        Assert.Equal(Words, input[0]!["text"]!.ToString());
        Assert.Equal("image_url", input[1]!["type"]!.ToString());
        Assert.Equal(
            $"data:image/png;base64,{OpenAIBodies.PngBase64}",
            input[1]!["image_url"]!["url"]!.ToString()
        );
    }

    [Fact]
    public async Task A_picture_over_a_threshold_is_flagged()
    {
        var flagged = await CheckPictureAsync(Result("violence/graphic", 0.4));

        Assert.Equal(["violence/graphic"], Assert.IsType<Moderation.Flagged>(flagged).Categories);
    }

    [Theory]
    [InlineData("""["text"]""")]
    [InlineData("[]")]
    [InlineData("null")]
    public async Task A_service_that_only_read_the_words_has_not_answered(string kinds) =>
        Assert.IsType<Moderation.Unanswered>(await CheckPictureAsync(Result(imageKinds: kinds)));

    [Fact]
    public async Task A_large_picture_arrives_whole()
    {
        Api.Answers(Result());
        var picture = new byte[4_000_000];
        Random.Shared.NextBytes(picture);

        var moderation = await Moderator().CheckPictureAsync(Prompt, picture, "image/webp", Stop);

        Assert.IsType<Moderation.Clear>(moderation);
        Assert.Equal(
            $"data:image/webp;base64,{Convert.ToBase64String(picture)}",
            Assert.Single(Api.Requests).Json["input"]![1]!["image_url"]!["url"]!.ToString()
        );
    }
}
