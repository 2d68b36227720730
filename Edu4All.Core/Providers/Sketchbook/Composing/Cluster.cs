using Edu4All.Core.Providers.Sketchbook.Characters;
using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Reading;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Composing;

/// <summary>One or more that move over the sheet together: a character with its mount and props, or a thing standing alone.</summary>
/// <param name="Subject">As the words had it.</param>
/// <param name="Width">In figure units, already at its own size.</param>
/// <param name="Height">In figure units, everything over the head included.</param>
/// <param name="Size">Its size against a standing child.</param>
internal sealed record Cluster(Subject Subject, double Width, double Height, double Size)
{
    /// <summary>A rider against the animal it rides; vehicles come in the rider's size.</summary>
    private const double OnBack = 0.8;

    /// <summary>Measures a subject.</summary>
    public static Cluster Of(Subject subject)
    {
        var factor = Factor(subject);
        if (subject.Kind is Thing thing)
        {
            var grown = factor * (Math.Max(thing.Width, thing.Height) < 110 ? 1.5 : 1);
            var alone = Reach.Of(pen => thing.Draw(pen.At(0, -thing.Foot), thing.Colour));
            var half = Math.Max(alone.Left, alone.Right);
            return new(subject, half * 2 * grown, alone.Top * grown, grown) { Left = half * grown };
        }

        var who = (Character)subject.Kind;
        var reach = Reach.Of(pen => Troupe.Draw(pen, who, Acting(subject), MountOf(subject)));
        var size = subject.Mount is not { } mount
            ? who.Stature * factor
            : (mount.Kind is Character c ? c.Stature : 0.96) * Factor(mount);
        return new(subject, reach.Width * size, reach.Top * size, size)
        {
            Left = reach.Left * size,
        };
    }

    /// <summary>From its origin to its left edge, in the same units as its width.</summary>
    public double Left { get; private init; }

    /// <summary>What a character does and has: a reader has a book, and a footballer the ball unless the words give something else.</summary>
    public static Act Acting(Subject subject)
    {
        var props = Props(subject).ToList();
        var busy = props.Exists(p => p.Thing.Spot is Spot.Hand or Spot.Arms);
        var kit =
            subject.Pose == Pose.Reading && subject.Mount is null
                ? typeof(Book)
                : ((Character)subject.Kind).Kit;
        if (kit is not null && !busy)
        {
            var thing = Catalogue.The<Thing>(kit);
            props.Add(new(thing, thing.Colour));
        }

        return new(
            subject.Mount is null || Lies(subject) ? subject.Pose
                : subject.Mount.Kind is Thing { Stood: true } ? Pose.Standing
                : Pose.Riding,
            subject.Hue?.Tone,
            props,
            GripOf(subject)
        );
    }

    /// <summary>Where the cast is at home, or null if anywhere.</summary>
    public static Type? HomeOf(IReadOnlyList<Subject> cast) =>
        cast.SelectMany(s => new[] { s, s.Mount })
            .Select(s => s?.Kind is Character c ? c.Home : (s?.Kind as Thing)?.Home)
            .FirstOrDefault(h => h is not null);

    /// <summary>Its mount, ready to place.</summary>
    public static PlacedMount? MountOf(Subject subject) =>
        subject.Mount is not { } m
            ? null
            : new(
                m.Kind,
                m.Hue?.Tone,
                Props(m),
                Lies(subject) ? CouchOf(m) : SeatOf(m),
                RiderScale(subject)
            );

    // Of all poses a rider has, the reader leaves only this one, and only on what has a place to lie on.
    private static bool Lies(Subject subject) => subject.Pose == Pose.Sleeping;

    private static Anchor CouchOf(Subject mount) => (mount.Kind as Thing)?.Couch ?? SeatOf(mount);

    /// <summary>Where the rider's hands reach, in the rider's own units from its seat.</summary>
    private static Point? GripOf(Subject subject)
    {
        if (subject.Mount is not { } mount)
        {
            return null;
        }

        var k = RiderScale(subject);
        if (mount.Kind is Thing { Grip: { } grip, Seat: { } seat })
        {
            return new((grip.X - seat.X) / k, (grip.Y - seat.Y) / k);
        }

        return new(44, -24);
    }

    private static IReadOnlyList<Prop> Props(Subject subject) =>
        [
            .. subject
                .Has.Where(h => h.Kind is Thing)
                .SelectMany(h => Enumerable.Repeat(h, h.Count))
                .Select(h => new Prop((Thing)h.Kind, h.Hue?.Tone ?? ((Thing)h.Kind).Colour)),
        ];

    // Beside others of their own sizes, "tiny" and "huge" have to be plain to see.
    private static double Factor(Subject subject) => Math.Pow(subject.Extent?.Factor ?? 1, 1.4);

    private static double RiderScale(Subject subject) =>
        subject.Mount!.Kind is Character
            ? OnBack * ((Character)subject.Kind).Stature * Factor(subject)
            : Factor(subject) * ((Thing)subject.Mount.Kind).RiderShare;

    private static Anchor SeatOf(Subject mount) =>
        mount.Kind switch
        {
            Character c => c.At(Spot.Seat, Act.Plain),
            Thing t => t.Seat ?? new Anchor(0, -t.Height + 6),
            _ => default,
        };
}
