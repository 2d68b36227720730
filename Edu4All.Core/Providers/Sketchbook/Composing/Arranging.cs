using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Monuments;
using Edu4All.Core.Providers.Sketchbook.Reading;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Composing;

/// <summary>
/// Moves characters and things to where they are said to be among themselves: a cat under a tree, a teddy on a table, a fox behind a
/// dog. Where they stand to monuments, <see cref="Foreground"/> knows.
/// </summary>
internal static class Arranging
{
    /// <summary>Whoever is in front or behind is nearer or further by this much.</summary>
    private const double Step = 30;

    /// <summary>What shelters somebody is drawn at least this high.</summary>
    private const double Shelter = 560;

    /// <summary>The composition with everybody in his place.</summary>
    public static Composition Related(this Composition picture, Scene scene)
    {
        for (var i = 0; i < scene.Subjects.Count; i++)
        {
            var subject = scene.Subjects[i];
            if (
                subject.To < 0
                || subject.To == i
                || subject.Kind is Monument or Plant { IsTree: false }
            )
            {
                continue;
            }

            picture = subject.Relation switch
            {
                Relation.Between => Between(picture, scene, i),
                Relation.InFront
                or Relation.Behind
                or Relation.On
                or Relation.Under
                or Relation.Inside when scene.Subjects[subject.To].Kind is not Monument => Moved(
                    picture,
                    scene,
                    i
                ),
                _ => picture,
            };
        }

        return picture with
        {
            Cast = [.. picture.Cast.OrderBy(c => c.Y)],
        };
    }

    private static Composition Moved(Composition picture, Scene scene, int who)
    {
        var subject = scene.Subjects[who];
        if (Placed(picture, scene, subject.To).FirstOrDefault() is not { } goal)
        {
            return picture;
        }

        if (
            subject.Relation is Relation.Under or Relation.Inside
            && goal is PlacedThing { Thing.Spot: not Spot.Sky } roof
        )
        {
            var grown = Math.Clamp(Shelter / Box(roof).Height, 1, 1.9);
            goal = roof with
            {
                Scale = roof.Scale * grown,
                X = roof.X + ((Sheet.Width / 2 - roof.X) * 0.5),
            };
            picture = picture.With(roof, goal);
        }

        // What somebody hides behind has to be drawn after him.
        if (subject.Relation == Relation.Behind && goal is PlacedThing { Front: false } screen)
        {
            goal = screen with { Front = true };
            picture = picture.With(screen, goal);
        }

        var mine = Placed(picture, scene, who);
        for (var n = 0; n < mine.Count; n++)
        {
            picture = picture.With(
                mine[n],
                Put(mine[n], goal, subject.Relation, n - ((mine.Count - 1) / 2.0))
            );
        }

        return picture;
    }

    private static object Put(object one, object goal, Relation relation, double aside)
    {
        var (own, other) = (Box(one), Box(goal));
        var middle = other.X + (other.Width / 2);
        var share = relation switch
        {
            Relation.Under => 0.42,
            Relation.Inside => 0.36,
            Relation.InFront => 0.7,
            _ => 1.4,
        };
        var factor = Math.Min(1, share * other.Height / own.Height);
        if (relation == Relation.InFront && other.Width > own.Width * 1.6)
        {
            middle += other.Width * 0.08;
        }

        var (wide, foot) = (own.Width * factor, other.Y + other.Height);
        var offset = aside * wide * 1.05;
        switch (relation)
        {
            case Relation.On:
                var top = Top(goal);
                factor = Math.Min(factor, (top.Y - 12) / own.Height);
                return At(one, top.X + (aside * own.Width * factor), top.Y, factor);
            case Relation.Under when goal is PlacedThing { Thing.Spot: Spot.Sky }:
                return At(one, middle + offset, Y(one), 1);
            case Relation.Under:
                // A little aside, so that the trunk is seen.
                return At(
                    one,
                    middle + (goal is PlacedThing { Thing: Plant } ? wide * 0.55 : 0) + offset,
                    foot + 6,
                    factor
                );
            case Relation.Inside:
                return At(one, middle + offset, foot + 4, factor);
            case Relation.Behind:
                var side = own.X + (own.Width / 2) < middle ? -1 : 1;
                return At(
                    one,
                    middle + (side * (other.Width / 2)) + offset,
                    foot - Step - 14,
                    factor * 0.94
                );
            default:
                var apart = own.Width * factor < other.Width * 0.55 ? 0 : other.Width * 0.34;
                return At(one, middle + apart + offset, foot + Step - 8, factor) is PlacedThing t
                    ? t with
                    {
                        Front = true,
                    }
                    : At(one, middle + apart + offset, foot + Step - 8, factor);
        }
    }

    // Between two of one kind, or between two of different kinds, whoever and wherever these are.
    private static Composition Between(Composition picture, Scene scene, int who)
    {
        var subject = scene.Subjects[who];
        var ends = Placed(picture, scene, subject.To)
            .Concat(subject.Also >= 0 ? Placed(picture, scene, subject.Also) : [])
            .Select(Box)
            .OrderBy(b => b.X + (b.Width / 2))
            .ToList();
        if (ends.Count < 2)
        {
            return picture;
        }

        var mine = Placed(picture, scene, who);
        // Half way between the edges that face each other, not between the middles: a dragon is wide.
        var middle = (ends[0].X + ends[0].Width + ends[^1].X) / 2;
        for (var n = 0; n < mine.Count; n++)
        {
            var aside = (n - ((mine.Count - 1) / 2.0)) * Box(mine[n]).Width;
            picture = picture.With(mine[n], At(mine[n], middle + aside, Y(mine[n]), 1));
        }

        return picture;
    }

    private static IReadOnlyList<object> Placed(Composition picture, Scene scene, int subject) =>
        Pinning.Match(picture, scene).FirstOrDefault(m => m.Subject == subject).Placed ?? [];

    private static Point Top(object goal)
    {
        if (goal is PlacedThing { Thing: var thing } placed)
        {
            var top = thing.Seat is { } seat ? new Point(seat.X, seat.Y) : thing.Top;
            return new(placed.X + (top.X * placed.Scale), placed.Y + (top.Y * placed.Scale));
        }

        var box = Box(goal);
        return new(box.X + (box.Width / 2), box.Y + 4);
    }

    private static Region Box(object placed) =>
        placed switch
        {
            PlacedCast c => Fitting.Box(c),
            PlacedThing t => Fitting.Box(t),
            PlacedMonument m => new(
                m.X - (m.Monument.Width * m.Scale / 2),
                m.Y - (m.Monument.Height * m.Scale),
                m.Monument.Width * m.Scale,
                m.Monument.Height * m.Scale
            ),
            _ => throw new ArgumentException("Nothing that is placed.", nameof(placed)),
        };

    private static double Y(object placed) =>
        placed switch
        {
            PlacedCast c => c.Y,
            PlacedThing t => t.Y,
            _ => 0,
        };

    private static object At(object placed, double x, double y, double factor) =>
        placed switch
        {
            PlacedCast c => c with { X = x, Y = y, Scale = c.Scale * factor },
            PlacedThing t => t with { X = x, Y = y, Scale = t.Scale * factor },
            _ => placed,
        };

    private static Composition With(this Composition picture, object before, object after) =>
        picture with
        {
            Cast =
            [
                .. picture.Cast.Select(c => ReferenceEquals(c, before) ? (PlacedCast)after : c),
            ],
            Strewn =
            [
                .. picture.Strewn.Select(t => ReferenceEquals(t, before) ? (PlacedThing)after : t),
            ],
        };
}
