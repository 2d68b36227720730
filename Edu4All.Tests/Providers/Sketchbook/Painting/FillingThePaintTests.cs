using Edu4All.Core.Gallery.Masks;
using Edu4All.Core.Providers.Sketchbook;
using Edu4All.Core.Providers.Sketchbook.Composing;
using Edu4All.Core.Providers.Sketchbook.Patches;
using Edu4All.Core.Providers.Sketchbook.Reading;

namespace Edu4All.Tests.Providers.Sketchbook.Painting;

public sealed class FillingThePaintTests
{
    private static readonly Illustrator Book = new();
    private static readonly Sketch Tower = Book.Draw("the Eiffel Tower", 0);

    [Theory]
    [InlineData("add an owl with a hat")]
    [InlineData("add a kite")]
    [InlineData("add a horse")]
    [InlineData("add a castle")]
    [InlineData("add a tower")]
    [InlineData("add the Taj Mahal")]
    [InlineData("add three dogs")]
    [InlineData("add a dog and a cat")]
    [InlineData("add a boy on an elephant")]
    public void What_is_new_lies_in_the_paint_and_fills_it(string words)
    {
        var mask = Painted.Brush(140, (1100, 500), (1300, 640));
        var boxes = NewIn(Book.Edit(Tower.Scene, words, mask));
        Assert.NotEmpty(boxes);
        Assert.All(boxes, b => Assert.InRange(Patch.Of(mask).Share(b), 0.93, 1));
        Assert.InRange(boxes.Sum(b => Math.Max(b.Width, b.Height)), 200, 700);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(160)]
    [InlineData(400)]
    public void It_is_as_large_as_the_paint_and_never_stretched(double side)
    {
        var box = Assert.Single(
            NewIn(Book.Edit(Tower.Scene, "add a dog", Painted.Box(1000, 400, side, side)))
        );
        Assert.InRange(Math.Max(box.Width, box.Height), side * 0.85, side);
        var other = Assert.Single(
            NewIn(Book.Edit(Tower.Scene, "add a dog", Painted.Box(900, 400, 600, 200)))
        );
        Assert.Equal(other.Width / other.Height, box.Width / box.Height, 0.05);
    }

    [Fact]
    public void It_stands_on_the_ground_where_the_paint_reaches_it()
    {
        var box = Assert.Single(
            NewIn(Book.Edit(Tower.Scene, "add a dog", Painted.Box(1100, 60, 180, 740)))
        );
        Assert.InRange(box.Y + box.Height, 760, 800);
    }

    [Fact]
    public void Two_dabs_hold_one_each()
    {
        var boxes = NewIn(
            Book.Edit(Tower.Scene, "add two balloons", Painted.Dabs(90, (250, 200), (1250, 200)))
        );
        Assert.Equal(2, boxes.Count);
        Assert.Contains(boxes, b => b.X < 400);
        Assert.Contains(boxes, b => b.X > 1100);
    }

    [Fact]
    public void All_of_the_sheet_is_not_filled_to_its_edges()
    {
        var box = Assert.Single(
            NewIn(Book.Edit(Tower.Scene, "add an owl", Painted.Box(0, 0, 1536, 864)))
        );
        Assert.InRange(box.Height, 400, 640);
    }

    [Theory]
    [InlineData("add an owl")]
    [InlineData("add three dogs")]
    [InlineData("add flowers")]
    public void Paint_that_holds_nothing_changes_nothing_and_says_so(string words)
    {
        var edited = Book.Edit(Tower.Scene, words, Painted.Dabs(9, (1200, 700)));
        Assert.True(edited is { Changed: false, IsTooSmall: true, IsOutside: false });
        Assert.Equal(Tower.Svg, edited.Svg);
    }

    [Fact]
    public void Crumbs_all_over_the_sheet_are_too_small_as_well()
    {
        var crumbs = PictureMask.Of(1536, 864, (x, y) => ((x * 7) ^ (y * 13)) % 5 == 0);
        Assert.True(Book.Edit(Tower.Scene, "add an owl", crumbs) is { IsTooSmall: true });
    }

    [Fact]
    public void Flowers_grow_where_it_was_painted_and_nowhere_else()
    {
        var mask = Painted.Box(900, 740, 400, 110);
        var edited = Book.Edit(Tower.Scene, "add flowers", mask);
        var bed = StoredScene.Read(edited.Scene).Subjects[1];
        Assert.InRange(bed.Pins.Count, 4, 40);
        Assert.All(bed.Pins, p => Assert.InRange(p.X, 900, 1300));
        Assert.All(bed.Pins, p => Assert.InRange(p.Y, 740, 850));
    }

    [Fact]
    public void What_a_change_would_show_outside_only_is_not_made()
    {
        var drawn = Book.Draw("a cat in the city", 0);
        var box = Painted.BoxOf(drawn.Scene, "cat");
        var feet = Painted.Box(box.X, box.Y + (box.Height * 0.7), box.Width, box.Height * 0.3);
        var edited = Book.Edit(drawn.Scene, "give the cat a crown", feet);
        Assert.True(edited is { Changed: false, IsOutside: true });
    }

    private static List<Region> NewIn(Sketch edited)
    {
        Assert.True(edited.Changed);
        var scene = StoredScene.Read(edited.Scene);
        return
        [
            .. Pinning
                .Match(Easel.Compose(scene), scene)
                .Skip(1)
                .SelectMany(m => m.Placed)
                .Select(p =>
                    p switch
                    {
                        PlacedCast c => Fitting.Box(c),
                        PlacedThing t => Fitting.Box(t),
                        PlacedMonument m => new Region(
                            m.X - (m.Monument.Width * m.Scale / 2),
                            m.Y - (m.Monument.Height * m.Scale),
                            m.Monument.Width * m.Scale,
                            m.Monument.Height * m.Scale
                        ),
                        _ => throw new InvalidOperationException(),
                    }
                ),
        ];
    }
}
