using Edu4All.Core.Providers.Sketchbook;
using Edu4All.Core.Providers.Sketchbook.Composing;
using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Grounds;
using Edu4All.Core.Providers.Sketchbook.Monuments;
using Edu4All.Core.Providers.Sketchbook.Reading;

namespace Edu4All.Tests.Providers.Sketchbook;

public sealed class ComposerTests
{
    public static TheoryData<string> Monuments =>
        [.. Catalogue.Every<Monument>().Select(m => m.Names[0])];

    [Theory]
    [MemberData(nameof(Monuments))]
    public void Every_monument_is_wholly_on_the_sheet_alone_and_in_company(string name)
    {
        foreach (
            var words in new[]
            {
                name,
                $"a dog next to {name}",
                $"three children in front of {name} in the snow",
            }
        )
        {
            for (var variety = 0; variety < 4; variety++)
            {
                var m = Assert.Single(Compose(words, variety).Monuments);
                Assert.InRange(m.X - (m.Monument.Width * m.Scale / 2), 0, Sheet.Width);
                Assert.InRange(m.X + (m.Monument.Width * m.Scale / 2), 0, Sheet.Width);
                Assert.InRange(m.Y - (m.Monument.Height * m.Scale), 0, Sheet.Height);
            }
        }
    }

    [Theory]
    [InlineData("great pyramid", typeof(Desert))]
    [InlineData("statue of liberty", typeof(Sea))]
    [InlineData("eiffel tower", typeof(City))]
    [InlineData("eiffel tower on the moon", typeof(Moon))]
    [InlineData("a cat", typeof(Meadow))]
    public void The_usual_place_is_taken_unless_the_words_name_one(string words, Type ground) =>
        Assert.IsType(ground, Compose(words).Ground);

    [Fact]
    public void A_character_is_large_enough_to_see_and_stands_before_the_monument()
    {
        var picture = Compose("Dog next to Eiffel Tower");
        var dog = Assert.Single(picture.Cast);
        Assert.True(dog.Character.Height * dog.Scale > 200);
        Assert.True(dog.Y > picture.Monuments[0].Y);
    }

    [Fact]
    public void On_top_of_a_monument_means_up_there()
    {
        var picture = Compose("a cat on top of the Arc de Triomphe");
        Assert.True(picture.Cast[0].Y < picture.Monuments[0].Y - 300);
    }

    [Fact]
    public void Another_variety_moves_the_same_cast()
    {
        var pictures = Enumerable
            .Range(0, 8)
            .Select(v => Compose("a dog and a cat next to the Taj Mahal", v))
            .ToList();
        Assert.All(
            pictures,
            p => Assert.Equal(["cat", "dog"], p.Cast.Select(c => c.Character.Names[0]).Order())
        );
        Assert.True(pictures.Select(p => p.Monuments[0].X).Distinct().Count() > 1);
    }

    private static Composition Compose(string words, int variety = 0) =>
        Composer.Compose(Reader.Read(words), Chance.From(words, variety));
}
