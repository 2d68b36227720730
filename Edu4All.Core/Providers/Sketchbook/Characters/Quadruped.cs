using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>
/// Whoever walks on four legs and carries a rider, seen from the side. It holds things in its mouth (or trunk) and declares its
/// spots itself, since horses and elephants share little but the number of legs.
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

    /// <summary>The animal.</summary>
    protected abstract void Body(Pen pen, Tone? colour);

    /// <inheritdoc/>
    public override Anchor At(Spot spot, Act act) =>
        spot switch
        {
            Spot.Hand or Spot.Arms => Mouth,
            Spot.Head => Crown,
            Spot.Neck or Spot.Torso => Collar,
            Spot.Eyes => Sight,
            Spot.Seat => Seat,
            Spot.Sky => new(0, -Height - 60),
            _ => new(Width * 0.6, 0),
        };

    /// <inheritdoc/>
    public override void Draw(Pen pen, Act act)
    {
        pen.Contact(0, 0, Width * 0.42, 10);
        Body(pen.At(0, act.Pose == Pose.Jumping ? -40 : 0), act.Colour);
        Props(pen, act, Spot.Neck);
        Props(pen, act, Spot.Eyes);
        Props(pen, act, Spot.Head);
        Props(pen, act, Spot.Arms);
        Props(pen, act, Spot.Hand);
    }
}
