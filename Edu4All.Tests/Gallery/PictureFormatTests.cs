using Edu4All.Core.Gallery;
using FsCheck;
using FsCheck.Fluent;

namespace Edu4All.Tests.Gallery;

public sealed class PictureFormatTests
{
    [Fact]
    public void A_PNG_is_recognised_by_its_content() =>
        Is(PictureFormat.Png, 16, 9, PictureBytes.Png(16, 9));

    [Theory]
    [InlineData(0xC0)]
    [InlineData(0xC1)]
    [InlineData(0xC2)]
    public void So_is_a_JPEG_whatever_stands_before_its_frame(byte frame) =>
        Is(PictureFormat.Jpeg, 1536, 864, PictureBytes.Jpeg(1536, 864, frame));

    [Theory]
    [InlineData("VP8 ")]
    [InlineData("VP8L")]
    [InlineData("VP8X")]
    public void And_a_WebP_of_each_kind(string chunk) =>
        Is(PictureFormat.Webp, 1536, 864, PictureBytes.Webp(chunk, 1536, 864));

    public static TheoryData<string, byte[]> NoPictures { get; } =
        new()
        {
            { "nothing", [] },
            { "an SVG", "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray() },
            { "a page", "<!doctype html><script>alert(1)</script>"u8.ToArray() },
            { "a GIF", "GIF89a\u0001\0\u0001\0\0\0\0\0\0\0\0\0\0\0\0\0"u8.ToArray() },
            { "only the signature of a PNG", PictureBytes.Png(1, 1)[..8] },
            { "a PNG cut in its header", PictureBytes.Png(1, 1)[..23] },
            { "a PNG that starts otherwise", PictureBytes.PngHead(1, 1, "sRGB") },
            { "a PNG without width", PictureBytes.PngHead(0, 1) },
            { "a PNG of negative height", PictureBytes.PngHead(1, -1) },
            { "a PNG that is too wide", PictureBytes.PngHead(8193, 1) },
            { "a PNG of the largest number", PictureBytes.PngHead(int.MaxValue, int.MaxValue) },
            { "only the start of a JPEG", [0xFF, 0xD8, 0xFF] },
            { "a JPEG without a frame", PictureBytes.Jpeg(1, 1, 0xC4) },
            { "a JPEG without height", PictureBytes.Jpeg(1, 0) },
            { "a JPEG that is too tall", PictureBytes.Jpeg(1, 8193) },
            { "a JPEG of empty segments", [0xFF, 0xD8, .. Many([0xFF, 0xE0, 0, 0])] },
            { "a JPEG of fill bytes", [0xFF, 0xD8, .. Many([0xFF])] },
            { "a JPEG whose segment leaves the file", [0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xFF, 1, 2] },
            { "a WebP cut in its header", PictureBytes.Webp("VP8 ", 1, 1)[..29] },
            { "a WebP of another kind", PictureBytes.Webp("ALPH", 1, 1) },
            { "a WebP without width", PictureBytes.Webp("VP8 ", 0, 1) },
            { "a WebP that is too wide", PictureBytes.Webp("VP8X", 16_000_000, 1) },
            { "another RIFF", [.. "RIFF____WAVE"u8, .. new byte[30]] },
        };

    [Theory]
    [MemberData(nameof(NoPictures), DisableDiscoveryEnumeration = true)]
    public void What_is_none_is_not_taken(string what, byte[] bytes) =>
        Assert.True(PictureFormat.Recognise(bytes) is null, what);

    [Fact]
    public void The_largest_edge_is_taken_and_a_file_that_is_too_big_is_not()
    {
        Assert.NotNull(PictureFormat.Recognise(PictureBytes.PngHead(8192, 8192)));

        var big = new byte[PictureFormat.MaxBytes + 1];
        PictureBytes.Png(1, 1).CopyTo(big, 0);
        Assert.Null(PictureFormat.Recognise(big));
        Assert.NotNull(PictureFormat.Recognise(big.AsMemory(0, PictureFormat.MaxBytes)));
    }

    [Fact]
    public void Whatever_the_bytes_are_the_answer_is_a_picture_of_a_sane_size_or_none()
    {
        byte[][] starts =
        [
            PictureBytes.PngHead(1, 1)[..16],
            [0xFF, 0xD8, 0xFF],
            PictureBytes.Webp("VP8 ", 1, 1)[..16],
            PictureBytes.Webp("VP8L", 1, 1)[..16],
            PictureBytes.Webp("VP8X", 1, 1)[..16],
        ];
        var anyByte = Gen.Elements<byte>(0x00, 0x01, 0x7F, 0x80, 0xC0, 0xC4, 0xDA, 0xE0, 0xFF);
        var any =
            from start in Gen.Elements(starts)
            from rest in anyByte.ArrayOf()
            select (byte[])[.. start, .. rest];
        Prop.ForAll(
                any.ToArbitrary(),
                bytes =>
                    PictureFormat.Recognise(bytes)
                        is null
                            or { Width: > 0 and <= 8192, Height: > 0 and <= 8192 }
            )
            .Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(5000));
    }

    private static void Is(string mediaType, int width, int height, byte[] bytes)
    {
        var picture = PictureFormat.Recognise(bytes);

        Assert.Equal(
            (mediaType, width, height),
            (picture?.MediaType, picture?.Width ?? 0, picture?.Height ?? 0)
        );
        Assert.Matches("^[0-9a-f]{64}$", picture!.Sha256);
    }

    private static byte[] Many(byte[] piece) =>
        [.. Enumerable.Repeat(piece, 10_000).SelectMany(p => p)];
}
