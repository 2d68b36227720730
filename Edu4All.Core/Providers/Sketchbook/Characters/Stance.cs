using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>An arm or a leg: shoulder or hip, elbow or knee, hand or ankle, in standing coordinates of a <see cref="Figure"/>.</summary>
internal readonly record struct Bone(Point Root, Point Joint, Point End)
{
    /// <summary>From six numbers.</summary>
    public static Bone Of(double x1, double y1, double x2, double y2, double x3, double y3) =>
        new(new(x1, y1), new(x2, y2), new(x3, y3));
}

/// <summary>A leg with its foot.</summary>
/// <param name="Bone">The leg.</param>
/// <param name="Turn">How the foot is turned, in degrees.</param>
/// <param name="Shade">How far it is in the shade.</param>
internal readonly record struct Tread(Bone Bone, double Turn = 0, double Shade = 0);

/// <summary>Where the limbs of a <see cref="Figure"/> are in a pose, and how its trunk and head are turned.</summary>
/// <param name="Left">The arm on the left of the picture.</param>
/// <param name="Right">The arm on the right of the picture.</param>
/// <param name="Under">Legs behind the trunk.</param>
/// <param name="Over">Legs before the trunk.</param>
internal sealed record Stance(
    Bone Left,
    Bone Right,
    IReadOnlyList<Tread> Under,
    IReadOnlyList<Tread> Over
)
{
    private static readonly Bone LeftDown = Bone.Of(-25, -101, -43, -84, -40, -60);
    private static readonly Bone RightDown = Bone.Of(25, -101, 43, -84, 40, -60);
    private static readonly Bone RightUp = Bone.Of(25, -101, 52, -98, 60, -134);
    private static readonly Tread LeftLeg = new(Bone.Of(-15, -48, -15, -30, -15, -10));
    private static readonly Tread RightLeg = new(Bone.Of(15, -48, 15, -30, 15, -10), 0, 0.35);

    /// <summary>Lower (or higher) than standing.</summary>
    public double Drop { get; init; }

    /// <summary>How the trunk leans, in degrees, round its middle.</summary>
    public double Lean { get; init; }

    /// <summary>How the head is turned against the trunk, in degrees.</summary>
    public double Nod { get; init; }

    /// <summary>The trunk: standing coordinates from here are where they are in the picture.</summary>
    public Anchor Trunk => new Anchor(0, Drop - 72, 1, Lean).Then(new(0, 72));

    /// <summary>The head's middle.</summary>
    public Anchor Head(double nod) =>
        Trunk.Then(new(0, -114, 1, Nod + nod)).Then(new Anchor(0, -32));

    /// <summary>The stance of a pose.</summary>
    public static Stance Of(Pose pose) =>
        pose switch
        {
            Pose.Sitting => Seated,
            Pose.Reading => Seated with { Lean = 2 },
            Pose.Riding => new(LeftDown, RightDown, [], [new(Bone.Of(-4, -48, 42, -52, 30, 0), 0)])
            {
                Drop = 40,
            },
            Pose.Waving => Upright with { Right = RightUp, Nod = -4 },
            Pose.Jumping => new(
                Bone.Of(-25, -101, -52, -98, -58, -132),
                RightUp,
                [
                    new(Bone.Of(-15, -46, -34, -30, -42, -6), 12),
                    new(Bone.Of(15, -46, 32, -30, 28, -2), -8, 0.35),
                ],
                []
            )
            {
                Drop = -40,
            },
            Pose.Walking => new(
                Bone.Of(-25, -101, -48, -86, -58, -66),
                Bone.Of(25, -101, 50, -90, 62, -76),
                [
                    new(Bone.Of(-10, -48, -20, -34, -40, -18), 38),
                    new(Bone.Of(12, -48, 34, -34, 36, -10), -14, 0.35),
                ],
                []
            )
            {
                Lean = 4,
            },
            Pose.Dancing => new(
                Bone.Of(-25, -101, -56, -104, -52, -142),
                Bone.Of(25, -101, 54, -100, 76, -112),
                [
                    new(Bone.Of(-13, -48, -40, -46, -58, -24), 30),
                    new(Bone.Of(15, -48, 20, -30, 12, -10), 0, 0.35),
                ],
                []
            )
            {
                Lean = -7,
                Nod = 10,
            },
            Pose.Flying => new(
                Bone.Of(-22, -104, -40, -132, -28, -166),
                Bone.Of(22, -104, 44, -134, 34, -170),
                [
                    new(Bone.Of(-14, -46, -18, -26, -24, -4), 60),
                    new(Bone.Of(14, -46, 14, -26, 16, -2), 60, 0.35),
                ],
                []
            )
            {
                Drop = -96,
                Lean = 58,
                Nod = -50,
            },
            Pose.Sleeping => new(
                Bone.Of(-25, -101, -32, -80, -8, -78),
                Bone.Of(25, -101, 42, -88, 32, -110),
                [
                    new(Bone.Of(-13, -48, -16, -30, -14, -8), 20),
                    new(Bone.Of(14, -48, 34, -38, 20, -14), 20, 0.35),
                ],
                []
            )
            {
                Drop = 30,
                Lean = -86,
                Nod = 4,
            },
            _ => Upright,
        };

    private static Stance Upright => new(LeftDown, RightDown, [LeftLeg, RightLeg], []);

    private static Stance Seated =>
        new(
            LeftDown,
            RightDown,
            [new(Bone.Of(-14, -42, 10, -48, 28, -36), -76, 0.35)],
            [new(Bone.Of(12, -42, 36, -48, 54, -36), -76)]
        )
        {
            Drop = 26,
        };
}
