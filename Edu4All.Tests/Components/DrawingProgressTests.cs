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

    [Theory]
    [InlineData(4, "It should be ready in a few seconds.")]
    [InlineData(30, "It should be ready in less than a minute.")]
    [InlineData(70, "It should be ready in about a minute.")]
    [InlineData(230, "It should be ready in about 4 minutes.")]
    [InlineData(4000, "It will take more than 15 minutes.")]
    public void It_says_roughly_how_long_it_takes(int seconds, string words)
    {
        var attempt = AttemptWith(AttemptState.Waiting, place: 4) with
        {
            Estimate = TimeSpan.FromSeconds(seconds),
        };

        var shown = Render<DrawingProgress>(parameters => parameters.Add(p => p.Attempt, attempt));

        Assert.StartsWith(words, shown.Find(".time").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void It_promises_nothing_that_nobody_can_know(bool isHalted, bool isSilent)
    {
        var attempt = AttemptWith(AttemptState.Waiting, place: 2) with
        {
            Estimate = isHalted || isSilent ? TimeSpan.FromSeconds(20) : null,
            IsSilent = isSilent,
        };

        var shown = Render<DrawingProgress>(parameters =>
            parameters.Add(p => p.Attempt, attempt).Add(p => p.IsHalted, isHalted)
        );

        Assert.Empty(shown.FindAll(".time"));
        Assert.Equal(
            isHalted || isSilent ? "Your picture waits" : "You are number 2 in the queue",
            shown.Find("h2").TextContent
        );
        Assert.Equal(
            isHalted,
            shown.Markup.Contains("Your teacher has been told", StringComparison.Ordinal)
        );
    }
}
