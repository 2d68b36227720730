using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>Trunk, arms and legs of a <see cref="Figure"/> in a pose.</summary>
internal sealed class FigureBody(Act act, Garb garb, bool haunches)
{
    private const double ArmWidth = 17;

    private bool Hugs => act.At(Spot.Arms).Any();

    private bool Holds => act.At(Spot.Hand).Any();

    private bool Crouches =>
        haunches && act.Pose is Pose.Standing or Pose.Sitting or Pose.Waving && haunches;

    /// <summary>The trunk in standing coordinates; clothes follow it.</summary>
    public static Outline TrunkShape() =>
        Outline.Smooth(
            -19,
            -116,
            -29,
            -96,
            -36,
            -66,
            -32,
            -44,
            0,
            -36,
            32,
            -44,
            36,
            -66,
            29,
            -96,
            19,
            -116
        );

    /// <summary>How much lower (or higher) than standing the trunk is.</summary>
    public static double Drop(Pose pose) =>
        pose switch
        {
            Pose.Riding => 40,
            Pose.Sitting => 26,
            Pose.Jumping => -34,
            _ => 0,
        };

    /// <summary>Trunk and belly; on haunches also the chest and both thighs.</summary>
    public void Trunk(Pen pen)
    {
        if (Crouches)
        {
            var low = pen.At(0, -Drop(act.Pose));
            foreach (var side in new[] { -1, 1 })
            {
                low.Ball(side * 31, -27, 25, 29, garb.Leg.Shade(0.25), 5);
                low.Oval(side * 36, -7, 20, 8.5, garb.Foot.Shade(0.3));
            }

            low.Body(
                Outline.Smooth(
                    -20,
                    -118,
                    -31,
                    -92,
                    -36,
                    -50,
                    -30,
                    -14,
                    0,
                    -8,
                    30,
                    -14,
                    36,
                    -50,
                    31,
                    -92,
                    20,
                    -118
                ),
                garb.Torso,
                9,
                0.6
            );
            if (garb.Belly is { } bib)
            {
                low.Smooth(bib, -16, -112, -21, -88, -12, -62, 2, -52, 15, -64, 22, -88, 17, -112);
            }

            return;
        }

        var shape = TrunkShape();
        pen.Body(shape, garb.Torso, 9, 0.6);
        if (garb.Belly is { } belly)
        {
            pen.Inside(shape).Oval(3, -66, 23, 36, belly);
        }
    }

    /// <summary>Legs that do not cover the trunk.</summary>
    public void Legs(Pen pen)
    {
        switch (act.Pose)
        {
            case Pose.Riding:
                return;
            case Pose.Sitting when !haunches:
                Bent(pen, -14, 0.35);
                return;
            case Pose.Jumping:
                Foot(pen, new(-15, -74), new(-34, -58), new(-42, -36));
                Foot(pen, new(15, -74), new(30, -56), new(24, -30));
                return;
            case Pose.Standing when haunches:
            case Pose.Sitting:
                return;
            default:
                Foot(pen, new(-15, -48), new(-15, -30), new(-15, -10));
                Foot(pen, new(15, -48), new(15, -30), new(15, -10));
                return;
        }
    }

    /// <summary>A leg before the trunk: over the flank of a mount, stretched out on the ground, or a dog's straight forelegs.</summary>
    public void NearLeg(Pen pen)
    {
        if (act.Pose == Pose.Riding)
        {
            pen.Limb(new(-4, -8), new(42, -12), new(30, 40), garb.Leg, 22);
            pen.Oval(37, 44, 16, 9, garb.Foot);
        }
        else if (act.Pose == Pose.Sitting && !haunches)
        {
            Bent(pen, 12, 0);
        }
        else if (Crouches)
        {
            foreach (var side in Holds || Hugs ? [-1] : new[] { -1, 1 })
            {
                var x = side * 13.0;
                pen.Limb(
                    new(x, -74),
                    new(x * 1.05, -40),
                    new(x, -11),
                    garb.Sleeve.Shade(side < 0 ? 0 : 0.3),
                    20
                );
                pen.Oval(x + 2, -7, 14, 8, garb.Hand.Shade(side < 0 ? 0 : 0.2));
            }
        }
    }

    /// <summary>The arm on the far side of a rider.</summary>
    public void FarArm(Pen pen)
    {
        if (act.Pose == Pose.Riding && !Holds && act.Grip is { } grip)
        {
            var hand = new Point(grip.X + 7, grip.Y - Drop(act.Pose) - 4);
            pen.Arm(
                new(16, -100),
                new(20, -78),
                hand,
                garb.Sleeve.Shade(0.7),
                garb.Hand.Shade(0.7),
                ArmWidth
            );
        }
    }

    /// <summary>The arms before the trunk, holding, hugging, waving or at rest.</summary>
    public void NearArm(Pen pen)
    {
        var (left, right) = (new Point(-25, -101), new Point(25, -101));
        if (Hugs)
        {
            pen.Arm(left, new(-46, -68), new(-12, -58), garb.Sleeve, garb.Hand, ArmWidth);
            if (!Holds)
            {
                pen.Arm(
                    right,
                    new(48, -70),
                    new(30, -52),
                    garb.Sleeve.Shade(0.35),
                    garb.Hand,
                    ArmWidth
                );
            }
        }

        if (Holds)
        {
            pen.Arm(
                right,
                new(54, -94),
                new(54, -122),
                garb.Sleeve.Shade(0.2),
                garb.Hand,
                ArmWidth
            );
        }

        if (Crouches)
        {
            return;
        }

        if (act.Pose == Pose.Riding && act.Grip is { } grip)
        {
            if (!Hugs)
            {
                pen.Arm(
                    new(-14, -98),
                    new(12, -62),
                    new(grip.X, grip.Y - Drop(act.Pose)),
                    garb.Sleeve,
                    garb.Hand,
                    ArmWidth
                );
            }

            return;
        }

        if (!Hugs)
        {
            var up = act.Pose == Pose.Jumping;
            pen.Arm(
                left,
                up ? new(-52, -98) : new(-43, -84),
                up ? new(-58, -132) : new(-40, -60),
                garb.Sleeve,
                garb.Hand,
                ArmWidth
            );
            if (!Holds)
            {
                up = act.Pose is Pose.Jumping or Pose.Waving;
                pen.Arm(
                    right,
                    up ? new(52, -98) : new(43, -84),
                    up ? new(60, -134) : new(40, -60),
                    garb.Sleeve.Shade(0.35),
                    garb.Hand,
                    ArmWidth
                );
            }
        }
    }

    private void Foot(Pen pen, Point hip, Point knee, Point ankle)
    {
        pen.Limb(hip, knee, ankle, garb.Leg.Shade(hip.X > 0 ? 0.35 : 0), 22);
        pen.Oval(ankle.X + 5, ankle.Y + 3, 16, 8.5, garb.Foot.Shade(hip.X > 0 ? 0.3 : 0));
    }

    private void Bent(Pen pen, double x, double shade)
    {
        pen.Limb(new(x, -16), new(x + 24, -22), new(x + 42, -10), garb.Leg.Shade(shade), 22);
        pen.Oval(x + 50, -14, 9, 15, garb.Foot.Shade(shade));
    }
}
