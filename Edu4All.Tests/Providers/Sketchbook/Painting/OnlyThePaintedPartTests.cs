using System.Text;
using Edu4All.Core.Gallery;
using Edu4All.Core.Gallery.Masks;
using Edu4All.Core.Providers;
using Edu4All.Core.Providers.Sketchbook;
using Edu4All.Core.Safety;
using Edu4All.Tests.Browser;

namespace Edu4All.Tests.Providers.Sketchbook.Painting;

/// <summary>A browser draws the picture before and after a change, and pixels are compared.</summary>
public sealed class OnlyThePaintedPartTests(Chromium chromium)
{
    private const string Words = "a dog and a cat beside the Eiffel Tower";
    private static readonly Illustrator Book = new();
    private readonly SketchbookProvider _provider = new("sketchbook", Book);

    public static TheoryData<string, string> InEveryStyle()
    {
        var data = new TheoryData<string, string>();
        foreach (
            var style in new[]
            {
                "flat",
                "watercolour",
                "pencil",
                "paper cut",
                "neon",
                "poster",
                "stained glass",
                "pixel art",
            }
        )
        {
            data.Add(style, "add an owl with a hat");
            data.Add(style, "a lion");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(InEveryStyle))]
    public async Task Nothing_changes_outside_of_a_brush_mask_in_any_style(
        string style,
        string words
    )
    {
        var drawn = Book.Draw($"{Words}, {style}", 0);
        await ChangesOnlyAsync(drawn, words, Around(Painted.BoxOf(drawn.Scene, "cat")));
    }

    [Theory]
    [InlineData("flat", "a bear")]
    [InlineData("flat", "remove the cat")]
    [InlineData("flat", "make the cat blue")]
    [InlineData("flat", "give the cat a crown")]
    [InlineData("flat", "add flowers")]
    [InlineData("flat", "the Taj Mahal")]
    [InlineData("watercolour", "remove the cat")]
    [InlineData("pixel art", "remove the cat")]
    [InlineData("neon", "make the cat green")]
    public async Task Whatever_the_change_is(string style, string words)
    {
        var drawn = Book.Draw($"{Words}, {style}", 0);
        await ChangesOnlyAsync(drawn, words, Around(Painted.BoxOf(drawn.Scene, "cat")));
    }

    [Theory]
    [InlineData("flat")]
    [InlineData("pixel art")]
    public async Task A_mask_may_be_several_dabs(string style) =>
        await ChangesOnlyAsync(
            Book.Draw($"{Words}, {style}", 0),
            "add two balloons",
            Painted.Dabs(95, (300, 180), (1240, 200), (760, 420))
        );

    [Theory]
    [InlineData("flat")]
    [InlineData("watercolour")]
    [InlineData("pixel art")]
    public async Task A_mask_may_go_over_the_edge_of_the_sheet(string style) =>
        await ChangesOnlyAsync(
            Book.Draw($"{Words}, {style}", 0),
            "add a horse",
            Painted.Brush(170, (1500, 700), (1600, 860), (1380, 900))
        );

    [Fact]
    public async Task A_mask_may_be_a_wild_scribble()
    {
        var drawn = Book.Draw(Words, 0);
        await ChangesOnlyAsync(
            drawn,
            "remove the cat",
            Painted.Scribble(Painted.BoxOf(drawn.Scene, "cat"))
        );
    }

    [Theory]
    [InlineData("flat")]
    [InlineData("pencil")]
    [InlineData("pixel art")]
    public async Task Change_after_change_each_has_its_own_mask(string style)
    {
        var drawn = Book.Draw($"{Words}, {style}", 0);
        var box = Painted.BoxOf(drawn.Scene, "cat");
        var owl = await ChangesOnlyAsync(drawn, "a penguin", Around(box));
        var ball = await ChangesOnlyAsync(
            owl,
            "add a red ball",
            Painted.Dabs(120, (box.X + box.Width, box.Y + box.Height - 30))
        );
        var sky = await ChangesOnlyAsync(ball, "add a kite", Painted.Dabs(110, (1250, 170)));
        await ChangesOnlyAsync(sky, "remove it", Painted.Dabs(150, (1250, 170)));
    }

    private static PictureMask Around(Region box) =>
        Painted.Brush(
            box.Width * 0.4,
            (box.X + (box.Width * 0.4), box.Y + (box.Height * 0.2)),
            (box.X + (box.Width * 0.5), box.Y + (box.Height * 0.6)),
            (box.X + (box.Width * 0.6), box.Y + (box.Height * 0.85))
        );

    private async Task<Sketch> ChangesOnlyAsync(Sketch before, string words, PictureMask mask)
    {
        var mine = Assert.IsType<ProviderOutcome.Drawn>(
            await _provider.DrawAsync(
                new(
                    new SafePrompt.Composer().Compose(words, UpperLayers.None, PictureTask.Edit),
                    ImageSize.Landscape,
                    "",
                    0
                )
                {
                    Task = PictureTask.Edit,
                    Source = new(
                        PictureFormat.FromSketchbook(Encoding.UTF8.GetBytes(before.Svg), 1536, 864),
                        before.Scene,
                        PictureFormat.Recognise(mask.ToTransparentPng())
                    ),
                },
                TestContext.Current.CancellationToken
            )
        );
        var after = new Sketch(
            Encoding.UTF8.GetString(mine.Bytes.Span),
            mine.Description ?? "",
            mine.NotDrawn,
            mine.Scene
        );
        var difference = await Difference.BetweenAsync(chromium, before.Svg, after.Svg, mask);
        Assert.True(difference.Outside == 0, $"{difference} after \"{words}\"");
        Assert.True(difference.Inside > difference.Open / 50, $"{difference} after \"{words}\"");
        return after;
    }
}
