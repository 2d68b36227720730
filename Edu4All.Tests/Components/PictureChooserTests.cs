using AngleSharp.Dom;
using Bunit;
using Edu4All.Core.Accounts;
using Edu4All.Core.Gallery;
using Edu4All.Web.Components.Pages.Desk;

namespace Edu4All.Tests.Components;

public sealed class PictureChooserTests : ComponentTest
{
    private readonly ArtworkCard _changed = Picture(ArtworkState.Draft, provider: "openai");
    private readonly ArtworkCard[] _offers =
    [
        .. Enumerable
            .Range(0, 4)
            .Select(_ =>
                Picture(ArtworkState.Approved, provider: "openai") with
                {
                    Author = "Ben",
                    AltText = "An owl sits on Big Ben.",
                }
            ),
    ];

    [Fact]
    public void Each_is_offered_as_a_box_to_tick_that_is_named_after_what_it_shows()
    {
        var boxes = Show().FindAll("[type=checkbox]");

        Assert.Equal(
            _offers.Select(static picture => picture.Id.ToString()),
            boxes.Select(static box => box.GetAttribute("value"))
        );
        Assert.All(
            boxes,
            static box =>
            {
                Assert.Equal("beside", box.GetAttribute("name"));
                Assert.False(box.HasAttribute("checked"));
                var label = Assert.IsAssignableFrom<IElement>(box.Closest("label"));
                Assert.Equal(
                    "An owl sits on Big Ben.",
                    label.QuerySelector("img")!.GetAttribute("alt")
                );
            }
        );
    }

    [Fact]
    public void The_one_that_changes_is_picture_1_and_how_many_more_there_may_be_is_said()
    {
        var shown = Show(most: 2);

        Assert.Contains("Picture 1", shown.Find("ol li").TextContent, StringComparison.Ordinal);
        Assert.Contains(
            $"/artworks/{_changed.Id}/thumbnail",
            shown.Find("ol img").GetAttribute("src"),
            StringComparison.Ordinal
        );
        Assert.Equal("2", shown.Find("picture-chooser").GetAttribute("data-most"));
        Assert.Contains("up to 2", shown.Find("legend").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_choice_that_came_back_is_kept_in_its_order_and_what_is_not_offered_is_not()
    {
        var shown = Show(
            most: 2,
            chosen: [_offers[2].Id, Guid.NewGuid(), _offers[2].Id, _offers[0].Id, _offers[1].Id]
        );

        Assert.True(shown.Find("details").HasAttribute("open"));
        Assert.Equal(
            [("1", _offers[0].Id.ToString()), ("0", _offers[2].Id.ToString())],
            shown
                .FindAll("[checked]")
                .Select(static box => (box.GetAttribute("data-at"), box.GetAttribute("value")))
        );
    }

    [Theory]
    [InlineData(false, "From the wall")]
    [InlineData(true, "Ben")]
    public void Whose_it_is_a_child_is_not_told(bool isStaff, string expected)
    {
        var shown = Show(isStaff: isStaff);

        Assert.Equal(expected, shown.Find(".whose").TextContent);
        Assert.Equal(isStaff, shown.Markup.Contains("Ben<", StringComparison.Ordinal));
    }

    [Fact]
    public void The_own_ones_are_said_to_be()
    {
        _offers[0] = _offers[0] with { AuthorId = _changed.AuthorId };

        Assert.Equal("Yours", Show().Find(".whose").TextContent);
    }

    private IRenderedComponent<PictureChooser> Show(
        int most = 3,
        bool isStaff = false,
        params Guid[] chosen
    ) =>
        Render<PictureChooser>(p =>
            p.Add(c => c.Changed, _changed)
                .Add(c => c.Offers, _offers)
                .Add(c => c.Most, most)
                .Add(c => c.ChosenIds, chosen)
                .Add(c => c.Caller, new Caller(_changed.AuthorId, isStaff, false))
        );
}
