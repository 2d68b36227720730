using Edu4All.Core.Providers.Sketchbook.Characters;
using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Reading;

/// <summary>One thing to draw, or several alike.</summary>
/// <param name="Kind">What it is.</param>
internal sealed record Subject(Kind Kind)
{
    /// <summary>How many.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Its colour, if the words gave one.</summary>
    public Hue? Hue { get; init; }

    /// <summary>Its size, if the words gave one.</summary>
    public Extent? Extent { get; init; }

    /// <summary>What it does with its body, if said.</summary>
    public Pose Pose { get; init; }

    /// <summary>What it holds and wears.</summary>
    public IReadOnlyList<Subject> Has { get; init; } = [];

    /// <summary>What it rides or stands on.</summary>
    public Subject? Mount { get; init; }

    /// <summary>Where it is from another subject.</summary>
    public Relation Relation { get; init; }

    /// <summary>The other subject's place in <see cref="Scene.Subjects"/>, or -1.</summary>
    public int To { get; init; } = -1;

    /// <summary>The second one that it is between, or -1: between two of the first.</summary>
    public int Also { get; init; } = -1;

    /// <summary>Where an edit nailed it to the sheet, one pin for each; empty when the composition may choose.</summary>
    public IReadOnlyList<Pin> Pins { get; init; } = [];
}

/// <summary>A colour by name.</summary>
internal sealed record Hue(string Word, Tone Tone);

/// <summary>A size by name and what it does to the usual size.</summary>
internal sealed record Extent(string Word, double Factor);

/// <summary>A fixed place on the sheet.</summary>
/// <param name="X">Middle of its foot.</param>
/// <param name="Y">The ground it stands on.</param>
/// <param name="Scale">Sheet units for one of its own.</param>
/// <param name="Mirrored">Whether it looks to the left.</param>
/// <param name="Behind">Whether it stands behind the monuments.</param>
/// <param name="Haze">How much air is before a monument, 0 to 1.</param>
/// <param name="Look">Which of its looks a character has; null for whichever comes.</param>
/// <param name="Own">Whether it was put into a painted part, and lies over all that was there.</param>
internal sealed record Pin(
    double X,
    double Y,
    double Scale,
    bool Mirrored,
    bool Behind,
    double Haze = 0,
    int? Look = null,
    bool Own = false
);

/// <summary>Where one subject is from another.</summary>
internal enum Relation
{
    /// <summary>Nothing said.</summary>
    None,

    /// <summary>Next to it.</summary>
    Beside,

    /// <summary>Before it.</summary>
    InFront,

    /// <summary>Behind it.</summary>
    Behind,

    /// <summary>On top of it.</summary>
    On,

    /// <summary>Under it.</summary>
    Under,

    /// <summary>Inside it.</summary>
    Inside,

    /// <summary>Looking at it.</summary>
    LookingAt,

    /// <summary>With one on either side.</summary>
    Between,
}
