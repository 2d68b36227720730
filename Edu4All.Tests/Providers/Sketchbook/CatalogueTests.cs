using Edu4All.Core.Providers.Sketchbook;
using Edu4All.Core.Providers.Sketchbook.Characters;
using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Monuments;
using Edu4All.Core.Providers.Sketchbook.Skies;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Tests.Providers.Sketchbook;

public sealed class CatalogueTests
{
    public static TheoryData<string> Drawables =>
        [.. Catalogue.All.Where(k => k is Monument or Character or Thing).Select(k => k.Names[0])];

    [Fact]
    public void No_two_kinds_share_a_name()
    {
        var shared = Catalogue
            .All.SelectMany(k => k.Names.Distinct())
            .GroupBy(n => n)
            .Where(g => g.Count() > 1)
            .Select(g => g.Key);
        Assert.Empty(shared);
    }

    [Fact]
    public void Names_are_plain_lower_case() =>
        Assert.All(
            Catalogue.All.SelectMany(k => k.Names),
            n => Assert.Matches("^[a-z0-9]+( [a-z0-9]+)*$", n)
        );

    [Theory]
    [MemberData(nameof(Drawables))]
    public void Everything_in_the_book_is_found_by_its_name_and_drawn(string name)
    {
        var drawn = Drawn.From(name);
        Assert.Empty(drawn.Sketch.NotDrawn);
        Assert.True(drawn.Bytes > 9_000);
        Assert.DoesNotContain("All is quiet", drawn.Sketch.Description);
    }

    [Theory]
    [MemberData(nameof(Drawables))]
    public void Nothing_takes_more_than_its_share_of_the_picture(string name) =>
        Assert.InRange(
            Drawn.From(name + " in watercolour at night in the city").Bytes,
            0,
            80 * 1024
        );

    [Fact]
    public void Every_character_has_every_spot()
    {
        foreach (var character in Catalogue.Every<Character>())
        {
            foreach (var spot in Enum.GetValues<Spot>())
            {
                Assert.NotEqual(default, character.At(spot, Act.Plain).Scale);
            }
        }
    }

    public static TheoryData<string> Monuments =>
        [.. Catalogue.Every<Monument>().Select(m => m.Names[0])];

    [Theory]
    [MemberData(nameof(Monuments))]
    public void A_monument_keeps_to_the_height_and_width_it_declares(string name)
    {
        var monument = Catalogue.Every<Monument>().Single(m => m.Names[0] == name);
        var layer = new Layer(LayerRole.Subject, []);
        monument.Draw(
            new Pen(layer, Matrix.Same, Catalogue.The<Day>().Light, 0, Chance.From(name, 0))
        );
        // What is clipped, and glows, may reach further; what is seen may not.
        var points = layer
            .Marks.Where(m => m is { Clip: null, Print: null, Paint.Gradient: null })
            .SelectMany(m => m.Shape.Steps.Select(s => s.End))
            .ToList();
        Assert.InRange(points.Min(p => p.Y), -monument.Height * 1.01, -monument.Height * 0.85);
        Assert.InRange(
            points.Max(p => Math.Abs(p.X)),
            monument.Width * 0.36,
            monument.Width * 0.56
        );
    }
}
