using Edu4All.Core.Gallery;
using Edu4All.Core.Gallery.Masks;
using FsCheck;
using FsCheck.Fluent;

namespace Edu4All.Tests.Gallery.Masks;

public sealed class PictureMaskTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_mask_is_read_whatever_the_filter_of_its_rows(byte filter)
    {
        var mask = PictureMask.Read(
            new MaskFile(40, 30)
            {
                Filter = y => y == 0 ? (byte)0 : filter,
                Alpha = (x, y) => x is >= 10 and < 20 && y is >= 5 and < 8 ? (byte)0 : (byte)255,
            }.ToBytes()
        )!;

        Assert.Equal((40, 30), (mask.Width, mask.Height));
        Assert.Equal(new MaskBox(10, 5, 10, 3), mask.OpenBox);
        Assert.Equal(30 / 1200.0, mask.OpenShare, 6);
        Assert.True(mask.IsOpen(10, 5));
        Assert.False(mask.IsOpen(9, 5));
        Assert.False(mask.IsOpen(10, 8));
    }

    [Fact]
    public void A_mask_in_many_pieces_with_chunks_that_nobody_needs_is_read() =>
        Assert.Equal(
            1,
            PictureMask
                .Read(
                    new MaskFile(64, 36)
                    {
                        Alpha = (_, _) => 0,
                        Piece = 7,
                        Extra = "tEXt",
                    }.ToBytes()
                )!
                .OpenShare
        );

    [Fact]
    public void A_soft_edge_counts_by_which_half_it_is_nearer_to() =>
        Assert.Equal(
            new MaskBox(0, 0, 2, 1),
            PictureMask
                .Read(
                    new MaskFile(4, 1)
                    {
                        Alpha = (x, _) => (byte)new[] { 0, 127, 128, 255 }[x],
                    }.ToBytes()
                )!
                .OpenBox
        );

    [Fact]
    public void A_mask_that_leaves_nothing_open_has_no_box()
    {
        var mask = PictureMask.Read(new MaskFile(8, 8).ToBytes())!;
        Assert.Null(mask.OpenBox);
        Assert.Equal(0, mask.OpenShare);
    }

    [Fact]
    public void What_is_written_is_read_back_as_it_was()
    {
        var mask = PictureMask.Of(33, 17, (x, y) => (x * y) % 3 == 1);
        var back = PictureMask.Read(mask.ToTransparentPng())!;
        for (var y = 0; y < 17; y++)
        {
            for (var x = 0; x < 33; x++)
            {
                Assert.Equal(mask.IsOpen(x, y), back.IsOpen(x, y));
            }
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void In_black_and_white_it_is_a_picture_that_we_accept_and_no_mask_of_ours(
        bool openIsWhite
    )
    {
        var png = PictureMask.Of(64, 36, (x, _) => x < 10).ToGreyPng(openIsWhite);
        Assert.Equal(
            (PictureFormat.Png, 64, 36),
            PictureFormat.Recognise(png) is { } file
                ? (file.MediaType, file.Width, file.Height)
                : default
        );
        Assert.Null(PictureMask.Read(png));
        Assert.Equal(openIsWhite ? (byte)255 : (byte)0, MaskPixels.Grey(png)[0]);
        Assert.Equal(openIsWhite ? (byte)0 : (byte)255, MaskPixels.Grey(png)[^1]);
    }

    [Fact]
    public void A_mask_of_a_small_page_is_made_as_large_as_the_picture()
    {
        var mask = PictureMask.Of(160, 90, (x, y) => x >= 80 && y < 45).Scaled(1536, 864);
        Assert.Equal((1536, 864), (mask.Width, mask.Height));
        Assert.Equal(new MaskBox(768, 0, 768, 432), mask.OpenBox);
        Assert.Equal(0.25, mask.OpenShare, 6);
    }

    [Theory]
    [InlineData(1536, 864, 1536, 864, true)]
    [InlineData(390, 219, 1536, 864, true)]
    [InlineData(160, 90, 1536, 864, true)]
    [InlineData(1024, 1024, 1536, 864, false)]
    [InlineData(864, 1536, 1536, 864, false)]
    [InlineData(16, 9, 0, 0, false)]
    public void It_fits_pictures_of_its_own_shape(
        int w,
        int h,
        int pictureW,
        int pictureH,
        bool fits
    ) => Assert.Equal(fits, PictureMask.Of(w, h, (_, _) => true).Fits(pictureW, pictureH));

    [Fact]
    public void Whatever_the_pixels_writing_and_reading_change_nothing() =>
        Prop.ForAll(
                Gen.Choose(1, 40)
                    .Two()
                    .SelectMany(size =>
                        Gen.Choose(0, 1)
                            .ArrayOf(size.Item1 * size.Item2)
                            .Select(bits => (W: size.Item1, H: size.Item2, Bits: bits))
                    )
                    .ToArbitrary(),
                one =>
                {
                    var mask = PictureMask.Of(
                        one.W,
                        one.H,
                        (x, y) => one.Bits[(y * one.W) + x] == 1
                    );
                    var back = PictureMask.Read(mask.ToTransparentPng());
                    return back?.OpenBox == mask.OpenBox && back?.OpenShare == mask.OpenShare;
                }
            )
            .Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true));
}
