using Edu4All.Core.Providers.Sketchbook;
using Edu4All.Core.Providers.Sketchbook.Composing;
using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Framings;
using Edu4All.Core.Providers.Sketchbook.Grounds;
using Edu4All.Core.Providers.Sketchbook.Monuments;
using Edu4All.Core.Providers.Sketchbook.Reading;
using Edu4All.Core.Providers.Sketchbook.Seasons;
using Edu4All.Core.Providers.Sketchbook.Skies;

namespace Edu4All.Tests.Providers.Sketchbook;

public sealed class SceneryTests
{
    public static TheoryData<string> Names =>
        [
            .. Catalogue
                .All.Where(k => k is Ground or TimeOfDay or Weather or Season or Framing)
                .SelectMany(k => k.Names),
        ];

    public static TheoryData<string, string> MonumentsAnywhere =>
        new MatrixTheoryData<string, string>(
            Catalogue.Every<Monument>().Select(m => m.Names[0]),
            Catalogue.Every<Ground>().Select(g => g.Names[0])
        );

    public static TheoryData<string> Framings =>
        [.. Catalogue.Every<Framing>().Select(f => f.Names[0])];

    [Fact]
    public void The_book_holds_what_a_lesson_needs()
    {
        Assert.True(Catalogue.Every<Monument>().Count() >= 36);
        Assert.True(Catalogue.Every<Ground>().Count() >= 8);
        Assert.True(Catalogue.Every<TimeOfDay>().Count() >= 8);
        Assert.True(Catalogue.Every<Weather>().Count() >= 8);
        Assert.Equal(4, Catalogue.Every<Season>().Count());
        Assert.Equal(5, Catalogue.Every<Framing>().Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_place_time_weather_season_and_framing_is_reached_by_each_of_its_words(
        string name
    )
    {
        var kind = Catalogue.All.Single(k => k.Names.Contains(name));
        var scene = Reader.Read("a dog, " + name);
        Assert.Empty(scene.NotDrawn);
        Assert.Contains(
            kind,
            new Kind?[] { scene.Ground, scene.Time, scene.Season, scene.Framing }.Concat(
                scene.Weathers
            )
        );
    }

    [Theory]
    [MemberData(nameof(MonumentsAnywhere))]
    public void Every_monument_can_stand_on_every_ground(string monument, string ground)
    {
        var drawn = Drawn.From($"{monument}, {ground}, and a cat");
        Assert.Empty(drawn.Sketch.NotDrawn);
        Assert.InRange(drawn.Bytes, 9_000, 80 * 1024);
    }

    [Fact]
    public void All_skies_are_different()
    {
        var skies = Catalogue.Every<TimeOfDay>().Select(t => string.Join(',', t.Sky));
        Assert.Equal(Catalogue.Every<TimeOfDay>().Count(), skies.Distinct().Count());
    }

    [Fact]
    public void A_season_changes_the_land_and_keeps_the_cast()
    {
        var pictures = new[] { "", "in spring", "in summer", "in autumn", "in winter" }
            .Select(s => new Illustrator().Draw($"a fox on a meadow {s}", 0))
            .ToList();
        Assert.Equal(pictures.Count, pictures.Select(p => p.Svg).Distinct().Count());
        Assert.All(pictures, p => Assert.Contains("fox", p.Description));
        Assert.Contains("in autumn", pictures[3].Description);
    }

    [Theory]
    [MemberData(nameof(Framings))]
    public void A_framing_changes_the_composition_and_cuts_nothing_off(string framing)
    {
        foreach (var monument in Catalogue.Every<Monument>())
        {
            var words = $"a dog next to {monument.Names[0]}";
            var usual = Compose(words);
            var framed = Compose($"{words}, {framing}");
            var m = Assert.Single(framed.Monuments);
            Assert.InRange(m.X - (m.Monument.Width * m.Scale / 2), 0, Sheet.Width);
            Assert.InRange(m.X + (m.Monument.Width * m.Scale / 2), 0, Sheet.Width);
            Assert.InRange(m.Y - (m.Monument.Height * m.Scale), 0, Sheet.Height);
            Assert.InRange(m.Y, framed.Horizon, Sheet.Height);
            var dog = Assert.Single(framed.Cast);
            Assert.InRange(dog.Y, m.Y, Sheet.Height);
            Assert.InRange(dog.Y - (dog.Character.Height * dog.Scale), 0, Sheet.Height);
            Assert.NotEqual(usual.Cast[0].Scale, dog.Scale);
        }
    }

    [Fact]
    public void Water_shows_whatever_stands_in_it_once_more()
    {
        var uses = Drawn
            .From("statue of liberty")
            .Xml.Descendants()
            .Where(e => e.Name.LocalName == "use")
            .GroupBy(e => (string?)e.Attribute("href"));
        Assert.Contains(uses, g => g.Count() == 2);
    }

    [Theory]
    [InlineData("a dog next to the eiffel tower, early morning", true)]
    [InlineData("a dog next to the eiffel tower, sunset", true)]
    [InlineData("a dog next to the eiffel tower, noon", false)]
    [InlineData("a dog next to the eiffel tower, sunset, rain", false)]
    public void Low_sun_and_no_other_lays_long_shadows(string words, bool longShadows)
    {
        var picture = Compose(words);
        var layers = new Artist(picture, Chance.From(words, 0)).Draw();
        var dog = layers.Last(l => l.Role == LayerRole.Subject);
        var first = dog.Marks[0];
        Assert.Equal(longShadows, first.Shape.Spread > 200 && first.Paint.Colour.Alpha == 0.2);
    }

    [Theory]
    [InlineData("fireworks over the eiffel tower", typeof(Night))]
    [InlineData("northern lights and an owl", typeof(Night))]
    [InlineData("fireworks over the eiffel tower at dusk", typeof(Dusk))]
    public void Lights_in_the_sky_want_the_night_unless_another_hour_is_named(
        string words,
        Type time
    ) => Assert.IsType(time, Compose(words).Time);

    [Fact]
    public void The_middle_one_of_several_monuments_stands_further_off_in_the_haze()
    {
        var placed = Compose("eiffel tower, colosseum and taj mahal").Monuments;
        Assert.Equal(3, placed.Count);
        Assert.True(placed[0].Haze > placed[2].Haze);
        Assert.True(placed[0].Y < placed[2].Y);
    }

    private static Composition Compose(string words) =>
        Composer.Compose(Reader.Read(words), Chance.From(words, 0));
}
