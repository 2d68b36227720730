using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>
/// Whoever walks on four legs, seen from the side. A species gives its trunk, head and tail as they are when it stands, and where
/// its legs are joined; poses lean the trunk, lower the head and swing the legs. It holds things in its mouth (or trunk).
/// </summary>
internal abstract class Quadruped : Character
{
    /// <inheritdoc/>
    public override bool Carries => true;

    /// <summary>The back.</summary>
    protected abstract Anchor Seat { get; }

    /// <summary>The top of the head.</summary>
    protected abstract Anchor Crown { get; }

    /// <summary>Mouth or trunk.</summary>
    protected abstract Anchor Mouth { get; }

    /// <summary>Round the neck.</summary>
    protected abstract Anchor Collar { get; }

    /// <summary>Between (or at) the eyes.</summary>
    protected abstract Anchor Sight { get; }

    /// <summary>Where the head turns on the neck.</summary>
    protected abstract Point Poll { get; }

    /// <summary>Far hind, far fore, near hind, near fore.</summary>
    protected abstract IReadOnlyList<Hip> Hips { get; }

    /// <summary>The usual colour.</summary>
    protected abstract Tone Coat { get; }

    /// <summary>Hooves or paws.</summary>
    protected virtual Tone Hoof => Tone.Of(0x4a3a44);

    /// <summary>How much the head follows a gaze or a nod; long necks and heads less.</summary>
    protected virtual double Supple => 1;

    /// <summary>Tail and whatever else is behind everything.</summary>
    protected abstract void Tail(Pen pen, Tone coat, Act act);

    /// <summary>Trunk and neck.</summary>
    protected abstract void Trunk(Pen pen, Tone coat, Act act);

    /// <summary>The head, in the same coordinates as the trunk.</summary>
    protected abstract void Head(Pen pen, Tone coat, Act act);

    /// <summary>What is before everything: a near wing.</summary>
    protected virtual void Over(Pen pen, Tone coat, Act act) { }

    /// <summary>One leg from its joint at the origin downwards.</summary>
    protected virtual void Leg(Pen pen, Hip hip, Swing swing, Tone coat, Tone hoof) =>
        pen.Shank(-hip.Top, hip.Thick, hip.Thin, swing.Knee, coat, hoof);

    /// <inheritdoc/>
    public override Anchor At(Spot spot, Act act)
    {
        var gait = Moving(act);
        var head = Turned(gait, act);
        return spot switch
        {
            Spot.Arms when act.Pose == Pose.Reading => new(Width * 0.5, -22),
            Spot.Hand or Spot.Arms => head.Then(Mouth).Upright(),
            Spot.Head => head.Then(Crown),
            Spot.Neck or Spot.Torso => gait.Body.Then(Collar),
            Spot.Eyes => head.Then(Sight),
            Spot.Seat => gait.Body.Then(Seat),
            Spot.Back => gait.Body.Then(Seat with { Y = Seat.Y + 14, Scale = 0.9, Degrees = 62 }),
            Spot.Sky => new(0, -Height - 60),
            Spot.Feet => gait.Body,
            _ => new(Width * 0.6, 0),
        };
    }

    /// <inheritdoc/>
    public override void Draw(Pen pen, Act act)
    {
        var (coat, gait) = (act.Colour ?? Coat, Moving(act));
        var body = pen.At(gait.Body);
        pen.Contact(0, 0, Width * 0.42, 10);
        Tail(body, coat, act);
        Legs(pen, gait, coat, 0, far: true);
        Legs(pen, gait, coat, 2, far: false, tucked: false);
        Trunk(body, coat, act);
        Legs(pen, gait, coat, 2, far: false, tucked: true);
        Props(pen, act, Spot.Back);
        Props(pen, act, Spot.Neck);
        Props(pen, act, Spot.Torso);
        Head(pen.At(Turned(gait, act)), coat, act);
        Over(body, coat, act);
        Props(pen, act, Spot.Eyes);
        Props(pen, act, Spot.Head);
        Props(pen, act, Spot.Arms);
        Props(pen, act, Spot.Hand);
        Boots(pen, act, gait);
        Sign(pen, act);
    }

    private Gait Moving(Act act) =>
        Gait.Of(act.Pose, new(Hips[2].X, Hips[2].Top), new(Hips[3].X, Hips[3].Top));

    private Anchor Turned(Gait gait, Act act)
    {
        var nod = (gait.Nod + act.Nod) * Supple;
        return gait.Body.Then(new Anchor(Poll.X, Poll.Y, 1, nod).Then(new(-Poll.X, -Poll.Y)));
    }

    private void Legs(Pen pen, Gait gait, Tone coat, int first, bool far, bool? tucked = null)
    {
        for (var i = first; i < first + 2; i++)
        {
            if (tucked is { } only && gait.Legs[i].Tucked != only)
            {
                continue;
            }

            Leg(
                pen.At(Joint(gait, i)),
                Hips[i],
                gait.Legs[i],
                coat.Shade(far ? 0.85 : 0.15),
                Hoof.Shade(far ? 0.6 : 0)
            );
        }
    }

    // A folded leg lies flat on the ground before its hip; any other hangs from the hip, wherever the trunk has taken it.
    private Anchor Joint(Gait gait, int leg)
    {
        var (hip, swing) = (Hips[leg], gait.Legs[leg]);
        var at = gait.Body.Then(new(hip.X, hip.Top));
        return swing.Tucked
            ? new(at.X - (hip.Thick * 0.2), -hip.Thin * 0.42, 0.72, swing.Hip)
            : new(at.X, at.Y, 1, swing.Hip);
    }

    private void Boots(Pen pen, Act act, Gait gait)
    {
        foreach (var prop in act.At(Spot.Feet))
        {
            for (var i = 0; i < 4; i++)
            {
                var foot = Joint(gait, i).Then(new(2, -Hips[i].Top, Hips[i].Thin / 26));
                prop.Thing.Draw(pen.At(foot), prop.Colour);
            }
        }
    }

    private void Sign(Pen pen, Act act)
    {
        var top = At(Spot.Head, act);
        switch (act.Pose)
        {
            case Pose.Sleeping:
                pen.Snore(top.X + 26, top.Y - 20);
                break;
            case Pose.Dancing:
                pen.Quavers(-Width * 0.36, -Height * 0.8, Ink.Blue.Dark(0.1));
                pen.Quavers(top.X + 50, top.Y - 6, Ink.Red);
                break;
            case Pose.Flying:
                pen.Rush(-Width * 0.45, -Height * 0.8);
                break;
            default:
                break;
        }
    }
}
