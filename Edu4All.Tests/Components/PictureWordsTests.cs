using Bunit;
using Edu4All.Core.Gallery;
using Edu4All.Web.Components.Shared;

namespace Edu4All.Tests.Components;

public sealed class PictureWordsTests : ComponentTest
{
    [Fact]
    public void A_picture_of_its_own_words_shows_them_and_nothing_else() =>
        Assert.Equal("A cat in Petra", Show(Picture(ArtworkState.Draft)));

    [Fact]
    public void A_changed_picture_shows_what_it_was_and_what_became_different()
    {
        var shown = Show(
            Picture(ArtworkState.Draft) with
            {
                WordsBefore = "An owl on Big Ben",
                Words = "a red hat",
            }
        );

        Assert.StartsWith("An owl on Big Ben", shown, StringComparison.Ordinal);
        Assert.EndsWith("Changed: a red hat", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_child_wrote_is_text_and_never_markup()
    {
        var words = Render<PictureWords>(p =>
            p.Add(
                c => c.Picture,
                Picture(ArtworkState.Draft) with
                {
                    WordsBefore = "<b>owl</b>",
                    Words = "<script>hat</script>",
                }
            )
        );

        Assert.Empty(words.FindAll("b, script"));
    }

    private string Show(ArtworkCard picture) =>
        string.Join(
                ' ',
                Render<PictureWords>(p => p.Add(c => c.Picture, picture))
                    .Nodes.Select(static node => node.TextContent.Trim())
            )
            .Trim();
}
