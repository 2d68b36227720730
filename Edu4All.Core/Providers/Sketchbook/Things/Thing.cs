using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Things;

/// <summary>
/// Something to hold, wear, ride or stand beside. Drawn round the point where it is fastened, in figure units (a standing child
/// is 200 high).
/// </summary>
internal abstract class Thing : Kind
{
    /// <summary>Where it goes on a character that has it.</summary>
    public abstract Spot Spot { get; }

    /// <summary>Height when it stands alone.</summary>
    public abstract double Height { get; }

    /// <summary>Width when it stands alone.</summary>
    public abstract double Width { get; }

    /// <summary>How far its lowest point lies under its fastening, for standing alone.</summary>
    public virtual double Foot => 0;

    /// <summary>Where somebody stands who is on top of it.</summary>
    public virtual Point Top => new(0, -Height);

    /// <summary>Its usual colour.</summary>
    public abstract Tone Colour { get; }

    /// <summary>Where it is at home, when neither the words nor a monument say so: a boat on the sea. Null for the meadow.</summary>
    public virtual Type? Home => null;

    /// <summary>The seat of a thing that can be ridden.</summary>
    public virtual Anchor? Seat => null;

    /// <summary>How large a rider of usual size is in or on it; a rocket is larger than its pilot by more than a page has room for.</summary>
    public virtual double RiderShare => 1;

    /// <summary>Whether one stands on it, as on a skateboard, rather than sits; the seat is then where the feet are.</summary>
    public virtual bool Stood => false;

    /// <summary>Where the middle of a sleeper lies on it; null where one sits, asleep or not.</summary>
    public virtual Anchor? Couch => null;

    /// <summary>Where a rider's hands go.</summary>
    public virtual Point? Grip => null;

    /// <summary>Sleeves for whoever wears it.</summary>
    public virtual Tone? Sleeve(Tone colour) => null;

    /// <summary>Draws it in a colour.</summary>
    public abstract void Draw(Pen pen, Tone colour);

    /// <summary>Whether it is put on rather than held.</summary>
    public bool IsWorn =>
        Spot is Spot.Head or Spot.Neck or Spot.Eyes or Spot.Torso or Spot.Back or Spot.Feet;

    /// <summary>The near side of a vehicle, drawn once more over its rider: a car's door.</summary>
    public virtual void Cover(Pen pen, Tone colour) { }
}
