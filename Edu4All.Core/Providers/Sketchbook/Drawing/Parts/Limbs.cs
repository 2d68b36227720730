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
    /// An animal's leg seen from the side, from its joint at the origin downwards: thick at the body, a knee folded by
    /// <paramref name="fold"/> degrees, a hoof or paw.
    /// </summary>
    public static void Shank(
        this Pen pen,
        double length,
        double thick,
        double thin,
        double fold,
        Tone coat,
        Tone foot
    )
    {
        var (upper, lower, knee) = (length * 0.52, length * 0.48, thin * 0.6);
        var (sole, hoof) = (lower - Math.Min(12, length * 0.12), thin * 0.62);
        var shin = pen.At(0, upper, 1, fold);
        shin.Fill(
            Outline.Poly(
                -knee,
                -2,
                -thin * 0.5,
                sole,
                -hoof,
                lower,
                hoof * 1.3,
                lower,
                thin * 0.5,
                sole,
                knee,
                -2
            ),
            coat
        );
        shin.Fill(
            Outline.Poly(
                -thin * 0.52,
                sole,
                -hoof * 1.15,
                lower,
                hoof * 1.5,
                lower,
                thin * 0.54,
                sole
            ),
            foot
        );
        pen.Fill(
            Outline
                .From(-thick * 0.5, 0)
                .Curve(-thick * 0.5, upper * 0.5, -knee, upper * 0.7, -knee, upper)
                .Curve(-knee, upper + knee, knee, upper + knee, knee, upper)
                .Curve(knee, upper * 0.7, thick * 0.5, upper * 0.5, thick * 0.5, 0)
                .Curve(thick * 0.3, -thick * 0.4, -thick * 0.3, -thick * 0.4, -thick * 0.5, 0)
                .Close(),
            coat
        );
    }
}
