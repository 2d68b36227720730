using System.Text;
using Edu4All.Core.Providers.Sketchbook;

namespace Edu4All.Tests.Providers.Sketchbook.Painting;

public sealed class FullPictureTests
{
    private static readonly Illustrator Book = new();

    [Fact]
    public void One_that_was_changed_very_often_stays_as_it_is_and_says_so()
    {
        var picture = Book.Draw("the Eiffel Tower", 0);
        var changes = 0;
        Sketch next;
        while ((next = Change(picture, changes)).Changed)
        {
            changes++;
            Assert.InRange(changes, 1, 40);
            Assert.InRange(Encoding.UTF8.GetByteCount(next.Svg), 1, 120 * 1024);
            picture = next;
        }

        Assert.True(next is { IsFull: true, IsOutside: false, IsTooSmall: false });
        Assert.Equal((picture.Svg, picture.Scene), (next.Svg, next.Scene));
        Assert.InRange(changes, 12, 40);
        // What needs no paint is still possible.
        Assert.True(Book.Edit(picture.Scene, "make it night").Changed);
    }

    // Side by side, in three rows, so that each is seen.
    private static Sketch Change(Sketch picture, int number) =>
        Book.Edit(
            picture.Scene,
            number % 2 == 0 ? "add an owl" : "add a cat",
            Painted.Box(20 + (number % 10 * 150), 60 + (number / 10 * 260), 130, 200)
        );
}
