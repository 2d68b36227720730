using System.Buffers.Binary;
using System.IO.Compression;
using Edu4All.Core.Gallery.Masks;
using FsCheck;
using FsCheck.Fluent;

namespace Edu4All.Tests.Gallery.Masks;

public sealed class HostileMaskTests
{
    private static readonly byte[] Good = new MaskFile(48, 27)
    {
        Alpha = (x, _) => x < 9 ? (byte)0 : (byte)255,
        Filter = y => (byte)(y % 5),
        Extra = "tEXt",
        Piece = 50,
    }.ToBytes();

    [Theory]
    [InlineData(8, 2, 0)]
    [InlineData(8, 0, 0)]
    [InlineData(8, 3, 0)]
    [InlineData(8, 4, 0)]
    [InlineData(16, 6, 0)]
    [InlineData(1, 6, 0)]
    [InlineData(8, 6, 1)]
    public void Other_kinds_of_PNG_are_refused(byte depth, byte colourType, byte interlace) =>
        Assert.Null(
            PictureMask.Read(
                new MaskFile(8, 8)
                {
                    Depth = depth,
                    ColourType = colourType,
                    Interlace = interlace,
                }.ToBytes()
            )
        );

    [Theory]
    [InlineData(0, 10)]
    [InlineData(10, 0)]
    [InlineData(-1, 10)]
    [InlineData(int.MaxValue, 1)]
    [InlineData(1, int.MaxValue)]
    [InlineData(int.MinValue, int.MinValue)]
    [InlineData(3_841, 1)]
    [InlineData(3_840, 3_840)]
    public void A_size_that_no_picture_has_is_refused_before_anything_is_unpacked(
        int width,
        int height
    ) => Assert.Null(PictureMask.Read(Header(new MaskFile(8, 8).ToBytes(), width, height)));

    [Fact]
    public void More_pixels_than_announced_are_refused() =>
        Assert.Null(PictureMask.Read(Header(new MaskFile(8, 9).ToBytes(), 8, 8)));

    [Fact]
    public void Fewer_rows_than_announced_are_refused() =>
        Assert.Null(PictureMask.Read(new MaskFile(8, 8) { Rows = 7 }.ToBytes()));

    [Fact]
    public void A_filter_that_does_not_exist_is_refused() =>
        Assert.Null(PictureMask.Read(new MaskFile(8, 8) { Filter = _ => 5 }.ToBytes()));

    [Theory]
    [InlineData("PLTE")]
    [InlineData("IHDR")]
    [InlineData("ABCD")]
    public void A_chunk_that_changes_the_meaning_of_the_rest_is_refused(string name) =>
        Assert.Null(PictureMask.Read(new MaskFile(8, 8) { Extra = name }.ToBytes()));

    [Fact]
    public void A_file_that_goes_on_after_its_end_is_refused() =>
        Assert.Null(PictureMask.Read((byte[])[.. Good, .. "<script>"u8]));

    [Fact]
    public void A_file_larger_than_any_mask_is_refused() =>
        Assert.Null(PictureMask.Read((byte[])[.. Good, .. new byte[PictureMask.MaxBytes]]));

    [Fact]
    public void A_bomb_is_not_unpacked()
    {
        // 2 GiB of nothing in 2 MiB, announced as eight pixels by eight.
        using var packed = new MemoryStream();
        using (var pixels = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var nothing = new byte[1024 * 1024];
            for (var i = 0; i < 512; i++)
            {
                pixels.Write(nothing);
            }
        }

        using var file = new MemoryStream();
        file.Write(new MaskFile(8, 8).ToBytes().AsSpan(0, 33));
        PictureBytes.Chunk(file, "IDAT", packed.ToArray());
        PictureBytes.Chunk(file, "IEND", []);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Null(PictureMask.Read(file.ToArray()));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8 * 1024 * 1024);
    }

    [Fact]
    public void Cut_off_anywhere_it_is_refused()
    {
        Assert.NotNull(PictureMask.Read(Good));
        for (var length = 0; length < Good.Length; length++)
        {
            Assert.Null(PictureMask.Read(Good.AsMemory(0, length)));
        }
    }

    [Fact]
    public void With_any_one_byte_changed_it_is_refused()
    {
        for (var at = 0; at < Good.Length; at++)
        {
            var bad = Good.ToArray();
            bad[at] ^= 0x10;
            Assert.Null(PictureMask.Read(bad));
        }
    }

    [Fact]
    public void Whatever_stands_where_the_pixels_should_it_never_throws() =>
        Prop.ForAll(
                Gen.Choose(0, 255).Select(one => (byte)one).ArrayOf().ToArbitrary(),
                bytes =>
                {
                    using var file = new MemoryStream();
                    file.Write(new MaskFile(8, 8).ToBytes().AsSpan(0, 33));
                    PictureBytes.Chunk(file, "IDAT", [0x78, 0x01, .. bytes]);
                    PictureBytes.Chunk(file, "IEND", []);
                    return PictureMask.Read(file.ToArray()) is null
                        && PictureMask.Read(bytes) is null
                        && PictureMask.Read((byte[])[.. Good[..8], .. bytes]) is null;
                }
            )
            .Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(500));

    // Writes another size into the header and puts its checksum right.
    private static byte[] Header(byte[] png, int width, int height)
    {
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), height);
        using var chunk = new MemoryStream();
        PictureBytes.Chunk(chunk, "IHDR", png[16..29]);
        chunk.ToArray().CopyTo(png, 8);
        return png;
    }
}
