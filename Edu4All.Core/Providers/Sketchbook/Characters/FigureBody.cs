using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>Trunk, arms and legs of a <see cref="Figure"/>, drawn as its <see cref="Stance"/> says.</summary>
internal sealed class FigureBody(Act act, Garb garb, Stance stance)
{
    private const double ArmWidth = 17;
    private const double LegWidth = 22;

    private static readonly Bone Hug = Bone.Of(-25, -101, -46, -68, -12, -58);
    private static readonly Bone HugBack = Bone.Of(25, -101, 48, -70, 30, -52);
    private static readonly Bone Hold = Bone.Of(25, -101, 54, -94, 54, -122);

    private bool Grips => act.Grip is not null;

    /// <summary>The trunk in standing coordinates; clothes follow it.</summary>
    public static Outline TrunkShape() =>
        Outline.Smooth("-19,-116 -29,-96 -36,-66 -32,-44 0,-36 32,-44 36,-66 29,-96 19,-116");

    /// <summary>Trunk and belly.</summary>
    public void Trunk(Pen pen)
    {
        var shape = TrunkShape();
        pen.Body(shape, garb.Torso, 9, 0.6);
        if (garb.Belly is { } belly)
        {
            pen.Inside(shape).Oval(3, -66, 23, 36, belly);
        }
    }

    /// <summary>Legs behind the trunk.</summary>
    public void LegsUnder(Pen pen) => Legs(pen, stance.Under);

    /// <summary>Legs before the trunk: over the flank of a mount, or stretched out on the ground.</summary>
    public void LegsOver(Pen pen) => Legs(pen, stance.Over);

    /// <summary>The arm on the far side of a rider.</summary>
    public void FarArm(Pen pen)
    {
        if (Grips && !act.Holds)
        {
            var hand = Reach(7, -4);
            Arm(pen, new(new(16, -100), new(20, -78), hand), 0.7, 0.7);
        }
    }

    /// <summary>The arms before the trunk, holding, hugging or as the stance has them.</summary>
    public void Arms(Pen pen)
    {
        if (act.Hugs)
        {
            Arm(pen, Hug);
        }
        else
        {
            Arm(pen, Grips ? new(new(-14, -98), new(12, -62), Reach(0, 0)) : stance.Left);
        }

        if (act.Holds)
        {
            Arm(pen, Hold, 0.2);
        }
        else if (act.Hugs)
        {
            Arm(pen, HugBack, 0.35);
        }
        else if (!Grips)
        {
            Arm(pen, stance.Right, 0.35);
        }
    }

    // The grip is given from the seat; the trunk's own frame may be lower and lean.
    private Point Reach(double dx, double dy) =>
        new(act.Grip!.Value.X + dx, act.Grip.Value.Y + dy - stance.Drop);

    private void Arm(Pen pen, Bone arm, double shade = 0, double palm = 0) =>
        pen.Arm(
            arm.Root,
            arm.Joint,
            arm.End,
            garb.Sleeve.Shade(shade),
            garb.Hand.Shade(palm),
            ArmWidth
        );

    private void Legs(Pen pen, IReadOnlyList<Tread> legs)
    {
        foreach (var leg in legs)
        {
            var (hip, knee, ankle) = leg.Bone;
            pen.Limb(hip, knee, ankle, garb.Leg.Shade(leg.Shade), LegWidth);
            pen.At(ankle.X, ankle.Y, 1, leg.Turn).Oval(5, 3, 16, 8.5, garb.Foot.Shade(leg.Shade));
        }
    }
}
