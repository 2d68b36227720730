using Edu4All.Core.Providers.Sketchbook;
using Edu4All.Core.Providers.Sketchbook.Characters;
using Edu4All.Core.Providers.Sketchbook.Composing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;
using Edu4All.Core.Providers.Sketchbook.Monuments;
using Edu4All.Core.Providers.Sketchbook.Reading;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Tests.Providers.Sketchbook;

/// <summary>Characters among others: who looks where, who has what, who is how large.</summary>
public sealed class CompanyTests
{
    [Fact]
    public void Children_differ_by_variety_and_by_place()
    {
        var looks = Enumerable.Range(0, 12).SelectMany(Crowd).ToList();
        Assert.True(looks.Select(a => Looks.Of(a)).Distinct().Count() > 12);
        Assert.Equal(Crowd(3).Select(a => a.Look), Crowd(3).Select(a => a.Look));
        static IEnumerable<Act> Crowd(int variety) =>
            Compose(
                new Scene { Subjects = [new Subject(Catalogue.The<Child>()) { Count = 3 }] },
                variety
            )
                .Cast.Select(c => c.Act);
    }

    [Fact]
    public void Who_looks_at_somebody_turns_to_him()
    {
        var (cat, dog) = (Catalogue.The<Cat>(), Catalogue.The<Dog>());
        foreach (var first in new[] { true, false })
        {
            var looker = new Subject(cat) { Relation = Relation.LookingAt, To = first ? 1 : 0 };
            var seen = new Subject(dog);
            var cast = Compose(
                new Scene { Subjects = first ? [looker, seen] : [seen, looker] }
            ).Cast;
            var (who, whom) = (
                cast.Single(c => c.Character == cat),
                cast.Single(c => c.Character == dog)
            );
            Assert.Equal(who.X > whom.X, who.Mirrored);
            Assert.Equal(Gaze.Aside, who.Act.Gaze);
        }
    }

    [Fact]
    public void Who_looks_at_a_tower_looks_up()
    {
        var tower = new Subject(Catalogue.The<EiffelTower>());
        var child = new Subject(Catalogue.The<Child>()) { Relation = Relation.LookingAt, To = 0 };
        for (var variety = 0; variety < 6; variety++)
        {
            var picture = Compose(new Scene { Subjects = [tower, child] }, variety);
            var who = Assert.Single(picture.Cast);
            Assert.Equal(Gaze.Up, who.Act.Gaze);
            Assert.Equal(who.X > picture.Monuments[0].X, who.Mirrored);
        }
    }

    [Fact]
    public void A_reader_has_a_book_and_a_footballer_his_ball_unless_the_words_say_otherwise()
    {
        var reader = new Subject(Catalogue.The<Owl>()) { Pose = Pose.Reading };
        Assert.IsType<Book>(Assert.Single(Cluster.Acting(reader).Props).Thing);
        var footballer = new Subject(Catalogue.The<Footballer>());
        Assert.IsType<Football>(Assert.Single(Cluster.Acting(footballer).Props).Thing);
        var other = footballer with { Has = [new Subject(Catalogue.The<Kite>())] };
        Assert.IsType<Kite>(Assert.Single(Cluster.Acting(other).Props).Thing);
    }

    [Fact]
    public void Tiny_is_far_smaller_than_huge()
    {
        var cat = Catalogue.The<Cat>();
        var cast = Compose(
            new Scene
            {
                Subjects =
                [
                    new Subject(cat) { Extent = new Extent("tiny", 0.55) },
                    new Subject(cat) { Extent = new Extent("huge", 1.6) },
                ],
            }
        ).Cast;
        Assert.True(cast.Max(c => c.Scale) > cast.Min(c => c.Scale) * 3.5);
    }

    [Fact]
    public void Fish_and_boats_are_at_home_at_sea_unless_the_words_say_otherwise()
    {
        Assert.IsType<Core.Providers.Sketchbook.Grounds.Sea>(Composed("a whale").Ground);
        Assert.IsType<Core.Providers.Sketchbook.Grounds.Sea>(
            Composed("a dog riding a boat").Ground
        );
        Assert.IsType<Core.Providers.Sketchbook.Grounds.City>(
            Composed("a whale in the city").Ground
        );
    }

    private static Composition Composed(string words) =>
        Composer.Compose(Reader.Read(words), Chance.From(words, 0));

    private static Composition Compose(Scene scene, int variety = 0) =>
        Composer.Compose(scene, Chance.From("cast", variety));
}
