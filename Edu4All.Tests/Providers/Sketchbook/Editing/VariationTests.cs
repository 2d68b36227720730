using System.Globalization;
using Edu4All.Core.Providers.Sketchbook;
using Edu4All.Core.Providers.Sketchbook.Composing;
using Edu4All.Core.Providers.Sketchbook.Reading;
using Edu4All.Core.Providers.Sketchbook.Styles;

namespace Edu4All.Tests.Providers.Sketchbook.Editing;

public sealed class VariationTests
{
    private const string Words =
        "three tiny blue owls with crowns and a pirate on a horse holding a balloon between the Eiffel Tower and a tree in the snow at night";

    private static readonly Illustrator Book = new();

    public static TheoryData<string> Styles =>
        [.. Catalogue.Every<Style>().Select(s => s.Names[0])];

    [Fact]
    public void A_variation_keeps_the_cast_and_changes_arrangement_and_palette()
    {
        var drawn = Book.Draw("a dog with a hat and a cat next to the Taj Mahal", 0);
        var varied = Enumerable.Range(1, 6).Select(v => Book.Vary(drawn.Scene, v)).ToList();
        Assert.All(varied, v => Assert.Equal(drawn.Description, v.Description));
        Assert.Equal(6, varied.Select(v => v.Svg).Distinct().Count());
        Assert.True(varied.Select(v => X(v.Scene)).Distinct().Count() > 1);
        Assert.True(varied.Select(v => StoredScene.Read(v.Scene).Palette).Distinct().Count() > 1);
    }

    [Fact]
    public void A_variation_keeps_the_colours_that_were_said()
    {
        var scene = StoredScene.Read(
            Book.Vary(Book.Draw("a red dog with a blue hat", 0).Scene, 5).Scene
        );
        Assert.Equal("red", scene.Subjects[0].Hue!.Word);
        Assert.Equal("blue", scene.Subjects[0].Has[0].Hue!.Word);
    }

    [Theory]
    [MemberData(nameof(Styles))]
    public void Another_style_keeps_the_composition(string style)
    {
        var drawn = Book.Draw(Words, 4);
        var restyled = Book.Restyle(drawn.Scene, "in " + style);
        var (before, after) = (StoredScene.Read(drawn.Scene), StoredScene.Read(restyled.Scene));
        Assert.Equal(style, after.Style!.Names[0]);
        Assert.Equal(
            Easel.Compose(before).Cast.Select(c => (c.X, c.Y, c.Scale)),
            Easel.Compose(after).Cast.Select(c => (c.X, c.Y, c.Scale))
        );
        Assert.Equal(Easel.Compose(before).Monuments, Easel.Compose(after).Monuments);
        Assert.Equal(Easel.Compose(before).Strewn, Easel.Compose(after).Strewn);
    }

    [Theory]
    [MemberData(nameof(Styles))]
    public void Every_style_gives_the_same_bytes_in_every_culture(string style)
    {
        var here = Book.Draw($"{Words}, {style}", 2);
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "tr-TR", "ar-SA", "", "de-DE" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                var there = Book.Draw($"{Words}, {style}", 2);
                Assert.Equal(here.Svg, there.Svg);
                Assert.Equal(here.Scene, there.Scene);
                Assert.Equal(here.Svg, Book.Edit(here.Scene, "").Svg);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_stored_scene_comes_back_as_it_was()
    {
        var drawn = Book.Draw(Words, 9);
        Assert.Equal(drawn.Scene, StoredScene.Write(StoredScene.Read(drawn.Scene)));
        Assert.Equal(drawn.Svg, Book.Edit(drawn.Scene, "").Svg);
    }

    [Fact]
    public void The_stored_form_is_stable() =>
        Assert.Equal(
            """{"version":1,"seed":"c50107728fb27be7","time":"night","style":"pencil drawing","subjects":[{"kind":"dog","colour":"red #d9473f","pose":"Sleeping","has":[{"kind":"hat"}],"relation":"Beside","to":2},{"kind":"taj mahal"}]}""",
            Book.Draw(
                "a red dog with a hat sleeping next to the taj mahal at night, pencil",
                1
            ).Scene
        );

    [Fact]
    public void The_stored_form_holds_none_of_the_childs_words() =>
        Assert.DoesNotContain("zebrafish", Book.Draw("a dog and a \"zebrafish\"", 0).Scene);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"version":2,"subjects":[]}""")]
    [InlineData("""{"version":1,"subjects":[{"kind":7}]}""")]
    [InlineData("""{"version":1,"seed":"xyz","subjects":[]}""")]
    public void What_is_no_stored_scene_is_refused(string text) =>
        Assert.Throws<FormatException>(() => Book.Edit(text, "add a dog"));

    [Fact]
    public void A_kind_that_has_left_the_book_leaves_the_picture()
    {
        const string Old =
            """{"version":1,"seed":"0000000000000001","ground":"atlantis","subjects":[{"kind":"zeppelin"},{"kind":"dog","relation":"Beside","to":1},{"kind":"cat","relation":"Behind","to":2}]}""";
        Assert.Equal("A cat sits behind a dog on a meadow.", Book.Edit(Old, "").Description);
    }

    private static double X(string stored) =>
        Easel.Compose(StoredScene.Read(stored)).Monuments[0].X;
}
