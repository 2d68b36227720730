using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>
/// The body all upright characters share: a large head, a pear-shaped trunk, short legs, 200 units high. A species adds its
/// head, its tail and its tones. Those that sit like dogs say so with <see cref="OnHaunches"/>.
/// </summary>
internal abstract class Figure : Character
{
    /// <inheritdoc/>
    public override double Height => 204;

    /// <inheritdoc/>
    public override double Width => 124;

    /// <summary>Whether it rests on its haunches as dogs and cats do.</summary>
    protected virtual bool OnHaunches => false;

    /// <summary>Whether it sleeps curled up as animals do, rather than stretched out.</summary>
    protected virtual bool Curls => true;

    /// <summary>Whether it stands on legs, rather than on a tail or on nothing.</summary>
    protected virtual bool HasLegs => true;

    /// <summary>Height of the crown over the middle of the head.</summary>
    protected virtual double Crown => 40;

    /// <summary>Where the eyes are, from the middle of the head.</summary>
    protected virtual Point EyeLine => new(7, -4);

    /// <summary>Its tones.</summary>
    public abstract Garb Garb(Act act);

    /// <summary>The head round its middle, about 84 wide, looking a little to the right.</summary>
    protected abstract void Head(Pen pen, Act act);

    /// <summary>What is behind the body, in standing coordinates: tail, wings.</summary>
    protected virtual void Behind(Pen pen, Act act) { }

    /// <summary>What stands on the ground behind it, whatever its pose: a blackboard.</summary>
    protected virtual void Around(Pen pen, Act act) { }

    /// <summary>What it does when nothing is said of it; a dancer dances.</summary>
    protected virtual Pose AtRest => Pose.Standing;

    /// <summary>How it holds its limbs.</summary>
    protected virtual Stance Posed(Act act) => Stance.Of(act.Pose);

    /// <summary>What is before everything: a wheel.</summary>
    protected virtual void Before(Pen pen, Act act) { }

    /// <summary>What is on the trunk: buttons, belts, control panels.</summary>
    protected virtual void Front(Pen pen, Act act) { }

    /// <inheritdoc/>
    public override Anchor At(Spot spot, Act act)
    {
        act = Resting(act);
        var stance = Posed(act);
        var (trunk, curled) = (stance.Trunk, IsCurled(act));
        var head = curled ? Haunches.CurledHead : stance.Head(act.Nod);
        return spot switch
        {
            Spot.Hand => curled ? new(72, -12) : trunk.Then(new(54, -124)).Upright(),
            Spot.Arms => curled ? new(82, -26) : trunk.Then(new(10, -68)),
            Spot.Head => head.Then(new(1, -Crown)),
            Spot.Neck => curled ? new(20, -17, 0.9, 14) : trunk.Then(new(1, -103)),
            Spot.Eyes => head.Then(new(EyeLine.X, EyeLine.Y)),
            Spot.Torso => curled ? new(-30, 34, 0.85) : trunk,
            Spot.Back => curled ? new(-34, -50, 0.8, -70) : trunk.Then(new(0, -92)),
            Spot.Feet => stance.Trunk.Then(new(0, 0)),
            Spot.Seat => new(0, -146 - Crown + 8),
            Spot.Sky => new(0, -260 + stance.Drop),
            _ => new(84, 0),
        };
    }

    /// <inheritdoc/>
    public override void Draw(Pen pen, Act act)
    {
        act = Resting(act);
        Around(pen, act);
        if (act.Pose != Pose.Riding)
        {
            pen.Contact(2, 0, act.Pose is Pose.Jumping or Pose.Flying ? 34 : 52, 9);
        }

        if (IsCurled(act))
        {
            DrawCurled(pen, act);
        }
        else
        {
            DrawUp(pen, act);
        }

        Before(pen, act);
        Sign(pen, act);
    }

    private Act Resting(Act act) => act.Pose == Pose.Standing ? act with { Pose = AtRest } : act;

    private bool IsCurled(Act act) => Curls && act.Pose == Pose.Sleeping;

    private void DrawUp(Pen pen, Act act)
    {
        var (garb, stance) = (Dressed(Garb(act), act), Posed(act));
        stance = HasLegs ? stance : stance with { Under = [], Over = [] };
        var crouches = OnHaunches && (act.Pose is Pose.Standing or Pose.Waving);
        stance = crouches ? Posed(act with { Pose = Pose.Standing }) : stance;
        var (body, haunches) = (new FigureBody(act, garb, stance), new Haunches(act, garb));
        var raised = pen.At(stance.Trunk);
        var seen = crouches ? act with { Pose = Pose.Standing } : act;
        Props(pen, seen, Spot.Back);
        Behind(raised, act);
        if (crouches)
        {
            haunches.Trunk(raised);
        }
        else
        {
            body.FarArm(raised);
            body.LegsUnder(raised);
            body.Trunk(raised);
        }

        Front(raised, act);
        Props(pen, seen, Spot.Torso);
        if (crouches)
        {
            haunches.Forelegs(raised);
        }
        else
        {
            body.LegsOver(raised);
        }

        Props(pen, seen, Spot.Feet);
        Props(pen, seen, Spot.Neck);
        var reaches = act.Pose == Pose.Flying;
        if (reaches)
        {
            body.Arms(raised);
        }

        Head(pen.At(stance.Head(act.Nod)), act);
        Props(pen, seen, Spot.Eyes);
        Props(pen, seen, Spot.Head);
        Props(pen, seen, Spot.Arms);
        Props(pen, seen, Spot.Hand);
        if (crouches)
        {
            haunches.Paw(raised);
        }
        else if (!reaches)
        {
            body.Arms(raised);
        }
    }

    private void DrawCurled(Pen pen, Act act)
    {
        Behind(pen.At(-46, 6, 0.9), act);
        new Haunches(act, Dressed(Garb(act), act)).Curled(pen);
        Props(pen, act, Spot.Back);
        Props(pen, act, Spot.Neck);
        Head(pen.At(Haunches.CurledHead), act);
        Props(pen, act, Spot.Eyes);
        Props(pen, act, Spot.Head);
        Props(pen, act, Spot.Arms);
        Props(pen, act, Spot.Hand);
    }

    private void Sign(Pen pen, Act act)
    {
        switch (act.Pose)
        {
            case Pose.Sleeping:
                var at = At(Spot.Head, act);
                pen.Snore(IsCurled(act) ? 78 : at.X + 34, IsCurled(act) ? -82 : at.Y - 52);
                break;
            case Pose.Dancing:
                pen.Quavers(-84, -118, Ink.Blue.Dark(0.1));
                pen.Quavers(88, -150, Ink.Red);
                break;
            case Pose.Flying:
                pen.Rush(-74, -150);
                break;
            default:
                break;
        }
    }

    private static Garb Dressed(Garb garb, Act act)
    {
        foreach (var prop in act.At(Spot.Torso))
        {
            if (prop.Thing.Sleeve(prop.Colour) is { } sleeve)
            {
                return garb with { Sleeve = sleeve, Leg = sleeve };
            }
        }

        return garb;
    }
}
