using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>
/// Whoever neither stands nor walks, but is carried by water or air: fish, whales, butterflies. A species draws itself level, its
/// middle at the origin and looking to the right; poses lift and lean it.
/// </summary>
internal abstract class Floater : Character
{
    /// <summary>The usual colour.</summary>
    protected abstract Tone Coat { get; }

    /// <summary>How high its middle is over the ground.</summary>
    protected abstract double Afloat { get; }

    /// <summary>Where a spot is, from its middle.</summary>
    protected abstract Anchor Place(Spot spot);

    /// <summary>The animal; <paramref name="beat"/> is 0 with fins or wings at rest and 1 with them raised.</summary>
    protected abstract void Body(Pen pen, Tone coat, Act act, double beat);

    /// <inheritdoc/>
    public override Anchor At(Spot spot, Act act)
    {
        var frame = Frame(act);
        return spot switch
        {
            Spot.Seat => frame.Then(Place(spot)),
            Spot.Ground => new(Width * 0.7, 0),
            Spot.Sky => new(0, -Height - 60),
            Spot.Hand => frame.Then(Place(spot)).Upright(),
            _ => frame.Then(Place(spot)),
        };
    }

    /// <inheritdoc/>
    public override void Draw(Pen pen, Act act)
    {
        if (act.Pose != Pose.Riding)
        {
            pen.Contact(0, 0, Width * 0.34, 7);
        }

        Props(pen, act, Spot.Back);
        Body(pen.At(Frame(act)), act.Colour ?? Coat, act, Beat(act));
        foreach (
            var spot in new[]
            {
                Spot.Torso,
                Spot.Feet,
                Spot.Neck,
                Spot.Eyes,
                Spot.Head,
                Spot.Arms,
                Spot.Hand,
            }
        )
        {
            Props(pen, act, spot);
        }

        Sign(pen, act);
    }

    private static double Beat(Act act) =>
        act.Holds
            ? 1
            : act.Pose switch
            {
                Pose.Waving or Pose.Flying or Pose.Jumping => 1,
                Pose.Dancing or Pose.Walking => 0.5,
                _ => 0,
            };

    private Anchor Frame(Act act) =>
        act.Pose switch
        {
            Pose.Riding => new(0, -Afloat * 0.6),
            Pose.Jumping => new(0, -Afloat - 70, 1, -38),
            Pose.Flying => new(0, -Afloat - 110, 1, -14),
            Pose.Walking => new(0, -Afloat, 1, -7),
            Pose.Dancing => new(0, -Afloat - 26, 1, 24),
            Pose.Sitting => new(0, -Afloat * 0.8, 1, -16),
            Pose.Sleeping => new(0, -Afloat * 0.66, 1, 8),
            Pose.Reading => new(0, -Afloat, 1, 8),
            _ => new(0, -Afloat),
        };

    private void Sign(Pen pen, Act act)
    {
        var y = Frame(act).Y - (Height * 0.4);
        switch (act.Pose)
        {
            case Pose.Sleeping:
                pen.Snore(Width * 0.3, y);
                break;
            case Pose.Dancing:
                pen.Quavers(-Width * 0.4, y, Ink.Blue.Dark(0.1));
                pen.Quavers(Width * 0.42, y + 8, Ink.Red);
                break;
            case Pose.Jumping:
                foreach (var (dx, dy) in new[] { (-0.5, 0.2), (-0.38, -0.1), (0.3, 0.42) })
                {
                    pen.Disc(dx * Width, Frame(act).Y + (dy * Width), 6, Tone.Of(0x8fd0ee));
                }

                break;
            case Pose.Flying:
                pen.Rush(-Width * 0.55, Frame(act).Y);
                break;
            default:
                break;
        }
    }
}
