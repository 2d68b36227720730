using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>The two ways an animal rests that no person does: upright on its haunches, and curled up on the ground.</summary>
internal sealed class Haunches(Act act, Garb garb)
{
    /// <summary>Where the head of a curled-up animal lies.</summary>
    public static Anchor CurledHead { get; } = new(30, -42, 1, 7);

    /// <summary>Trunk, chest and both thighs.</summary>
    public void Trunk(Pen pen)
    {
        foreach (var side in new[] { -1, 1 })
        {
            pen.Ball(side * 31, -27, 25, 29, garb.Leg.Shade(0.25), 5);
            pen.Oval(side * 36, -7, 20, 8.5, garb.Foot.Shade(0.3));
        }

        pen.Body(
            Outline.Smooth("-20,-118 -31,-92 -36,-50 -30,-14 0,-8 30,-14 36,-50 31,-92 20,-118"),
            garb.Torso,
            9,
            0.6
        );
        if (garb.Belly is { } bib)
        {
            pen.Smooth(bib, "-16,-112 -21,-88 -12,-62 2,-52 15,-64 22,-88 17,-112");
        }
    }

    /// <summary>Straight forelegs; one is free when it waves, holds or hugs.</summary>
    public void Forelegs(Pen pen)
    {
        var busy = act.Holds || act.Hugs || act.Pose == Pose.Waving;
        foreach (var side in busy ? [-1] : new[] { -1, 1 })
        {
            var x = side * 13.0;
            var shade = side < 0 ? 0 : 0.3;
            pen.Limb(new(x, -74), new(x * 1.05, -40), new(x, -11), garb.Sleeve.Shade(shade), 20);
            pen.Oval(x + 2, -7, 14, 8, garb.Hand.Shade(shade));
        }
    }

    /// <summary>The paw that is not on the ground, before the head.</summary>
    public void Paw(Pen pen)
    {
        var (elbow, hand) =
            act.Holds ? (new Point(54, -94), new Point(54, -122))
            : act.Pose == Pose.Waving ? (new Point(50, -92), new Point(62, -126))
            : (new Point(48, -70), new Point(24, -54));
        if (act.Holds || act.Hugs || act.Pose == Pose.Waving)
        {
            pen.Arm(new(22, -98), elbow, hand, garb.Sleeve.Shade(0.25), garb.Hand, 18);
        }
    }

    /// <summary>A mound with two paws before it; the head comes over it.</summary>
    public void Curled(Pen pen)
    {
        pen.Body(
            Outline.Smooth("-84,-4 -90,-30 -66,-60 -24,-66 14,-54 36,-26 32,-2"),
            garb.Torso,
            9,
            0.6
        );
        pen.Ball(-50, -25, 30, 25, garb.Leg.Shade(0.15), 5);
        pen.Oval(-38, -7, 24, 9, garb.Foot.Shade(0.2));
        pen.Limb(new(0, -22), new(16, -10), new(54, -9), garb.Sleeve.Shade(0.3), 17);
        pen.Oval(60, -8, 15, 9, garb.Hand.Shade(0.1));
    }
}
