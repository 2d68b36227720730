using Edu4All.Core.Providers.Sketchbook.Characters;
using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Monuments;
using Edu4All.Core.Providers.Sketchbook.Reading;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Composing;

/// <summary>
/// Knows which part of a composition is which subject: where each stands, for masks, and how to put one where an edit nailed it.
/// </summary>
internal static class Pinning
{
    /// <summary>The composition with every pinned subject at its pins.</summary>
    public static Composition Pinned(this Composition picture, Scene scene)
    {
        var pins = new Dictionary<object, Pin>(ReferenceEqualityComparer.Instance);
        foreach (var (subject, placed) in Match(picture, scene))
        {
            for (var i = 0; i < Math.Min(placed.Count, scene.Subjects[subject].Pins.Count); i++)
            {
                pins[placed[i]] = scene.Subjects[subject].Pins[i];
            }
        }

        if (pins.Count == 0)
        {
            return picture;
        }

        return picture with
        {
            Monuments =
            [
                .. picture.Monuments.Select(m =>
                    pins.TryGetValue(m, out var p)
                        ? m with
                        {
                            X = p.X,
                            Y = p.Y,
                            Scale = p.Scale,
                            Haze = p.Haze,
                        }
                        : m
                ),
            ],
            Cast =
            [
                .. picture
                    .Cast.Select(c =>
                        pins.TryGetValue(c, out var p)
                            ? c with
                            {
                                X = p.X,
                                Y = p.Y,
                                Scale = p.Scale,
                                Mirrored = p.Mirrored,
                                Behind = p.Behind,
                                Act = p.Look is { } look ? c.Act with { Look = look } : c.Act,
                                Own = p.Own,
                            }
                            : c
                    )
                    .OrderBy(c => c.Own)
                    .ThenBy(c => c.Own ? 0 : c.Y),
            ],
            Strewn =
            [
                .. picture.Strewn.Select(t =>
                    pins.TryGetValue(t, out var p)
                        ? t with
                        {
                            X = p.X,
                            Y = p.Y,
                            Scale = p.Scale,
                            Front = p.Own || p.Y > Front,
                            Own = p.Own,
                        }
                        : t
                ),
            ],
        };
    }

    /// <summary>Where each subject stands, one pin for each of it that was placed; beds of flowers have no place of their own.</summary>
    public static IReadOnlyList<IReadOnlyList<(Pin Pin, Region Box)>> Places(
        Composition picture,
        Scene scene
    )
    {
        var places = scene.Subjects.Select(_ => new List<(Pin, Region)>()).ToList();
        foreach (var (subject, placed) in Match(picture, scene))
        {
            places[subject].AddRange(placed.Select(p => Place(p, scene.Subjects[subject])));
        }

        return places;
    }

    /// <summary>From here down things stand before the characters.</summary>
    private const double Front = 806;

    private static (Pin, Region) Place(object placed, Subject subject)
    {
        var (width, height) = Size(subject);
        var pin = placed switch
        {
            PlacedMonument m => new Pin(m.X, m.Y, m.Scale, false, false, m.Haze),
            PlacedCast c => new Pin(c.X, c.Y, c.Scale, c.Mirrored, c.Behind, 0, c.Act.Look, c.Own),
            PlacedThing t => new Pin(t.X, t.Y, t.Scale, false, false, Own: t.Own),
            _ => throw new ArgumentException("Nothing that is placed.", nameof(placed)),
        };
        var (w, h) = (width * pin.Scale, height * pin.Scale);
        return (pin, new(pin.X - (w / 2), pin.Y - h, w, h));
    }

    // In the units that a pin's scale is of.
    private static (double Width, double Height) Size(Subject subject)
    {
        switch (subject.Kind)
        {
            case Monument m:
                return (m.Width, m.Height);
            case Thing t:
                return (t.Width, t.Height);
            default:
                var cluster = Cluster.Of(subject);
                return (cluster.Width / cluster.Size, cluster.Height / cluster.Size);
        }
    }

    /// <summary>
    /// What was placed of each subject. The composition does not say whose each part is; kind, mount and colour do, and where two
    /// are alike the order decides.
    /// </summary>
    public static IEnumerable<(int Subject, IReadOnlyList<object> Placed)> Match(
        Composition picture,
        Scene scene
    )
    {
        var left = new List<object>([.. picture.Monuments, .. picture.Cast, .. picture.Strewn]);
        for (var i = 0; i < scene.Subjects.Count; i++)
        {
            var subject = scene.Subjects[i];
            if (subject.Kind is Plant { IsTree: false })
            {
                continue;
            }

            var mine = left.FindAll(p => Is(p, subject));
            if (mine.Count > subject.Count)
            {
                // Of two dogs the one with the hat stays the one with the hat.
                mine = [.. mine.OrderByDescending(p => Has(p, subject)).Take(subject.Count)];
            }

            mine.ForEach(p => left.Remove(p));
            yield return (i, mine);
        }
    }

    private static bool Has(object placed, Subject subject) =>
        placed is PlacedCast cast
        && cast.Act.Props.Select(p => p.Thing)
            .SequenceEqual(Cluster.Acting(subject).Props.Select(p => p.Thing));

    private static bool Is(object placed, Subject subject) =>
        placed switch
        {
            PlacedMonument m => m.Monument == subject.Kind,
            PlacedCast c => c.Character == subject.Kind
                && c.Mount?.Kind == subject.Mount?.Kind
                && c.Act.Colour == subject.Hue?.Tone,
            PlacedThing t => t.Thing == subject.Kind
                && (subject.Hue is null || t.Colour == subject.Hue.Tone),
            _ => false,
        };
}
