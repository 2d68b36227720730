using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>The tones of a figure's parts.</summary>
/// <param name="Torso">Trunk: fur or shirt.</param>
/// <param name="Belly">Patch on the trunk, if any.</param>
/// <param name="Sleeve">Arms.</param>
/// <param name="Hand">Hands or paws.</param>
/// <param name="Leg">Legs.</param>
/// <param name="Foot">Feet or shoes.</param>
internal sealed record Garb(Tone Torso, Tone? Belly, Tone Sleeve, Tone Hand, Tone Leg, Tone Foot)
{
    /// <summary>An animal in nothing but its coat.</summary>
    public static Garb Of(Tone coat, Tone belly, Tone? paw = null) =>
        new(coat, belly, coat, paw ?? coat, coat, paw ?? coat);
}

/// <summary>
/// The body all upright characters share: a large head, a pear-shaped trunk, short legs, 200 units high. A species adds its
/// head, its tail and its tones. Those that sit like dogs say so with <see cref="OnHaunches"/>.
/// </summary>
internal abstract class Figure : Character
{
    /// <inheritdoc/>
    public override double Height => 200;

    /// <inheritdoc/>
    public override double Width => 120;

    /// <summary>Whether it rests on its haunches as dogs and cats do.</summary>
    protected virtual bool OnHaunches => false;

    /// <summary>Height of the crown over the middle of the head.</summary>
    protected virtual double Crown => 40;

    /// <summary>Where the eyes are, from the middle of the head.</summary>
    protected virtual Point EyeLine => new(7, -4);

    /// <summary>Its tones when a colour was asked for or not.</summary>
    public abstract Garb Garb(Tone? colour);

    /// <summary>The head round its middle, about 84 wide, looking a little to the right.</summary>
    protected abstract void Head(Pen pen, Tone? colour);

    /// <summary>What is behind the body, in standing coordinates: tail, wings.</summary>
    protected virtual void Behind(Pen pen, Tone? colour) { }

    /// <summary>What is on the trunk: buttons, belts, control panels.</summary>
    protected virtual void Front(Pen pen, Tone? colour) { }

    /// <inheritdoc/>
    public override Anchor At(Spot spot, Act act)
    {
        var dy = FigureBody.Drop(act.Pose);
        return spot switch
        {
            Spot.Hand => new(54, -124 + dy),
            Spot.Arms => new(10, -68 + dy),
            Spot.Head => new(1, -146 - Crown + dy),
            Spot.Neck => new(1, -103 + dy),
            Spot.Eyes => new(EyeLine.X, -146 + EyeLine.Y + dy),
            Spot.Torso => new(0, dy),
            Spot.Seat => new(0, -146 - Crown + 8),
            Spot.Sky => new(0, -260 + dy),
            _ => new(84, 0),
        };
    }

    /// <inheritdoc/>
    public override void Draw(Pen pen, Act act)
    {
        var garb = Dressed(Garb(act.Colour), act);
        var body = new FigureBody(act, garb, OnHaunches);
        if (act.Pose != Pose.Riding)
        {
            pen.Contact(2, 0, act.Pose == Pose.Jumping ? 34 : 52, 9);
        }

        var raised = pen.At(0, FigureBody.Drop(act.Pose));
        Behind(raised, act.Colour);
        body.FarArm(raised);
        body.Legs(pen);
        body.Trunk(raised);
        Front(raised, act.Colour);
        Props(pen, act, Spot.Torso);
        body.NearLeg(pen);
        Props(pen, act, Spot.Neck);
        Head(raised.At(0, -146), act.Colour);
        Props(pen, act, Spot.Eyes);
        Props(pen, act, Spot.Head);
        Props(pen, act, Spot.Arms);
        Props(pen, act, Spot.Hand);
        body.NearArm(raised);
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
