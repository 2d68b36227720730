using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Patches;
using Edu4All.Core.Providers.Sketchbook.Reading;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Composing;

/// <summary>Puts what is new into a painted part: as large as it fits, in its own proportions, on the ground where the paint reaches it.</summary>
internal static class Settling
{
    /// <summary>What is smaller than this, in units, cannot be made out on a tablet.</summary>
    private const double Smallest = 28;

    /// <summary>How high and wide a thing may be, against the sheet, however much is painted.</summary>
    private const double Largest = 0.72;

    /// <summary>Pins for one subject after another, so that each is in the patch; null when that leaves them too small to see.</summary>
    /// <param name="scene">The scene with them in it, not yet nailed to a place.</param>
    /// <param name="subjects">Their numbers in it.</param>
    /// <param name="patch">What was painted.</param>
    public static IReadOnlyDictionary<int, IReadOnlyList<Pin>>? In(
        Scene scene,
        IReadOnlyCollection<int> subjects,
        Patch patch
    )
    {
        var picture = Easel.Compose(scene);
        var pins = subjects
            .Where(i => IsBed(scene.Subjects[i]))
            .ToDictionary(i => i, i => Bedding.In(patch, scene.Subjects[i]));
        var bodies = Pinning
            .Match(picture, scene)
            .Where(m => subjects.Contains(m.Subject) && !pins.ContainsKey(m.Subject))
            .SelectMany(m => m.Placed.Select(p => Body.Of(p, m.Subject)))
            .ToList();
        var modest = subjects.Min(i => Math.Min(1, scene.Subjects[i].Extent?.Factor ?? 1));
        if (
            pins.Values.Any(p => p.Count == 0)
            || (bodies.Count > 0 && !Fit(bodies, patch, picture.Horizon, modest, pins))
        )
        {
            return null;
        }

        return pins;
    }

    /// <summary>Whether it grows in a bed and has no place of its own.</summary>
    public static bool IsBed(Subject subject) => subject.Kind is Plant { IsTree: false };

    private static bool Fit(
        List<Body> bodies,
        Patch patch,
        double horizon,
        double modest,
        Dictionary<int, IReadOnlyList<Pin>> pins
    )
    {
        if (Room.In(patch) is not { } room)
        {
            return false;
        }

        // On the ground it may be somewhat smaller than it could be in the air.
        var most = bodies.Min(b =>
            Math.Min(Sheet.Width * Largest / b.Width, Sheet.Height * Largest / b.Height)
        );
        var sizes = bodies.ConvertAll(b => (b.Width, b.Height, b.IsAloft));
        var standing = room.Largest(sizes, most, horizon);
        var anywhere = room.Largest(sizes, most, 0);
        var (factor, places) = standing.Factor >= anywhere.Factor * 0.6 ? standing : anywhere;
        factor *= modest;
        if (
            places.Count < bodies.Count
            || bodies.Exists(b => Math.Max(b.Width, b.Height) * factor < Smallest)
        )
        {
            return false;
        }

        foreach (var (body, place) in bodies.Zip(places))
        {
            var pin = body.At(place, factor);
            pins[body.Subject] = [.. pins.GetValueOrDefault(body.Subject) ?? [], pin];
        }

        return true;
    }

    /// <summary>Somebody or something as large as the composition would have it, and how far it reaches from its foot.</summary>
    private sealed record Body(
        int Subject,
        double Scale,
        double Left,
        double Top,
        double Right,
        double Bottom,
        bool Mirrored,
        int? Look,
        bool IsAloft
    )
    {
        public double Width => Left + Right;

        public double Height => Top + Bottom;

        public static Body Of(object placed, int subject)
        {
            var (box, x, y, scale) = placed switch
            {
                PlacedCast c => (Fitting.Box(c), c.X, c.Y, c.Scale),
                PlacedThing t => (Fitting.Box(t), t.X, t.Y, t.Scale),
                PlacedMonument m => (Boxed(m), m.X, m.Y, m.Scale),
                _ => throw new ArgumentException("Nothing that is placed.", nameof(placed)),
            };
            var cast = placed as PlacedCast;
            return new(
                subject,
                scale,
                x - box.X,
                y - box.Y,
                box.X + box.Width - x,
                box.Y + box.Height - y,
                cast?.Mirrored == true,
                cast?.Act.Look,
                placed is PlacedThing { Thing.Spot: Spot.Sky }
            );
        }

        // In the middle of its place and at the lower edge of it, and looking into the picture if it looks anywhere.
        public Pin At(Region place, double factor)
        {
            var turned = Look is not null && place.X + (place.Width / 2) > Sheet.Width / 2;
            var left = turned == Mirrored ? Left : Right;
            return new(
                place.X + ((place.Width - (Width * factor)) / 2) + (left * factor),
                place.Y + place.Height - (Bottom * factor),
                Scale * factor,
                turned,
                Behind: false,
                0,
                Look,
                Own: true
            );
        }

        private static Region Boxed(PlacedMonument m)
        {
            var (width, height) = (m.Monument.Width * m.Scale, m.Monument.Height * m.Scale);
            return new(m.X - (width / 2), m.Y - height, width, height);
        }
    }
}
