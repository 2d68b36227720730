using Edu4All.Core.Providers.Sketchbook;
using Edu4All.Core.Providers.Sketchbook.Composing;
using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Framings;
using Edu4All.Core.Providers.Sketchbook.Reading;
using Edu4All.Core.Providers.Sketchbook.Things;
using FsCheck;
using FsCheck.Fluent;

namespace Edu4All.Tests.Providers.Sketchbook;

/// <summary>Where characters and things stand among themselves, and that none of them leaves the sheet.</summary>
public sealed class ArrangingTests
{
    [Theory]
    [InlineData("a cat under a tree")]
    [InlineData("a mouse under a table")]
    public void Under_something_is_below_its_top_and_smaller(string words)
    {
        var (who, what) = Boxes(words);
        Assert.True(who.Y > what.Y + (what.Height / 3));
        Assert.InRange(Middle(who), what.X, what.X + what.Width);
    }

    [Theory]
    [InlineData("a bird on top of a house")]
    [InlineData("an owl on top of a tree")]
    [InlineData("a cake on a table")]
    public void On_top_of_something_is_above_its_middle(string words)
    {
        var (who, what) = Boxes(words);
        Assert.True(who.Y + who.Height < what.Y + (what.Height * 0.6));
        Assert.InRange(Middle(who), what.X, what.X + what.Width);
    }

    [Theory]
    [InlineData("a squirrel behind a fox", false)]
    [InlineData("a horse behind a fence", true)]
    [InlineData("a dog behind a tree", true)]
    public void Behind_somebody_is_further_away_and_half_hidden(string words, bool thing)
    {
        var picture = Compose(words);
        var (who, what) = Boxes(words);
        Assert.True(who.X < what.X + what.Width && who.X + who.Width > what.X);
        if (thing)
        {
            Assert.True(Assert.Single(picture.Strewn).Front);
        }
        else
        {
            Assert.Equal("squirrel", picture.Cast[0].Character.Names[0]);
        }
    }

    [Theory]
    [InlineData("a dog in front of a castle")]
    [InlineData("a cat inside a house")]
    [InlineData("two rabbits in front of a tent")]
    public void In_front_of_something_is_nearer_and_before_it(string words)
    {
        var (who, what) = Boxes(words);
        Assert.True(who.Y + who.Height >= what.Y + what.Height - 4);
        Assert.True(Middle(who) > what.X && Middle(who) < what.X + what.Width);
    }

    [Theory]
    [InlineData("a child between a robot and a dragon")]
    [InlineData("a child between a dragon and a robot")]
    public void Between_two_is_between_them(string words)
    {
        var cast = Compose(words).Cast;
        double At(string name) =>
            Middle(Fitting.Box(cast.Single(c => c.Character.Names[0] == name)));
        var ends = new[] { At("robot"), At("dragon") };
        Assert.InRange(At("child"), ends.Min(), ends.Max());
    }

    [Fact]
    public void Between_a_monument_and_a_tree_is_between_them()
    {
        var picture = Compose("a fox between the leaning tower of pisa and a tree");
        var ends = new[] { picture.Monuments[0].X, picture.Strewn[0].X };
        Assert.InRange(picture.Cast[0].X, ends.Min(), ends.Max());
    }

    [Fact]
    public void Whatever_is_asked_for_stays_on_the_sheet()
    {
        var names = Catalogue
            .All.Select(k => k.Names[0])
            .Concat([
                "and",
                "on",
                "riding",
                "holding",
                "seven",
                "two",
                "huge",
                "tiny",
                "in front of",
                "behind",
                "under",
                "inside",
                "between",
                "flying",
                "sleeping",
                "looking at",
            ])
            .ToArray();
        var phrases = Gen.Elements(names).ArrayOf().Select(words => string.Join(' ', words));
        Prop.ForAll(phrases.Zip(Gen.Choose(0, 1000)).ToArbitrary(), p => OnSheet(p.Item1, p.Item2))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(16));
    }

    private static void OnSheet(string words, int variety)
    {
        var picture = Easel.Compose(
            Reader.Read(words) with
            {
                Seed = Chance.From(words, variety).Seed,
            }
        );
        var things = picture.Strewn.Where(t => t.Thing is not Plant { IsTree: false });
        foreach (var box in picture.Cast.Select(Fitting.Box).Concat(things.Select(Fitting.Box)))
        {
            Assert.InRange(box.X, 0, Sheet.Width);
            Assert.InRange(box.X + box.Width, 0, Sheet.Width);
            Assert.InRange(box.Y, 0, Sheet.Height);
            Assert.InRange(box.Y + box.Height, 0, Sheet.Height);
        }

        // A close-up cuts a tower off on purpose.
        foreach (var m in picture.Monuments.Where(_ => picture.Framing is not CloseUp))
        {
            var half = m.Monument.Width * m.Scale / 2;
            Assert.InRange(m.X - half, 0, Sheet.Width);
            Assert.InRange(m.X + half, 0, Sheet.Width);
            Assert.InRange(m.Y - (m.Monument.Height * m.Scale), 0, Sheet.Height);
            Assert.InRange(m.Y, 0, Sheet.Height);
        }
    }

    private static (Region Who, Region What) Boxes(string words)
    {
        var picture = Compose(words);
        var boxes = Pinning
            .Match(picture, Reader.Read(words))
            .Select(m =>
                m.Placed[0] is PlacedCast c ? Fitting.Box(c) : Fitting.Box((PlacedThing)m.Placed[0])
            )
            .ToList();
        return (boxes[0], boxes[1]);
    }

    private static double Middle(Region box) => box.X + (box.Width / 2);

    private static Composition Compose(string words) =>
        Composer.Compose(Reader.Read(words), Chance.From(words, 0));
}
