using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>
/// Whoever has wings for arms. A species draws itself at rest with its feet at the origin, and one wing from the shoulder; poses
/// lift and lean it and spread the wings.
/// </summary>
internal abstract class Bird : Character
{
    /// <summary>The usual colour.</summary>
    protected abstract Tone Coat { get; }

    /// <summary>The shoulder of the wing behind the body; a negative scale means mirrored.</summary>
    protected abstract Anchor FarShoulder { get; }

    /// <summary>The shoulder of the wing before the body.</summary>
    protected abstract Anchor NearShoulder { get; }

    /// <summary>How far a wing turns from rest to raised, in degrees.</summary>
    protected virtual double Spread => -112;

    /// <summary>Whether it sleeps on its belly, the legs under it, rather than on its feet.</summary>
    protected virtual bool Settles => true;

    /// <summary>Where a spot is when it stands still.</summary>
    protected abstract Anchor Place(Spot spot);

    /// <summary>Feet and legs.</summary>
    protected abstract void Legs(Pen pen, Act act);

    /// <summary>Body and tail.</summary>
    protected abstract void Body(Pen pen, Tone coat, Act act);

    /// <summary>Head and face.</summary>
    protected abstract void Head(Pen pen, Tone coat, Act act);

    /// <summary>A wing hanging from its shoulder at the origin.</summary>
    protected abstract void Wing(Pen pen, Tone tone);

    /// <inheritdoc/>
    public override Anchor At(Spot spot, Act act)
    {
        var frame = Frame(act);
        return spot switch
        {
            Spot.Seat or Spot.Sky or Spot.Ground => Place(spot),
            Spot.Hand => frame.Then(Place(spot)).Upright(),
            _ => frame.Then(Place(spot)),
        };
    }

    /// <inheritdoc/>
    public override void Draw(Pen pen, Act act)
    {
        var (coat, frame) = (act.Colour ?? Coat, pen.At(Frame(act)));
        if (act.Pose != Pose.Riding)
        {
            pen.Contact(0, 0, Width * 0.36, 8);
        }

        Props(pen, act, Spot.Back);
        Wing(Shoulder(frame, FarShoulder, Far(act)), coat.Shade(0.4));
        if (act.Pose != Pose.Sleeping || !Settles)
        {
            Legs(frame, act);
        }

        Body(frame, coat, act);
        Props(pen, act, Spot.Torso);
        Props(pen, act, Spot.Feet);
        Props(pen, act, Spot.Neck);
        Head(frame, coat, act);
        Props(pen, act, Spot.Eyes);
        Props(pen, act, Spot.Head);
        Props(pen, act, Spot.Arms);
        Props(pen, act, Spot.Hand);
        Wing(Shoulder(frame, NearShoulder, Near(act)), coat.Shade(0.2));
        Sign(pen, act);
    }

    private static Anchor Frame(Act act) =>
        act.Pose switch
        {
            Pose.Riding => new(0, 14),
            Pose.Sitting or Pose.Reading => new(0, 8, 1, -5),
            Pose.Sleeping => new(0, 10, 1, 4),
            Pose.Jumping => new(0, -46),
            Pose.Flying => new(-10, -104, 1, 24),
            Pose.Walking => new(0, 0, 1, 8),
            Pose.Dancing => new(0, -4, 1, -12),
            _ => new(0, 0),
        };

    private static double Far(Act act) =>
        act.Pose switch
        {
            Pose.Jumping or Pose.Flying => 1,
            Pose.Dancing => 0.9,
            Pose.Walking => 0.25,
            _ => 0,
        };

    private static double Near(Act act) =>
        act.Holds ? 0.75
        : act.Hugs ? 0.3
        : act.Pose switch
        {
            Pose.Waving or Pose.Jumping or Pose.Flying => 1,
            Pose.Dancing => 0.55,
            Pose.Walking => 0.2,
            _ => 0,
        };

    private Pen Shoulder(Pen pen, Anchor at, double raised)
    {
        var turn = raised * Spread;
        return at.Scale < 0
            ? pen.Stretched(at.X, at.Y, at.Scale, -at.Scale).At(0, 0, 1, turn)
            : pen.At(at.X, at.Y, at.Scale, turn);
    }

    private void Sign(Pen pen, Act act)
    {
        var top = At(Spot.Head, act);
        switch (act.Pose)
        {
            case Pose.Sleeping:
                pen.Snore(top.X + 40, top.Y);
                break;
            case Pose.Dancing:
                pen.Quavers(-Width * 0.66, top.Y + 30, Ink.Blue.Dark(0.1));
                pen.Quavers(Width * 0.6, top.Y + 6, Ink.Red);
                break;
            case Pose.Flying:
                pen.Rush(-Width * 0.55, top.Y + 70);
                break;
            default:
                break;
        }
    }
}
