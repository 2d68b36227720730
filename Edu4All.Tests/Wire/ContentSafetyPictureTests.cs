using System.Text;
using Edu4All.Core.Safety;
using Edu4All.Tests.Gallery;

namespace Edu4All.Tests.Wire;

public sealed class ContentSafetyPictureTests : ContentSafetyWire
{
    private const int FourMegabytes = 4 * 1024 * 1024;

    public static TheoryData<string, byte[], string> NotToBeSent =>
        new()
        {
            { "nothing", [], "image/png" },
            { "a page", "<html></html>"u8.ToArray(), "image/png" },
            { "a drawing with scripts", "<svg></svg>"u8.ToArray(), "image/svg+xml" },
            { "a GIF", "GIF89a"u8.ToArray(), "image/gif" },
            { "a JPEG called PNG", PictureBytes.Jpeg(64, 64), "image/png" },
            { "too narrow", PictureBytes.PngHead(49, 64), "image/png" },
            { "too low", PictureBytes.Jpeg(64, 49), "image/jpeg" },
            { "too wide", PictureBytes.PngHead(2049, 64), "image/png" },
            { "too high", PictureBytes.Webp("VP8L", 64, 2049), "image/webp" },
            { "too large", Filled(PictureBytes.PngHead(64, 64), FourMegabytes + 1), "image/png" },
            { "a moving WebP", MovingWebp(), "image/webp" },
            { "a moving PNG", MovingPng(), "image/png" },
        };

    public static TheoryData<string, byte[], string> ToBeSent =>
        new()
        {
            { "the smallest", PictureBytes.Png(50, 50), "image/png" },
            { "the longest edges", PictureBytes.PngHead(2048, 2048), "image/png" },
            { "the largest", Filled(PictureBytes.PngHead(64, 64), FourMegabytes), "image/png" },
            { "a JPEG", PictureBytes.Jpeg(1536, 864), "image/jpeg" },
            { "a lossy WebP", PictureBytes.Webp("VP8 ", 1536, 864), "image/webp" },
            { "a WebP that stands still", PictureBytes.Webp("VP8X", 1536, 864), "image/webp" },
        };

    [Fact]
    public async Task A_picture_is_sent_alone_as_bare_base64()
    {
        Assert.IsType<Moderation.Clear>(await CheckPictureAsync(Severities()));

        var sent = Assert.Single(Api.Requests);
        Assert.Equal("POST", sent.Method);
        Assert.Equal("/contentsafety/image:analyze?api-version=2024-09-01", PathOf(sent));
        Assert.Equal(Key, sent.Headers["Ocp-Apim-Subscription-Key"]);
        Assert.Equal(
            $$"""{"image":{"content":"{{Convert.ToBase64String(Picture)}}"},"categories":["Hate","SelfHarm","Sexual","Violence"],"outputType":"FourSeverityLevels"}""",
            sent.Body
        );
    }

    [Theory]
    [InlineData("Hate", 2)]
    [InlineData("SelfHarm", 2)]
    [InlineData("Sexual", 4)]
    [InlineData("Violence", 2)]
    [InlineData("Violence", 6)]
    public async Task From_our_limit_on_a_picture_is_flagged(string category, int severity)
    {
        var moderation = await CheckPictureAsync(Severities(category, $"{severity}"));

        Assert.Equal([category], Assert.IsType<Moderation.Flagged>(moderation).Categories);
    }

    [Fact]
    public async Task A_school_can_allow_more_in_pictures_than_we_do()
    {
        var moderator = Moderator(options => options.Severities.Pictures.Violence = 4);

        Api.AnswersTo(Image, Severities("Violence", "2"), Severities("Violence", "4"));

        Assert.IsType<Moderation.Clear>(await CheckAsync(moderator));
        Assert.IsType<Moderation.Flagged>(await CheckAsync(moderator));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    [InlineData("7")]
    public async Task A_severity_between_the_four_grades_is_no_answer(string severity) =>
        Assert.IsType<Moderation.Unanswered>(await CheckPictureAsync(Severities("Hate", severity)));

    [Theory]
    [MemberData(nameof(NotToBeSent), DisableDiscoveryEnumeration = true)]
    public async Task What_the_service_cannot_look_at_is_refused_without_asking(
        string what,
        byte[] picture,
        string mediaType
    )
    {
        Api.AnswersTo(Image, Severities());

        var moderation = await Moderator().CheckPictureAsync(Prompt, picture, mediaType, Stop);

        Assert.True(moderation is Moderation.Unanswered, what);
        Assert.Empty(Api.Requests);
    }

    [Theory]
    [MemberData(nameof(ToBeSent), DisableDiscoveryEnumeration = true)]
    public async Task What_it_can_look_at_arrives_whole(
        string what,
        byte[] picture,
        string mediaType
    )
    {
        Api.AnswersTo(Image, Severities());

        var moderation = await Moderator().CheckPictureAsync(Prompt, picture, mediaType, Stop);

        Assert.True(moderation is Moderation.Clear, what);
        Assert.True(
            Convert.ToBase64String(picture)
                == Assert.Single(Api.Requests).Json["image"]!["content"]!.ToString(),
            what
        );
    }

    [Fact]
    public async Task A_service_that_is_busy_is_asked_again_for_a_picture_that_has_been_paid_for()
    {
        Assert.IsType<Moderation.Clear>(
            await CheckPictureAsync(FakeAnswer.Json(429, Error("TooManyRequests")), Severities())
        );
        Assert.Equal(2, Api.Requests.Count);
        Assert.Equal(Api.Requests[0].Body, Api.Requests[1].Body);
    }

    private Task<Moderation> CheckAsync(IModerator moderator) =>
        moderator.CheckPictureAsync(Prompt, Picture, "image/png", Stop);

    private static string PathOf(ReceivedRequest sent) =>
        sent.PathAndQuery[sent.PathAndQuery.IndexOf("/content", StringComparison.Ordinal)..];

    private static byte[] Filled(byte[] start, int length) =>
        [.. start, .. new byte[length - start.Length]];

    private static byte[] MovingWebp()
    {
        var file = PictureBytes.Webp("VP8X", 64, 64);
        file[20] = 0x02;
        return file;
    }

    // An acTL chunk between the header and the first pixels.
    private static byte[] MovingPng()
    {
        var still = PictureBytes.Png(64, 64);
        const int EndOfHeader = 33;
        return
        [
            .. still[..EndOfHeader],
            0,
            0,
            0,
            8,
            .. Encoding.ASCII.GetBytes("acTL"),
            .. new byte[12],
            .. still[EndOfHeader..],
        ];
    }
}
