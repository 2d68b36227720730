using Bunit;
using Edu4All.Core.Assignments;
using Edu4All.Core.Gallery;
using Edu4All.Web.Components.Pages.Desk;

namespace Edu4All.Tests.Components;

public sealed class PictureStageTests : ComponentTest
{
    [Theory]
    [InlineData(ArtworkState.Draft, "Hand in this picture")]
    [InlineData(ArtworkState.Returned, "Hand in this picture")]
    [InlineData(ArtworkState.HandedIn, "Take it back")]
    public void Each_state_offers_what_can_be_done(ArtworkState state, string button)
    {
        Assert.Equal(button, Show(Picture(state)).Find("button").TextContent);
    }

    [Theory]
    [InlineData(ArtworkState.Draft)]
    [InlineData(ArtworkState.HandedIn)]
    public void A_closed_assignment_offers_nothing(ArtworkState state)
    {
        Assert.Empty(Show(Picture(state), AssignmentPhase.Closed).FindAll("button"));
    }

    [Fact]
    public void With_one_picture_on_the_wall_no_other_can_be_handed_in()
    {
        var shown = Show(
            Picture(ArtworkState.Draft),
            AssignmentPhase.Open,
            Picture(ArtworkState.Approved)
        );

        Assert.Empty(shown.FindAll("button"));
        Assert.Contains(
            "One of your pictures is on the class wall already",
            shown.Markup,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_approved_picture_leads_to_the_wall_and_shows_the_note()
    {
        var shown = Show(Picture(ArtworkState.Approved, note: "<b>Well done</b>"));

        Assert.Equal($"/wall/{AssignmentId}", shown.Find("a").GetAttribute("href"));
        Assert.Equal("<b>Well done</b>", shown.Find(".message span").TextContent);
    }

    [Fact]
    public void A_picture_made_elsewhere_says_what_made_it()
    {
        var picture = Picture(ArtworkState.Draft, provider: "import") with
        {
            Origin = "Midjourney <b>",
        };

        Assert.Equal(
            "Made elsewhere: Midjourney <b>",
            Show(picture).Find("figcaption").TextContent
        );
    }

    [Theory]
    [InlineData("sketchbook", true)]
    [InlineData("openai", false)]
    public void Only_the_sketchbooks_pictures_are_labelled_as_its_own(
        string provider,
        bool isLabelled
    )
    {
        Assert.Equal(
            isLabelled,
            Show(Picture(ArtworkState.Draft, provider: provider))
                .Markup.Contains("Sketchbook, not AI", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void What_could_not_be_drawn_is_said()
    {
        Assert.Contains(
            "I could not draw: trombone",
            Show(Picture(ArtworkState.Draft, notDrawn: "trombone")).Markup,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Every_refusal_has_a_sentence_for_a_child()
    {
        foreach (var refusal in Enum.GetValues<HandInRefusal>())
        {
            var shown = Render<PictureStage>(parameters =>
                parameters
                    .Add(p => p.Picture, Picture(ArtworkState.Draft))
                    .Add(p => p.Desk, DeskWith())
                    .Add(p => p.Problem, refusal)
            );
            Assert.DoesNotContain(
                "HandIn.",
                shown.Find("[role=alert]").TextContent,
                StringComparison.Ordinal
            );
        }
    }

    private IRenderedComponent<PictureStage> Show(
        ArtworkCard picture,
        AssignmentPhase phase = AssignmentPhase.Open,
        params ArtworkCard[] others
    ) =>
        Render<PictureStage>(parameters =>
            parameters
                .Add(p => p.Picture, picture)
                .Add(p => p.Desk, DeskWith(phase, pictures: [picture, .. others]))
        );
}
