using Edu4All.Core.Providers.Sketchbook.Characters;
using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Framings;
using Edu4All.Core.Providers.Sketchbook.Grounds;
using Edu4All.Core.Providers.Sketchbook.Monuments;
using Edu4All.Core.Providers.Sketchbook.Seasons;
using Edu4All.Core.Providers.Sketchbook.Skies;
using Edu4All.Core.Providers.Sketchbook.Styles;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Composing;

/// <summary>Everything decided but nothing drawn: what stands where on the sheet, how large, how deep in the haze.</summary>
internal sealed record Composition
{
    /// <summary>The place.</summary>
    public required Ground Ground { get; init; }

    /// <summary>The time of day.</summary>
    public required TimeOfDay Time { get; init; }

    /// <summary>The weather, at least one.</summary>
    public required IReadOnlyList<Weather> Weathers { get; init; }

    /// <summary>The style.</summary>
    public required Style Style { get; init; }

    /// <summary>The season, if the words named one.</summary>
    public Season? Season { get; init; }

    /// <summary>Where the picture is taken from, if the words said so.</summary>
    public Framing? Framing { get; init; }

    /// <summary>Height of the horizon on the sheet.</summary>
    public double Horizon => Ground.Horizon + (Framing?.Sinks ?? 0);

    /// <summary>0 to 1: the arrangement of land and sky.</summary>
    public required double Shift { get; init; }

    /// <summary>Monuments, from back to front.</summary>
    public required IReadOnlyList<PlacedMonument> Monuments { get; init; }

    /// <summary>Characters, what carries them, and things that stand alone, from back to front.</summary>
    public required IReadOnlyList<PlacedCast> Cast { get; init; }

    /// <summary>Flowers and trees strewn over the land.</summary>
    public required IReadOnlyList<PlacedThing> Strewn { get; init; }
}

/// <summary>A monument on the sheet.</summary>
/// <param name="Monument">Which.</param>
/// <param name="X">Middle of its foot.</param>
/// <param name="Y">Its foot.</param>
/// <param name="Scale">Sheet units for a metre.</param>
/// <param name="Haze">How much air is before it, 0 to 1.</param>
internal sealed record PlacedMonument(
    Monument Monument,
    double X,
    double Y,
    double Scale,
    double Haze = 0
);

/// <summary>A character with its mount, on the sheet.</summary>
/// <param name="Character">Who.</param>
/// <param name="Act">Doing what.</param>
/// <param name="Mount">On what, if anything.</param>
/// <param name="X">Between its feet (or its mount's).</param>
/// <param name="Y">The ground it stands on.</param>
/// <param name="Scale">Sheet units for a figure unit.</param>
/// <param name="Mirrored">Whether it looks to the left.</param>
/// <param name="Behind">Whether it stands behind the monuments.</param>
/// <param name="Own">Whether it was put into a painted part, and lies over all that was there.</param>
internal sealed record PlacedCast(
    Character Character,
    Act Act,
    PlacedMount? Mount,
    double X,
    double Y,
    double Scale,
    bool Mirrored,
    bool Behind,
    bool Own = false
);

/// <summary>What carries a character: another character or a thing with a seat.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Hue">Its colour, if asked for.</param>
/// <param name="Props">What it wears itself.</param>
/// <param name="Seat">Where on it the rider sits.</param>
/// <param name="RiderScale">The rider's size against it.</param>
internal sealed record PlacedMount(
    Kind Kind,
    Tone? Hue,
    IReadOnlyList<Prop> Props,
    Anchor Seat,
    double RiderScale
);

/// <summary>A thing on the sheet.</summary>
/// <param name="Thing">Which.</param>
/// <param name="Colour">Its colour.</param>
/// <param name="X">Where.</param>
/// <param name="Y">Its lowest point.</param>
/// <param name="Scale">Sheet units for a figure unit.</param>
/// <param name="Front">Whether it stands before the characters.</param>
/// <param name="Own">Whether it was put into a painted part, and lies over all that was there.</param>
internal sealed record PlacedThing(
    Thing Thing,
    Tone Colour,
    double X,
    double Y,
    double Scale,
    bool Front,
    bool Own = false
);
