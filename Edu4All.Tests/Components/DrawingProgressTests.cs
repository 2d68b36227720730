using Bunit;
using Edu4All.Core.Generation;
using Edu4All.Web.Components.Pages.Desk;

namespace Edu4All.Tests.Components;

public sealed class DrawingProgressTests : ComponentTest
{
    [Theory]
    [InlineData(AttemptState.Waiting, 4, "You are number 4 in the queue", "Waiting")]
    [InlineData(AttemptState.Waiting, 1, "You are next", "Waiting")]
    [InlineData(AttemptState.Drawing, 0, "Your picture is being drawn", "Drawing")]
    public void The_title_and_the_step_say_where_the_picture_is(
        AttemptState state,
        int place,
        string title,
        string step
    )
    {
        var shown = Render<DrawingProgress>(parameters =>
            parameters.Add(p => p.Attempt, AttemptWith(state, place: place))
        );

        Assert.Equal(title, shown.Find("h2").TextContent);
        Assert.Equal(step, shown.Find("[aria-current=step]").TextContent);
        Assert.Equal("polite", shown.Find("[role=status]").GetAttribute("aria-live"));
    }
}
