using Edu4All.Core.Providers.Sketchbook.Characters;
using Edu4All.Core.Providers.Sketchbook.Grounds;
using Edu4All.Core.Providers.Sketchbook.Monuments;
using Edu4All.Core.Providers.Sketchbook.Reading;
using Edu4All.Core.Providers.Sketchbook.Skies;
using Edu4All.Core.Providers.Sketchbook.Styles;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Tests.Providers.Sketchbook;

public sealed class ReaderTests
{
    [Fact]
    public void The_rider_and_not_the_horse_holds_the_lollipop()
    {
        var scene = Reader.Read(
            "Bunny on horse, holding a lollipop, on a foggy meadow where it grows daffodils"
        );
        var bunny = scene.Subjects[0];
        Assert.IsType<Rabbit>(bunny.Kind);
        Assert.IsType<Horse>(bunny.Mount!.Kind);
        Assert.IsType<Lollipop>(Assert.Single(bunny.Has).Kind);
        Assert.Empty(bunny.Mount.Has);
        Assert.Contains(scene.Subjects, s => s.Kind is Daffodil);
        Assert.IsType<Meadow>(scene.Ground);
        Assert.IsType<Fog>(Assert.Single(scene.Weathers));
        Assert.Empty(scene.NotDrawn);
    }

    [Fact]
    public void A_child_with_a_teddy_looks_on_in_the_evening()
    {
        var scene = Reader.Read(
            "Generate monument of the Arc of Triumph in Paris, France, in the evening light with a small child holding a Teddy looks on"
        );
        Assert.Collection(
            scene.Subjects,
            arc => Assert.IsType<ArcDeTriomphe>(arc.Kind),
            child =>
            {
                Assert.IsType<Child>(child.Kind);
                Assert.Equal("small", child.Extent!.Word);
                Assert.IsType<Teddy>(Assert.Single(child.Has).Kind);
            }
        );
        Assert.IsType<Evening>(scene.Time);
        Assert.Empty(scene.NotDrawn);
    }

    [Fact]
    public void A_squirrel_rides_the_motorcycle() =>
        Assert.IsType<Motorcycle>(
            Assert.Single(Reader.Read("A squirrel on a motorcycle").Subjects).Mount!.Kind
        );

    [Theory]
    [InlineData("A badger wearing a tuxedo")]
    [InlineData("badger in a tuxedo")]
    [InlineData("badger tuxedo")]
    [InlineData("A BADGER DRESSED IN A TUXEDO!!!")]
    [InlineData("a bager wearing a tuxeedo")]
    public void A_tuxedo_is_worn_however_it_is_said(string words)
    {
        var badger = Assert.Single(Reader.Read(words).Subjects);
        Assert.IsType<Badger>(badger.Kind);
        Assert.IsType<Tuxedo>(Assert.Single(badger.Has).Kind);
    }

    [Fact]
    public void A_dog_is_beside_the_tower_in_the_early_morning()
    {
        var scene = Reader.Read("Dog next to Eiffel Tower in early morning sunlight");
        Assert.Equal((Relation.Beside, 1), (scene.Subjects[0].Relation, scene.Subjects[0].To));
        Assert.IsType<EarlyMorning>(scene.Time);
    }

    [Theory]
    [InlineData("eifel tower", typeof(EiffelTower))]
    [InlineData("the Eiffle Towr", typeof(EiffelTower))]
    [InlineData("tour Eiffel", typeof(EiffelTower))]
    [InlineData("piramids", typeof(GreatPyramid))]
    [InlineData("collosseum", typeof(Colosseum))]
    [InlineData("stonhenge", typeof(Stonehenge))]
    [InlineData("an elefant", typeof(Elephant))]
    [InlineData("a squirel", typeof(Squirrel))]
    [InlineData("a dragn", typeof(Dragon))]
    [InlineData("two bunnies", typeof(Rabbit))]
    [InlineData("el niño", typeof(Boy))]
    public void Slips_of_spelling_plurals_and_other_languages_are_understood(
        string words,
        Type kind
    ) => Assert.IsType(kind, Assert.Single(Reader.Read(words).Subjects).Kind);

    [Theory]
    [InlineData("a harp")]
    [InlineData("a toaster")]
    [InlineData("a goat")]
    public void Another_word_is_no_slip(string words)
    {
        var scene = Reader.Read(words);
        Assert.Empty(scene.Subjects);
        Assert.Equal(words[2..], Assert.Single(scene.NotDrawn));
    }

    [Theory]
    [InlineData("a dog with a hat on the moon", true)]
    [InlineData("un chien avec un chapeau sur la lune", true)]
    [InlineData("a dog under the moon", false)]
    [InlineData("a dog with a moon", false)]
    public void The_moon_is_a_place_or_a_light_in_the_sky(string words, bool place)
    {
        var scene = Reader.Read(words);
        Assert.Equal(place, scene.Ground is Core.Providers.Sketchbook.Grounds.Moon);
        Assert.Equal(!place, scene.Time is Core.Providers.Sketchbook.Skies.Night);
    }

    [Fact]
    public void What_is_not_in_the_book_is_said_and_fillers_are_not()
    {
        var scene = Reader.Read(
            "A huge dog happily playing the trombone and an accordion beside the Eiffel Tower"
        );
        Assert.Equal(["trombone", "accordion"], scene.NotDrawn);
    }

    [Fact]
    public void Colours_sizes_and_numbers_go_to_the_next_name_only()
    {
        var scene = Reader.Read("three tiny blue cats and a dog");
        Assert.Equal(
            (3, "tiny", "blue"),
            (scene.Subjects[0].Count, scene.Subjects[0].Extent!.Word, scene.Subjects[0].Hue!.Word)
        );
        Assert.Equal(
            (1, null, null),
            (scene.Subjects[1].Count, scene.Subjects[1].Extent, scene.Subjects[1].Hue)
        );
    }

    [Theory]
    [InlineData("a cat in watercolour")]
    [InlineData("watercolor painting of a cat")]
    public void A_style_can_be_named(string words) =>
        Assert.IsType<Watercolour>(Reader.Read(words).Style);

    [Theory]
    [InlineData("une fille à vélo dans la ville")]
    [InlineData("una niña en bicicleta")]
    [InlineData("ein Mädchen auf dem Fahrrad")]
    [InlineData("ein Mädchen fährt mit dem Fahrrad")]
    [InlineData("uma menina de bicicleta")]
    [InlineData("a girl by bike")]
    public void Going_by_bicycle_is_riding_one(string words)
    {
        var girl = Assert.Single(Reader.Read(words).Subjects);
        Assert.IsType<Girl>(girl.Kind);
        Assert.IsType<Bicycle>(girl.Mount!.Kind);
    }

    [Theory]
    [InlineData("ein Mädchen mit einem Fahrrad")]
    [InlineData("un garçon à côté de son vélo")]
    public void A_bicycle_may_also_just_be_there(string words) =>
        Assert.All(Reader.Read(words).Subjects, s => Assert.Null(s.Mount));

    [Theory]
    [InlineData("my sister and my brother")]
    [InlineData("ma sœur et mon frère")]
    [InlineData("ma soeur et mon frere")]
    [InlineData("mi hermana y mi hermano")]
    [InlineData("meine Schwester und mein Bruder")]
    [InlineData("minha irmã e meu irmão")]
    public void A_sister_is_a_girl_and_a_brother_a_boy(string words)
    {
        var scene = Reader.Read(words);
        Assert.Equal([typeof(Girl), typeof(Boy)], scene.Subjects.Select(s => s.Kind.GetType()));
        Assert.Empty(scene.NotDrawn);
    }

    [Theory]
    [InlineData("a cat sleeps on a bed", true)]
    [InlineData("un gato duerme en la cama", true)]
    [InlineData("a cat sits on a bed", false)]
    [InlineData("a cat sleeps on a horse", false)]
    public void Whoever_sleeps_on_a_bed_lies_on_it(string words, bool lies)
    {
        var cat = Assert.Single(Reader.Read(words).Subjects);
        Assert.NotNull(cat.Mount);
        Assert.Equal(lies ? Pose.Sleeping : Pose.Riding, cat.Pose);
    }

    [Fact]
    public void The_child_may_put_a_monument_on_the_moon() =>
        Assert.IsType<Moon>(Reader.Read("the Eiffel Tower on the moon").Ground);
}
