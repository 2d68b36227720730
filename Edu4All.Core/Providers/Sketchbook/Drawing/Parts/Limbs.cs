namespace Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

/// <summary>Arms and legs.</summary>
internal static class Limbs
{
    /// <summary>An arm or leg through its joint, with round ends.</summary>
    public static void Limb(
        this Pen pen,
        Point from,
        Point joint,
        Point to,
        Tone tone,
        double width
    ) => pen.Line(Outline.From(from.X, from.Y).Bend(joint.X, joint.Y, to.X, to.Y), tone, width);

    /// <summary>An arm with its hand or paw.</summary>
    public static void Arm(
        this Pen pen,
        Point shoulder,
        Point elbow,
        Point hand,
        Tone sleeve,
        Tone palm,
        double width
    )
    {
        pen.Limb(shoulder, elbow, hand, sleeve, width);
        pen.Disc(hand.X, hand.Y, width * 0.58, palm);
    }

    /// <summary>
    /// An animal's leg seen from the side: thick at the body, a joint that bends by <paramref name="bend"/>, a hoof or paw.
    /// </summary>
    public static void Leg(
        this Pen pen,
        double x,
        double top,
        double thick,
        double thin,
        double bend,
        Tone coat,
        Tone foot,
        double footHeight
    )
    {
        var knee = top * 0.48;
        pen.Fill(
            Outline
                .From(x - (thick / 2), top)
                .Curve(
                    x - (thick * 0.5),
                    top * 0.7,
                    x - (thin * 0.62) + bend,
                    knee * 1.2,
                    x - (thin * 0.6) + bend,
                    knee
                )
                .To(x - (thin / 2), -footHeight)
                .To(x - (thin * 0.62), 0)
                .To(x + (thin * 0.82), 0)
                .To(x + (thin / 2), -footHeight)
                .To(x + (thin * 0.6) + bend, knee)
                .Curve(
                    x + (thin * 0.62) + bend,
                    knee * 1.2,
                    x + (thick * 0.5),
                    top * 0.7,
                    x + (thick / 2),
                    top
                )
                .Close(),
            coat
        );
        pen.Fill(
            Outline
                .From(x - (thin * 0.52), -footHeight)
                .To(x - (thin * 0.72), 0)
                .To(x + (thin * 0.95), 0)
                .To(x + (thin * 0.54), -footHeight)
                .Close(),
            foot
        );
    }
}
