using Edu4All.Web.Components.Shared;

namespace Edu4All.Tests.Components;

public sealed class WordDiffTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("", "No brands.")]
    [InlineData("No brands.", "")]
    [InlineData("No brands.", "No big brands, ever.")]
    [InlineData("one\ntwo", "two\nthree")]
    public void The_pieces_make_up_both_texts(string before, string after)
    {
        var pieces = WordDiff.Between(before, after).ToList();

        Assert.Equal(after, Join(WordChange.Removed));
        Assert.Equal(before, Join(WordChange.Added));

        string Join(WordChange without) =>
            string.Concat(
                pieces.Where(piece => piece.Change != without).Select(piece => piece.Text)
            );
    }

    [Fact]
    public void What_was_put_in_is_marked_and_nothing_else() =>
        Assert.Equal(
            "big ",
            string.Concat(
                WordDiff
                    .Between("No brands here.", "No big brands here.")
                    .Where(piece => piece.Change == WordChange.Added)
                    .Select(piece => piece.Text)
            )
        );
}
