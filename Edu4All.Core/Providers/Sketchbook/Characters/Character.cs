using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>
/// A person, animal or creature, in figure units with its feet at the origin, looking to the right. A riding character has its seat at
/// the origin instead.
/// </summary>
internal abstract class Character : Kind
{
    /// <summary>Height in figure units; a standing child has 200.</summary>
    public abstract double Height { get; }

    /// <summary>Width in figure units.</summary>
    public abstract double Width { get; }

    /// <summary>How large it is in a picture against a child: storybook sizes, closer together than in life.</summary>
    public virtual double Stature => 1;

    /// <summary>Where it is at home, when neither the words nor a monument say so: a whale in the sea. Null for the meadow.</summary>
    public virtual Type? Home => null;

    /// <summary>What it has in its hands when the words give it nothing: the footballer's ball. Null for nothing.</summary>
    public virtual Type? Kit => null;

    /// <summary>Whether others can sit on its back.</summary>
    public virtual bool Carries => false;

    /// <summary>Where a spot is when it appears like this.</summary>
    public abstract Anchor At(Spot spot, Act act);

    /// <summary>Draws it with all it holds and wears.</summary>
    public abstract void Draw(Pen pen, Act act);

    /// <summary>Draws what it has at a spot.</summary>
    protected void Props(Pen pen, Act act, Spot spot)
    {
        var n = 0;
        foreach (var prop in act.At(spot))
        {
            var a = At(spot, act);
            pen.At(a.X + (n * 14), a.Y, a.Scale, a.Degrees + (n * 12)).Dressed(prop);
            n++;
        }
    }
}

/// <summary>Drawing props.</summary>
internal static class PropPen
{
    /// <summary>Draws a prop at the pen's origin.</summary>
    public static void Dressed(this Pen pen, Prop prop) => prop.Thing.Draw(pen, prop.Colour);
}
