using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>One leg of a <see cref="Quadruped"/>: where it is joined, and how thick it is above and below.</summary>
internal readonly record struct Hip(double X, double Top, double Thick, double Thin);

/// <summary>How a leg is swung at the hip and folded at the knee, in degrees; forward is negative.</summary>
internal readonly record struct Swing(double Hip, double Knee, bool Tucked = false);

/// <summary>How a <see cref="Quadruped"/> holds its trunk, head and legs in a pose.</summary>
/// <param name="Body">Frame of the trunk: standing coordinates from here are where they are in the picture.</param>
/// <param name="Nod">How far the head is lowered, in degrees.</param>
/// <param name="Legs">Far hind, far fore, near hind, near fore.</param>
internal sealed record Gait(Anchor Body, double Nod, Swing[] Legs)
{
    private static readonly Swing Straight = new(0, 0);
    private static readonly Swing Under = new(-84, 0, true);

    /// <summary>The gait of a pose for an animal with its hind legs and forelegs joined at these two points.</summary>
    public static Gait Of(Pose pose, Point hind, Point fore)
    {
        var length = -hind.Y;
        switch (pose)
        {
            case Pose.Sitting:
                var lean = -Math.Asin(Math.Min(0.6, length * 0.5 / (fore.X - hind.X)));
                return new(
                    Round(hind, lean * 180 / Math.PI, length * 0.5),
                    14,
                    [Under, Straight, Under, Straight]
                );
            case Pose.Sleeping:
                return Lying(length, 30);
            case Pose.Reading:
                return Lying(length, 16);
            case Pose.Walking:
                return new(
                    new(0, length * 0.04),
                    2,
                    [new(-18, 4), new(22, 10), new(20, 12), new(-24, 16)]
                );
            case Pose.Waving:
                return new(new(0, 0), -4, [Straight, Straight, Straight, new(-74, -34)]);
            case Pose.Dancing:
                return new(
                    Round(hind, -30, length * 0.02),
                    20,
                    [new(8, 0), new(-40, 60), new(-8, 8), new(-66, 50)]
                );
            case Pose.Jumping:
                return new(
                    Round(hind, -12, -44),
                    4,
                    [new(44, 10), new(-58, 30), new(34, 14), new(-44, 40)]
                );
            case Pose.Flying:
                return new(
                    Round(hind, -6, -104),
                    -2,
                    [new(58, 10), new(-70, 20), new(48, 14), new(-58, 26)]
                );
            default:
                return new(new(0, 0), 0, [Straight, Straight, Straight, Straight]);
        }
    }

    private static Gait Lying(double length, double nod) =>
        new(new(0, length * 0.62), nod, [Under, Under, Under, Under]);

    private static Anchor Round(Point pivot, double degrees, double drop) =>
        new Anchor(pivot.X, pivot.Y + drop, 1, degrees).Then(new(-pivot.X, -pivot.Y));
}
