using Edu4All.Core.Providers.Sketchbook.Characters;
using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Reading;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Composing;

/// <summary>One or more that move over the sheet together: a character with its mount and props, or a thing standing alone.</summary>
/// <param name="Subject">As the words had it.</param>
/// <param name="Width">In figure units, already at its own size.</param>
/// <param name="Height">In figure units, props over the head included.</param>
/// <param name="Size">Its size against a standing child.</param>
internal sealed record Cluster(Subject Subject, double Width, double Height, double Size)
{
    /// <summary>A rider against the animal it rides; vehicles come in the rider's size.</summary>
    private const double OnBack = 0.8;

    /// <summary>Measures a subject.</summary>
    public static Cluster Of(Subject subject)
    {
        var factor = subject.Extent?.Factor ?? 1;
        if (subject.Kind is Thing thing)
        {
            var large = Math.Max(thing.Width, thing.Height) < 110 ? 1.5 : 1;
            return new(
                subject,
                thing.Width * factor * large,
                thing.Height * factor * large,
                factor * large
            );
        }

        var who = (Character)subject.Kind;
        var act = Acting(subject, null);
        var over = Math.Max(
            who.Height,
            act.Props.Select(p => Top(who, act, p)).DefaultIfEmpty(0).Max()
        );
        var wide = who.Width + (act.At(Spot.Hand).Any() ? 60 : 0);
        if (subject.Mount is not { } mount)
        {
            return new(
                subject,
                wide * who.Stature * factor,
                over * who.Stature * factor,
                who.Stature * factor
            );
        }

        var seat = SeatOf(mount);
        var rider = RiderScale(subject);
        var size = mount.Kind is Character c
            ? c.Stature * (mount.Extent?.Factor ?? 1)
            : (mount.Extent?.Factor ?? 1) * 0.96;
        var width = Math.Max(WidthOf(mount.Kind), wide * rider);
        return new(subject, width * size, (((over - 30) * rider) - seat.Y) * size, size);
    }

    /// <summary>What a character does and has.</summary>
    public static Act Acting(Subject subject, Point? grip) =>
        new(
            subject.Mount is null ? subject.Pose : Pose.Riding,
            subject.Hue?.Tone,
            Props(subject),
            grip
        );

    /// <summary>Its mount, ready to place.</summary>
    public static PlacedMount? MountOf(Subject subject) =>
        subject.Mount is not { } m
            ? null
            : new(m.Kind, m.Hue?.Tone, Props(m), SeatOf(m), RiderScale(subject));

    /// <summary>Where the rider's hands reach, in the rider's own units from its seat.</summary>
    public static Point? GripOf(Subject subject)
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

    private static double RiderScale(Subject subject) =>
        subject.Mount!.Kind is Character
            ? OnBack * ((Character)subject.Kind).Stature * (subject.Extent?.Factor ?? 1)
            : subject.Extent?.Factor ?? 1;

    private static Anchor SeatOf(Subject mount) =>
        mount.Kind switch
        {
            Character c => c.At(Spot.Seat, Act.Plain),
            Thing t => t.Seat ?? new Anchor(0, -t.Height + 6),
            _ => default,
        };

    private static double WidthOf(Kind kind) => kind is Character c ? c.Width : ((Thing)kind).Width;

    private static double Top(Character who, Act act, Prop prop) =>
        prop.Thing.Height - prop.Thing.Foot - who.At(prop.Thing.Spot, act).Y - 20;
}
