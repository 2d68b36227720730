using System.Text;
using Edu4All.Core.Gallery;
using Edu4All.Core.Gallery.Masks;
using Edu4All.Core.Providers;
using Edu4All.Core.Providers.Sketchbook;
using Edu4All.Core.Safety;
using Edu4All.Tests.Gallery;

namespace Edu4All.Tests.Providers.Sketchbook.Editing;

/// <summary>The sketchbook as a provider of edits, variations and descriptions.</summary>
public sealed class SketchbookTasksTests
{
    private static readonly Illustrator Book = new();
    private static readonly Sketch Dog = Book.Draw("a dog and a cat in the city", 0);

    private readonly SketchbookProvider _provider = new("sketchbook", Book);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_does_all_that_it_says_it_can()
    {
        var abilities = _provider.Abilities;
        Assert.True(
            abilities
                is { Edits: true, Masks: true, Variations: true, Seeds: true, Describes: true }
        );
        Assert.True(_provider.Settings.Length is > 0 and <= 100);
        Assert.IsType<ProviderOutcome.Drawn>(await Ask(PictureTask.Edit, "add a hat to the dog"));
        Assert.IsType<ProviderOutcome.Drawn>(await Ask(PictureTask.Vary, "a dog and a cat"));
        Assert.IsType<ProviderOutcome.Described>(
            await _provider.DescribeAsync(Picture(Dog.Scene), Cancel)
        );
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public async Task An_edit_leaves_alone_what_it_does_not_name_whichever_try_it_is(int variety)
    {
        var drawn = Assert.IsType<ProviderOutcome.Drawn>(
            await Ask(PictureTask.Edit, "add a hat to the dog", variety)
        );
        var expected = Book.Edit(Dog.Scene, "add a hat to the dog");
        Assert.Equal(expected.Svg, Encoding.UTF8.GetString(drawn.Bytes.Span));
        Assert.Equal(expected.Scene, drawn.Scene);
        Assert.Equal(expected.Description, drawn.Description);
        Assert.Empty(drawn.NotDrawn);
    }

    [Fact]
    public async Task A_mask_of_any_resolution_keeps_the_change_where_it_is_open()
    {
        var mask = PictureMask.Of(160, 90, (x, y) => x >= 120 && y >= 45);
        var drawn = Assert.IsType<ProviderOutcome.Drawn>(
            await Ask(PictureTask.Edit, "add an owl", mask: mask.ToTransparentPng())
        );
        Assert.Equal(
            Book.Edit(Dog.Scene, "add an owl", new Region(1152, 432, 384, 432)).Svg,
            Encoding.UTF8.GetString(drawn.Bytes.Span)
        );
    }

    [Theory]
    [InlineData("make it night")]
    [InlineData("give the dog a red hat")]
    public async Task A_change_of_what_is_not_painted_over_is_no_picture(string words)
    {
        var nothing = PictureMask.Of(160, 90, (x, y) => x < 4 && y < 4).ToTransparentPng();
        Assert.IsType<ProviderOutcome.OutsideMask>(
            await Ask(PictureTask.Edit, words, mask: nothing)
        );
    }

    [Theory]
    [InlineData("bitte mach blümchen")]
    [InlineData("add a trombone")]
    [InlineData("qwrtz")]
    public async Task A_change_that_was_not_understood_is_no_copy_of_the_picture(string words) =>
        Assert.IsType<ProviderOutcome.NotUnderstood>(await Ask(PictureTask.Edit, words));

    [Theory]
    [InlineData("🦄🐉")]
    [InlineData("xqzt wrmpf")]
    [InlineData("xqzt wrmpf, as pixel art")]
    [InlineData("Привет, собака")]
    public async Task Words_of_which_nothing_is_known_are_no_picture(string words) =>
        Assert.IsType<ProviderOutcome.NotUnderstood>(await Ask(PictureTask.Draw, words));

    [Fact]
    public async Task Every_variation_is_another_one_and_each_comes_again_by_its_number()
    {
        var pictures = new List<string>();
        foreach (var variety in new[] { 1, 2, 3, 1 })
        {
            var drawn = Assert.IsType<ProviderOutcome.Drawn>(
                await Ask(PictureTask.Vary, "a dog and a cat", variety)
            );
            Assert.Equal(Dog.Description, drawn.Description);
            pictures.Add(Encoding.UTF8.GetString(drawn.Bytes.Span));
        }

        Assert.Equal(3, pictures.Distinct().Count());
        Assert.Equal(pictures[0], pictures[3]);
    }

    [Fact]
    public async Task It_says_in_words_what_it_drew() =>
        Assert.Equal(
            Dog.Description,
            Assert
                .IsType<ProviderOutcome.Described>(
                    await _provider.DescribeAsync(Picture(Dog.Scene), Cancel)
                )
                .Text
        );

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("""{"version":99,"subjects":[]}""")]
    public async Task A_picture_that_it_did_not_draw_is_no_exception_and_stops_nobody_else(
        string scene
    )
    {
        foreach (var task in new[] { PictureTask.Edit, PictureTask.Vary })
        {
            Assert.False(
                Assert
                    .IsType<ProviderOutcome.Failed>(await Ask(task, "a hat", scene: scene))
                    .MayBeCharged
            );
        }

        Assert.IsType<ProviderOutcome.Failed>(
            await _provider.DescribeAsync(Picture(scene), Cancel)
        );
    }

    [Fact]
    public async Task Without_a_picture_there_is_nothing_to_change() =>
        Assert.IsType<ProviderOutcome.Failed>(
            await _provider.DrawAsync(Request(PictureTask.Edit, "a hat", 0), Cancel)
        );

    [Fact]
    public async Task A_mask_that_is_none_or_leaves_nothing_open_changes_nothing()
    {
        Assert.IsType<ProviderOutcome.Failed>(
            await Ask(PictureTask.Edit, "add an owl", mask: PictureBytes.Png(16, 9))
        );
        Assert.IsType<ProviderOutcome.Failed>(
            await Ask(
                PictureTask.Edit,
                "add an owl",
                mask: PictureMask.Of(16, 9, (_, _) => false).ToTransparentPng()
            )
        );
    }

    private Task<ProviderOutcome> Ask(
        PictureTask task,
        string words,
        int variety = 0,
        string? scene = null,
        byte[]? mask = null
    ) =>
        _provider.DrawAsync(
            Request(task, words, variety) with
            {
                Source = Picture(scene ?? Dog.Scene) with
                {
                    Mask = mask is null ? null : PictureFormat.Recognise(mask),
                },
            },
            Cancel
        );

    private static ImageRequest Request(PictureTask task, string words, int variety) =>
        new(
            new SafePrompt.Composer().Compose(words, UpperLayers.None, task),
            ImageSize.Landscape,
            "",
            variety
        )
        {
            Task = task,
        };

    private static SourcePicture Picture(string scene) =>
        new(PictureFormat.FromSketchbook(Encoding.UTF8.GetBytes(Dog.Svg), 1536, 864), scene);
}
