using Edu4All.Core.Gallery.Masks;
using Edu4All.Core.Providers.Sketchbook;
using Edu4All.Core.Providers.Sketchbook.Patches;

namespace Edu4All.Tests.Providers.Sketchbook.Painting;

public sealed class PatchTests
{
    public static TheoryData<string, PictureMask> Masks =>
        new()
        {
            { "box", Painted.Box(300, 200, 412, 133) },
            { "brush", Painted.Brush(60, (100, 100), (900, 500), (1500, 200)) },
            { "dabs", Painted.Dabs(80, (200, 200), (700, 300), (0, 864)) },
            { "ring", PictureMask.Of(1536, 864, (x, y) => IsRing(x - 700, y - 400)) },
            { "scribble", Painted.Scribble(new Region(200, 100, 900, 500)) },
            { "all", Painted.Box(0, 0, 1536, 864) },
        };

    [Theory]
    [MemberData(nameof(Masks))]
    public void A_patch_comes_back_from_its_text_nearly_as_it_was(string name, PictureMask mask)
    {
        var patch = Patch.Of(mask);
        var kept = PatchText.Kept(patch);
        var text = PatchText.Write(kept);
        Assert.True(text.Length < 4000, $"{name}: {text.Length}");
        var again = PatchText.Read(text);
        var off = 0;
        for (var y = 0; y < 864; y++)
        {
            for (var x = 0; x < 1536; x++)
            {
                Assert.Equal(kept.Has(x, y), again.Has(x, y));
                off += kept.Has(x, y) != patch.Has(x, y) ? 1 : 0;
            }
        }

        Assert.True(off < 3000, $"{name}: {off}");
    }

    [Fact]
    public void A_mask_of_another_size_covers_the_same_part()
    {
        var patch = Patch.Of(PictureMask.Of(160, 90, (x, y) => x >= 120 && y < 45));
        Assert.True(patch.Has(1152, 0) && patch.Has(1535, 431));
        Assert.False(patch.Has(1151, 0) || patch.Has(1535, 432));
        Assert.Equal(new Region(1152, 0, 384, 432), patch.Box);
    }

    [Fact]
    public void What_is_cut_out_is_gone_and_the_rest_is_there()
    {
        var (a, b) = (
            Patch.Of(new Region(100, 100, 200, 200)),
            Patch.Of(new Region(200, 200, 200, 200))
        );
        var left = a.Without(b);
        Assert.Equal(30_000, left.CountIn(0, 0, 1536, 864));
        Assert.Equal(70_000, a.And(b).CountIn(0, 0, 1536, 864));
        Assert.Same(a, a.Without(Patch.Of(new Region(900, 100, 50, 50))));
    }

    [Fact]
    public void Only_whole_squares_of_a_grid_remain()
    {
        var squares = Patch.Of(new Region(3, 3, 30, 30)).OnGrid(8);
        Assert.Equal(new Region(8, 8, 24, 24), squares.Box);
    }

    [Theory]
    [InlineData("1 2 3")]
    [InlineData("a b")]
    [InlineData("99999 0")]
    public void What_is_no_patch_is_none(string text) =>
        Assert.Throws<FormatException>(() => PatchText.Read(text));

    private static bool IsRing(int x, int y) => (x * x) + (y * y) is > 10_000 and < 60_000;
}
