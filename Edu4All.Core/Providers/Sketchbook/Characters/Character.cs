using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A thing on a character, in its colour.</summary>
internal sealed record Prop(Thing Thing, Tone Colour);

/// <summary>How a character appears in this picture.</summary>
/// <param name="Pose">What its body does.</param>
/// <param name="Colour">Colour asked for, if any.</param>
/// <param name="Props">What it holds and wears.</param>
/// <param name="Grip">Where its hands hold on while riding, from its seat.</param>
internal sealed record Act(Pose Pose, Tone? Colour, IReadOnlyList<Prop> Props, Point? Grip = null)
{
    /// <summary>Just standing there.</summary>
    public static Act Plain { get; } = new(Pose.Standing, null, []);

    /// <summary>What it has at a spot.</summary>
    public IEnumerable<Prop> At(Spot spot) => Props.Where(p => p.Thing.Spot == spot);
}

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
