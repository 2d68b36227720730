using AngleSharp.Dom;
using Bunit;
using Edu4All.Web.Components.Pages.Desk;

namespace Edu4All.Tests.Components;

public sealed class MoreWaysTests : ComponentTest
{
    private DrawOptions _chosen = DrawOptions.None;

    [Fact]
    public void Styles_are_pressed_in_and_out_and_no_fifth_can_be_chosen()
    {
        var shown = Show();

        foreach (
            var style in new[]
            {
                "in flat style",
                "as a poster",
                "as pixel art",
                "as a watercolour",
            }
        )
        {
            Chip(shown, style).Click();
        }

        Assert.Equal(4, _chosen.Count);
        Assert.True(Chip(shown, "in neon style").HasAttribute("disabled"));
        Chip(shown, "as a poster").Click();
        Assert.Equal(["in flat style", "as pixel art", "as a watercolour"], _chosen.Styles);
        Assert.Equal("false", Chip(shown, "as a poster").GetAttribute("aria-pressed"));
    }

    [Fact]
    public void One_style_alone_is_a_grid_that_is_not_finished()
    {
        var shown = Show();

        Chip(shown, "as a poster").Click();

        Assert.True(_chosen.IsUnfinished);
        Chip(shown, "as pixel art").Click();
        Assert.False(_chosen.IsUnfinished);
    }

    [Fact]
    public void Only_a_teacher_asks_for_ten_and_then_not_in_styles()
    {
        Assert.Empty(Show().FindAll("#copies"));
        var shown = Show(mayCopy: true);
        Chip(shown, "as a poster").Click();

        shown.Find("#copies").Change("10");

        Assert.Equal((10, 0), (_chosen.Copies, _chosen.Styles.Count));
        Assert.Equal(10, _chosen.Count);
    }

    [Fact]
    public void Without_a_number_to_repeat_there_is_no_switch_for_it()
    {
        Assert.DoesNotContain("Same number", Show().Markup, StringComparison.Ordinal);
        var shown = Show(canRepeat: true);

        Chip(shown, "Same number again").Click();

        Assert.True(_chosen.SameAgain);
    }

    private IRenderedComponent<MoreWays> Show(bool mayCopy = false, bool canRepeat = false)
    {
        IRenderedComponent<MoreWays>? shown = null;
        shown = Render<MoreWays>(p =>
            p.Add(c => c.MayCopy, mayCopy)
                .Add(c => c.CanRepeat, canRepeat)
                .Add(
                    c => c.OptionsChanged,
                    chosen =>
                    {
                        _chosen = chosen;
                        shown!.Render(again => again.Add(c => c.Options, chosen));
                    }
                )
        );
        return shown;
    }

    private static IElement Chip(IRenderedComponent<MoreWays> shown, string text) =>
        shown.FindAll("button.chip").Single(chip => chip.TextContent == text);
}
