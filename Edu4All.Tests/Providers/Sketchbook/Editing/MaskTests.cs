using Edu4All.Core.Providers.Sketchbook;
using Edu4All.Core.Providers.Sketchbook.Composing;
using Edu4All.Core.Providers.Sketchbook.Reading;

namespace Edu4All.Tests.Providers.Sketchbook.Editing;

public sealed class MaskTests
{
    private const string Words = "a dog and a cat and a rabbit in the city";
    private static readonly Illustrator Book = new();

    [Fact]
    public void A_name_takes_the_place_of_what_stands_in_the_mask()
    {
        var edited = Book.Edit(Book.Draw(Words, 0).Scene, "a bear", BoxOf("cat"));
        Assert.Contains("bear", edited.Description);
        Assert.DoesNotContain("cat", edited.Description);
        Assert.Contains("dog", edited.Description);
        Assert.Contains("rabbit", edited.Description);
    }

    [Fact]
    public void Only_what_stands_in_the_mask_is_changed_and_nobody_else_moves()
    {
        var drawn = Book.Draw(Words, 0);
        var edited = Book.Edit(drawn.Scene, "make it red", BoxOf("dog"));
        Assert.Contains("red dog", edited.Description);
        Assert.DoesNotContain("red cat", edited.Description);
        Assert.Equal(Places(drawn.Scene)[1..], Places(edited.Scene)[1..]);
    }

    [Fact]
    public void What_stands_outside_cannot_be_changed()
    {
        var drawn = Book.Draw(Words, 0);
        var edited = Book.Edit(drawn.Scene, "remove the dog", BoxOf("cat"));
        Assert.Equal(drawn.Svg, edited.Svg);
        Assert.False(edited.Changed);
    }

    [Theory]
    [InlineData("give the dog a red hat")]
    [InlineData("put a red hat on the dog")]
    [InlineData("make the dog blue")]
    [InlineData("replace the dog with a lion")]
    [InlineData("put the dog on a horse")]
    public void Who_stands_outside_comes_no_second_time_and_the_child_is_told(string words)
    {
        var drawn = Book.Draw("A dog and a cat at the Parthenon", 0);
        var edited = Book.Edit(drawn.Scene, words, new Region(10, 10, 440, 220));
        Assert.Equal(drawn.Svg, edited.Svg);
        Assert.True(edited is { Changed: false, IsOutside: true });
    }

    [Theory]
    [InlineData("give the rabbit a hat")]
    [InlineData("a bear")]
    [InlineData("add a horse")]
    [InlineData("an owl with a crown")]
    public void Whatever_changes_stands_in_the_mask(string words)
    {
        var mask = BoxOf("rabbit");
        var drawn = Book.Draw(Words, 0);
        var edited = Book.Edit(drawn.Scene, words, mask);
        Assert.True(edited.Changed);
        Assert.Equal(Places(drawn.Scene)[..2], Places(edited.Scene)[..2]);
        var scene = StoredScene.Read(edited.Scene);
        Assert.All(
            Pinning.Places(Easel.Compose(scene), scene).Skip(2),
            places => Assert.All(places, p => Assert.True(mask.Share(p.Box) > 0.75))
        );
    }

    [Fact]
    public void The_sky_over_all_of_it_stays() =>
        Assert.False(Book.Edit(Book.Draw(Words, 0).Scene, "make it night", BoxOf("cat")).Changed);

    [Fact]
    public void Removing_leaves_the_others_where_they_are()
    {
        var drawn = Book.Draw(Words, 0);
        var edited = Book.Edit(drawn.Scene, "remove it", BoxOf("cat"));
        Assert.DoesNotContain("cat", edited.Description);
        var before = Places(drawn.Scene);
        Assert.Equal([before[0], before[2]], Places(edited.Scene));
    }

    [Fact]
    public void Something_new_stands_in_the_mask()
    {
        var mask = new Region(1250, 500, 200, 300);
        var edited = Book.Edit(Book.Draw("a dog", 0).Scene, "add an owl with a hat", mask);
        var owl = StoredScene.Read(edited.Scene).Subjects[1];
        var pin = Assert.Single(owl.Pins);
        Assert.InRange(pin.X, 1335, 1365);
        Assert.InRange(pin.Y, 760, 800);
        Assert.Contains("an owl wears a hat", edited.Description);
    }

    [Theory]
    [InlineData(double.NaN, 0, 10, 10)]
    [InlineData(-500, -500, 5000, 5000)]
    [InlineData(3000, 3000, -5, double.PositiveInfinity)]
    public void A_wild_mask_is_no_trouble(double x, double y, double w, double h) =>
        Assert.NotEmpty(Book.Edit(Book.Draw(Words, 0).Scene, "a lion", new Region(x, y, w, h)).Svg);

    private static List<Pin> Places(string stored)
    {
        var scene = StoredScene.Read(stored);
        return [.. Pinning.Places(Easel.Compose(scene), scene).Select(p => p[0].Pin)];
    }

    private static Region BoxOf(string name)
    {
        var scene = StoredScene.Read(Book.Draw(Words, 0).Scene);
        var at = scene.Subjects.ToList().FindIndex(s => s.Kind.Names[0] == name);
        return Pinning.Places(Easel.Compose(scene), scene)[at][0].Box;
    }
}
