using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;
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

    /// <summary>Which of its looks a character has that comes in several, such as children. Any number.</summary>
    public int Look { get; init; }

    /// <summary>Where it was said to look; a sleeper looks nowhere and a reader at the page.</summary>
    public Gaze Towards { get; init; }

    /// <summary>Where its eyes are.</summary>
    public Gaze Gaze =>
        Pose == Pose.Sleeping ? Gaze.Shut
        : Towards != Gaze.Ahead ? Towards
        : Pose == Pose.Reading ? Gaze.Down
        : Gaze.Ahead;

    /// <summary>How far the head turns with the eyes, in degrees; up is negative.</summary>
    public double Nod =>
        Gaze switch
        {
            Gaze.Up => -15,
            Gaze.Aside => 3,
            Gaze.Down => 8,
            _ => 0,
        };

    /// <summary>Whether something is in its arms.</summary>
    public bool Hugs => At(Spot.Arms).Any();

    /// <summary>Whether something is in its raised hand.</summary>
    public bool Holds => At(Spot.Hand).Any();

    /// <summary>What it has at a spot.</summary>
    public IEnumerable<Prop> At(Spot spot) => Props.Where(p => p.Thing.Spot == spot);
}
