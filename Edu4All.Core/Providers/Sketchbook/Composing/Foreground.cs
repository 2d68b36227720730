using Edu4All.Core.Providers.Sketchbook.Characters;
using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;
using Edu4All.Core.Providers.Sketchbook.Monuments;
using Edu4All.Core.Providers.Sketchbook.Reading;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Composing;

/// <summary>Sizes and places characters and things before the monuments.</summary>
internal static class Foreground
{
    private const double Feet = 806;

    /// <summary>How low a thing in the sky may hang.</summary>
    private const double InTheSky = 330;

    /// <summary>Places the characters.</summary>
    public static IReadOnlyList<PlacedCast> Cast(
        Scene scene,
        IReadOnlyList<Cluster> clusters,
        IReadOnlyList<PlacedMonument> monuments,
        bool left,
        Chance chance
    )
    {
        var cast = new List<PlacedCast>();
        var line = Line(scene, clusters, monuments, left).ToList();
        foreach (var (cluster, spot) in line)
        {
            if (cluster.Subject.Kind is not Character who)
            {
                continue;
            }

            var sight = Sight(scene, cluster, line, monuments);
            var towards =
                sight?.X
                ?? (
                    monuments.Count > 0
                        ? monuments[0].X
                        : (Sheet.Width / 2) + (clusters.Count == 1 ? (left ? 1 : -1) : 0)
                );
            var mirrored =
                spot.X > towards + 1
                && (sight is not null || clusters.Count > 1 || monuments.Count > 0);
            var act = Cluster.Acting(cluster.Subject) with
            {
                Look = (int)chance.Bits(),
                Towards =
                    sight is null ? Gaze.Ahead
                    : spot.Y - sight.Value.Y > cluster.Height * spot.Scale / cluster.Size * 1.5
                        ? Gaze.Up
                    : Gaze.Aside,
            };
            // Its box has its place in the line; its feet need not be in the middle of it.
            var off = (cluster.Left - (cluster.Width / 2)) * spot.Scale / cluster.Size;
            cast.Add(
                new(
                    who,
                    act,
                    Cluster.MountOf(cluster.Subject),
                    spot.X + (mirrored ? -off : off),
                    spot.Y + chance.Between(-5, 5),
                    spot.Scale,
                    mirrored,
                    spot.Behind
                )
            );
        }

        return [.. cast.OrderBy(c => c.Y)];
    }

    // Where whoever looks at something has to look: the top of a monument, the middle of anybody else.
    private static Point? Sight(
        Scene scene,
        Cluster who,
        IReadOnlyList<(Cluster Cluster, Place Place)> line,
        IReadOnlyList<PlacedMonument> monuments
    )
    {
        var (relation, to) = (who.Subject.Relation, who.Subject.To);
        if (relation != Relation.LookingAt || to < 0)
        {
            return null;
        }

        var target = scene.Subjects[to];
        if (monuments.FirstOrDefault(m => m.Monument == target.Kind) is { } m)
        {
            return new(m.X, m.Y - (m.Monument.Height * m.Scale));
        }

        var seen = line.FirstOrDefault(l => ReferenceEquals(l.Cluster.Subject, target));
        if (seen.Cluster is null)
        {
            return null;
        }

        var tall = seen.Cluster.Height * seen.Place.Scale / seen.Cluster.Size;
        return new(
            seen.Place.X,
            target.Kind is Thing { Spot: Spot.Sky } ? InTheSky : seen.Place.Y - tall
        );
    }

    /// <summary>Places things that nobody has.</summary>
    public static IEnumerable<PlacedThing> Things(
        Scene scene,
        IReadOnlyList<Cluster> clusters,
        IReadOnlyList<PlacedMonument> monuments,
        bool left
    )
    {
        foreach (var (cluster, spot) in Line(scene, clusters, monuments, left))
        {
            if (cluster.Subject.Kind is Thing thing)
            {
                var colour = cluster.Subject.Hue?.Tone ?? thing.Colour;
                yield return thing.Spot == Spot.Sky
                    ? new(thing, colour, spot.X, InTheSky, spot.Scale, false)
                    : new(thing, colour, spot.X, spot.Y, spot.Scale, false);
            }
        }
    }

    private readonly record struct Place(double X, double Y, double Scale, bool Behind);

    // One row from left to right, as wide as the room beside the monument allows; those in a relation leave it for their own place.
    private static IEnumerable<(Cluster Cluster, Place Place)> Line(
        Scene scene,
        IReadOnlyList<Cluster> clusters,
        IReadOnlyList<PlacedMonument> monuments,
        bool left
    )
    {
        var unit = Unit(clusters, monuments);
        var total = clusters.Sum(c => c.Width * unit) + (Gap * (clusters.Count - 1));
        var x = Start(total, monuments, left);
        var middle = x + (total / 2);
        foreach (var cluster in clusters)
        {
            var w = cluster.Width * unit;
            yield return (
                cluster,
                Placed(
                    scene,
                    cluster,
                    monuments,
                    new(x + (w / 2), Feet, unit * cluster.Size, false),
                    middle
                )
            );
            x += w + Gap;
        }
    }

    private const double Gap = 36;

    private static double Unit(
        IReadOnlyList<Cluster> clusters,
        IReadOnlyList<PlacedMonument> monuments
    )
    {
        if (clusters.Count == 0)
        {
            return 1;
        }

        // Beside a monument the cast may cover a third of the sheet, not the monument.
        var withMonument = monuments.Count > 0;
        var wanted =
            withMonument ? 1.85
            : clusters.Count == 1 ? 3
            : 2.4;
        var room = withMonument ? 470 + (Gap * clusters.Count * 2.4) : 1320;
        var high = withMonument ? 470 : 640;
        wanted = Math.Min(wanted, high / clusters.Max(c => c.Height));
        return Math.Min(wanted, (room - (Gap * (clusters.Count - 1))) / clusters.Sum(c => c.Width));
    }

    private static double Start(double total, IReadOnlyList<PlacedMonument> monuments, bool left)
    {
        var middle = Sheet.Width / 2;
        if (monuments.Count == 1)
        {
            var reach = monuments[0].Monument.Width * monuments[0].Scale / 2;
            var edge = left
                ? monuments[0].X - (reach * 0.62)
                : Sheet.Width - monuments[0].X - (reach * 0.62);
            var centre = Math.Max(total / 2 + 60, Math.Min(edge * 0.56, Sheet.Width * 0.3));
            middle = left ? centre : Sheet.Width - centre;
        }

        return Math.Clamp(middle - (total / 2), 40, Math.Max(40, Sheet.Width - 40 - total));
    }

    private static Place Placed(
        Scene scene,
        Cluster cluster,
        IReadOnlyList<PlacedMonument> monuments,
        Place usual,
        double middle
    )
    {
        var to = cluster.Subject.To;
        if (
            to < 0
            || scene.Subjects[to].Kind is not Monument target
            || monuments.FirstOrDefault(m => m.Monument == target) is not { } m
        )
        {
            return usual;
        }

        switch (cluster.Subject.Relation)
        {
            case Relation.On:
                var scale = Math.Min(usual.Scale * 0.5, 120 / cluster.Height * cluster.Size);
                // On a tip at the upper edge of the sheet it comes down as far as its head needs.
                return new(
                    m.X + (m.Monument.Top.X * m.Scale),
                    Math.Max(
                        m.Y + (m.Monument.Top.Y * m.Scale) + 2,
                        (cluster.Height / cluster.Size * scale) + 12
                    ),
                    scale,
                    false
                );
            case Relation.InFront or Relation.Inside or Relation.Under:
                return usual with
                {
                    X = Math.Clamp(usual.X + ((m.X - middle) * 0.8), 90, Sheet.Width - 90),
                };
            case Relation.Behind:
                return usual with
                {
                    X = m.X + (m.Monument.Width * m.Scale * 0.4),
                    Y = m.Y - 2,
                    Scale = usual.Scale * 0.8,
                    Behind = true,
                };
            default:
                return usual;
        }
    }
}
