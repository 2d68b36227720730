using Bunit;
using Edu4All.Core.Assignments;
using Edu4All.Core.Generation;
using Edu4All.Web.Components.Pages.Desk;

namespace Edu4All.Tests.Components;

public sealed class PictureSeriesTests : ComponentTest
{
    [Fact]
    public void Each_cell_says_how_its_own_picture_stands()
    {
        var shown = Show(
            AttemptWith(AttemptState.Drawn) with
            {
                ArtworkId = Guid.NewGuid(),
                Style = "as a poster",
            },
            AttemptWith(AttemptState.Drawing),
            AttemptWith(AttemptState.Waiting, place: 7),
            AttemptWith(AttemptState.Failed, AttemptEnd.ProviderFailed)
        );

        Assert.Equal(4, shown.FindAll("li").Count);
        Assert.Single(shown.FindAll("button.cell img"));
        Assert.Contains(
            "as a poster",
            shown.FindAll("li")[0].TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("7", shown.FindAll("li")[2].TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("None.", shown.Markup, StringComparison.Ordinal);
        Assert.Contains("2 of 4 are done", shown.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void When_all_have_come_to_an_end_there_is_nothing_to_stop()
    {
        Assert.Contains(
            "Stop those",
            Show(AttemptWith(AttemptState.Drawing)).Markup,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "Stop those",
            Show(AttemptWith(AttemptState.Failed, AttemptEnd.ProviderFailed)).Markup,
            StringComparison.Ordinal
        );
    }

    private IRenderedComponent<PictureSeries> Show(params DeskAttempt[] attempts) =>
        Render<PictureSeries>(p => p.Add(c => c.Attempts, attempts).Add(c => c.Pictures, []));
}
