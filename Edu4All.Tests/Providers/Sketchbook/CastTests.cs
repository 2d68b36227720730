using Edu4All.Core.Providers.Sketchbook;
using Edu4All.Core.Providers.Sketchbook.Characters;
using Edu4All.Core.Providers.Sketchbook.Composing;
using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;
using Edu4All.Core.Providers.Sketchbook.Monuments;
using Edu4All.Core.Providers.Sketchbook.Reading;
using Edu4All.Core.Providers.Sketchbook.Skies;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Tests.Providers.Sketchbook;

/// <summary>Characters and things, each by itself: names, poses, sizes.</summary>
public sealed class CastTests
{
    private static readonly Pose[] Poses = Enum.GetValues<Pose>();

    public static TheoryData<string> Characters =>
        [.. Catalogue.Every<Character>().Select(c => c.Names[0])];

    public static TheoryData<string> Things =>
        [.. Catalogue.Every<Thing>().Select(t => t.Names[0])];

    [Fact]
    public void The_book_is_full()
    {
        Assert.True(Catalogue.Every<Character>().Count() >= 60);
        Assert.True(Catalogue.Every<Thing>().Count() >= 95);
    }

    [Fact]
    public void Nobody_is_armed()
    {
        string[] weapons =
        [
            "sword",
            "gun",
            "rifle",
            "pistol",
            "knife",
            "bomb",
            "axe",
            "bow and arrow",
        ];
        Assert.Empty(Catalogue.All.SelectMany(k => k.Names).Intersect(weapons));
    }

    [Fact]
    public void Every_name_of_a_character_or_thing_reaches_it()
    {
        var missed =
            from kind in Catalogue.All
            where kind is Character or Thing
            from name in kind.Names
            let scene = Reader.Read(name)
            where scene.Subjects.Count != 1 || scene.Subjects[0].Kind != kind
            select $"{name} ({kind.Names[0]})";
        Assert.Empty(missed);
    }

    [Theory]
    [InlineData("puppy", typeof(Dog))]
    [InlineData("kitties", typeof(Cat))]
    [InlineData("bunny", typeof(Rabbit))]
    [InlineData("mice", typeof(Mouse))]
    [InlineData("schmetterling", typeof(Butterfly))]
    [InlineData("jirafa", typeof(Giraffe))]
    [InlineData("pompier", typeof(Firefighter))]
    [InlineData("baleia", typeof(Whale))]
    [InlineData("girl in a wheelchair", typeof(WheelchairUser))]
    [InlineData("dos pinguinos", typeof(Penguin))]
    public void Common_names_and_four_languages_are_known(string words, Type kind) =>
        Assert.Contains(Reader.Read(words).Subjects, s => s.Kind.GetType() == kind);

    [Theory]
    [MemberData(nameof(Characters))]
    public void Every_pose_is_another_drawing(string name)
    {
        var who = Named<Character>(name);
        var drawn = Poses
            .Select(p => Inked(pen => who.Draw(pen, Act.Plain with { Pose = p })))
            .ToList();
        // A dancer dances at rest, too.
        Assert.True(drawn.Distinct().Count() >= Poses.Length - 1);
    }

    [Theory]
    [MemberData(nameof(Characters))]
    public void A_gaze_turns_the_eyes_and_a_sleeper_has_them_shut(string name)
    {
        var who = Named<Character>(name);
        var gazes = new[] { Gaze.Ahead, Gaze.Up, Gaze.Aside }
            .Select(g => Inked(pen => who.Draw(pen, Act.Plain with { Towards = g })))
            .ToList();
        Assert.Equal(3, gazes.Distinct().Count());
        Assert.Equal(Gaze.Shut, (Act.Plain with { Pose = Pose.Sleeping, Towards = Gaze.Up }).Gaze);
    }

    [Theory]
    [MemberData(nameof(Characters))]
    public void A_character_keeps_to_the_height_and_width_it_declares(string name)
    {
        var who = Named<Character>(name);
        var reach = Reach.Of(pen => who.Draw(pen, Act.Plain));
        Assert.InRange(reach.Top, who.Height * 0.88, who.Height * 1.02);
        Assert.InRange(Math.Max(reach.Left, reach.Right), who.Width * 0.39, who.Width * 0.52);
        Assert.True(reach.Bottom < 14, "feet on the ground");
    }

    [Theory]
    [MemberData(nameof(Things))]
    public void A_thing_keeps_to_the_height_and_width_it_declares(string name)
    {
        var thing = Named<Thing>(name);
        var reach = Reach.Of(pen => thing.Draw(pen.At(0, -thing.Foot), thing.Colour));
        Assert.InRange(reach.Top, thing.Height * 0.85, thing.Height * 1.03);
        Assert.InRange(reach.Width, thing.Width * 0.78, thing.Width * 1.04);
    }

    [Theory]
    [MemberData(nameof(Characters))]
    public void Whatever_it_does_it_is_wholly_on_the_sheet(string name)
    {
        var who = Named<Character>(name);
        foreach (var pose in Poses.Where(p => p != Pose.Riding))
        {
            OnSheet(new Subject(who) { Pose = pose });
        }

        foreach (var mount in new Kind[] { Catalogue.The<Horse>(), Catalogue.The<Skateboard>() })
        {
            OnSheet(new Subject(who) { Mount = new Subject(mount) });
        }
    }

    [Theory]
    [MemberData(nameof(Things))]
    public void Held_worn_or_ridden_it_is_wholly_on_the_sheet(string name)
    {
        var thing = Named<Thing>(name);
        foreach (
            Character who in new Character[] { Catalogue.The<Rabbit>(), Catalogue.The<Elephant>() }
        )
        {
            OnSheet(
                thing.Seat is not null
                    ? new Subject(who) { Mount = new Subject(thing) }
                    : new Subject(who) { Has = [new Subject(thing)] }
            );
        }
    }

    [Theory]
    [MemberData(nameof(Characters))]
    public void A_hat_sits_on_its_head_and_a_balloon_in_its_hand(string name)
    {
        var who = Named<Character>(name);
        foreach (var pose in Poses)
        {
            var bare = Act.Plain with { Pose = pose };
            var hat = who.At(Spot.Head, bare);
            var reach = Reach.Of(pen => who.Draw(pen, bare));
            Assert.InRange(hat.X, -reach.Left - 10, reach.Right + 10);
            Assert.InRange(-hat.Y, -5, reach.Top + 10);
            foreach (var thing in new Thing[] { Catalogue.The<Hat>(), Catalogue.The<Balloon>() })
            {
                var dressed = bare with { Props = [new Prop(thing, thing.Colour)] };
                Assert.NotEqual(
                    Inked(pen => who.Draw(pen, bare)),
                    Inked(pen => who.Draw(pen, dressed))
                );
            }
        }
    }

    private static Composition Compose(Scene scene, int variety = 0) =>
        Composer.Compose(scene, Chance.From("cast", variety));

    private static T Named<T>(string name)
        where T : Kind => Catalogue.Every<T>().Single(k => k.Names[0] == name);

    private static void OnSheet(Subject subject)
    {
        foreach (var placed in Compose(new Scene { Subjects = [subject] }).Cast)
        {
            var reach = Reach.Of(pen =>
            {
                var at = pen.At(placed.X, placed.Y, placed.Scale);
                Troupe.Draw(
                    placed.Mirrored ? at.Mirrored() : at,
                    placed.Character,
                    placed.Act,
                    placed.Mount
                );
            });
            var what =
                $"{subject.Kind.Names[0]} {subject.Pose} {subject.Mount?.Kind.Names[0]}: {reach}";
            Assert.True(reach.Left <= 0.01 && reach.Right <= Sheet.Width, what);
            Assert.True(reach.Top <= 0.01 && reach.Bottom <= Sheet.Height, what);
        }
    }

    // The marks as they would be written: two drawings that look alike are equal.
    private static string Inked(Action<Pen> draw)
    {
        var layer = new Layer(LayerRole.Subject, []);
        draw(new Pen(layer, Matrix.Same, Catalogue.The<Day>().Light, 0, Chance.From("same", 0)));
        var svg = new SvgWriter("s-");
        svg.Marks(layer.Marks);
        return svg.Finish("");
    }
}
