using Bunit;
using Edu4All.Core.Assignments;
using Edu4All.Core.Generation;
using Edu4All.Web.Components.Pages.Desk;

namespace Edu4All.Tests.Components;

public sealed class PromptFormTests : ComponentTest
{
    [Fact]
    public void With_tries_left_the_button_can_be_pressed_and_the_number_is_in_view()
    {
        var form = Show(DeskWith(triesLeft: 2));

        Assert.False(form.Find("button[type=submit]").HasAttribute("disabled"));
        Assert.Equal("2 of 6 tries left", form.Find(".tries").TextContent);
    }

    [Fact]
    public void The_last_try_is_spoken_of_as_one()
    {
        Assert.Equal("1 try left", Show(DeskWith(triesLeft: 1)).Find(".tries").TextContent);
    }

    [Theory]
    [InlineData(AssignmentPhase.Closed, 3)]
    [InlineData(AssignmentPhase.NotYetOpen, 3)]
    [InlineData(AssignmentPhase.Open, 0)]
    public void Nothing_can_be_sent_when_the_assignment_is_not_open_or_no_try_is_left(
        AssignmentPhase phase,
        int triesLeft
    )
    {
        Assert.True(
            Show(DeskWith(phase, triesLeft)).Find("button[type=submit]").HasAttribute("disabled")
        );
    }

    [Theory]
    [InlineData(AttemptState.Waiting)]
    [InlineData(AttemptState.Drawing)]
    public void Nothing_can_be_sent_while_a_picture_is_being_made(AttemptState state)
    {
        var form = Show(DeskWith(latest: AttemptWith(state)));

        Assert.True(form.Find("button[type=submit]").HasAttribute("disabled"));
        Assert.Equal("Being drawn …", form.Find("button[type=submit]").TextContent);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Nothing_can_be_sent_while_nothing_is_drawn_and_the_child_knows_that_the_teacher_does(
        bool isHalted
    )
    {
        var desk = DeskWith() with
        {
            Halted = isHalted ? AttemptEnd.Suspended : null,
            IsBudgetUsedUp = !isHalted,
        };

        var form = Show(desk);

        Assert.True(form.Find("button[type=submit]").HasAttribute("disabled"));
        var text = form.Find(".message").TextContent;
        Assert.Contains("eacher", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Suspended", form.Markup, StringComparison.Ordinal);
        // Its teacher reads it above, with what can be done.
        Assert.DoesNotContain(
            "Your teacher",
            Show(desk, unlimited: true).Find(".message").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_teacher_may_try_a_closed_assignment_without_counting()
    {
        var form = Show(DeskWith(AssignmentPhase.Closed, triesLeft: 0), unlimited: true);

        Assert.False(form.Find("button[type=submit]").HasAttribute("disabled"));
        Assert.DoesNotContain("0 of", form.Find(".tries").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_refusal_has_a_sentence_for_a_child()
    {
        foreach (var refusal in Enum.GetValues<SubmitRefusal>())
        {
            var text = Show(DeskWith(), refusal).Find("[role=alert]").TextContent;
            Assert.DoesNotContain("Submit.", text, StringComparison.Ordinal);
            Assert.DoesNotContain("{0}", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_written_reaches_the_page()
    {
        var written = "";
        var form = Render<PromptForm>(parameters =>
            parameters
                .Add(p => p.Desk, DeskWith())
                .Add(p => p.Key, "key")
                .Add(p => p.WordsChanged, words => written = words)
        );

        form.Find("textarea").Change("A cat in Petra");

        Assert.Equal("A cat in Petra", written);
    }

    private IRenderedComponent<PromptForm> Show(
        Desk desk,
        SubmitRefusal? problem = null,
        bool unlimited = false
    ) =>
        Render<PromptForm>(parameters =>
            parameters
                .Add(p => p.Desk, desk)
                .Add(p => p.Key, "key")
                .Add(p => p.Problem, problem)
                .Add(p => p.Unlimited, unlimited)
        );
}
