using Edu4All.Core.Providers.Sketchbook.Characters;

namespace Edu4All.Core.Providers.Sketchbook.Reading;

/// <summary>A <see cref="Subject"/> while the words about it are still coming in.</summary>
internal sealed class Draft(Kind kind)
{
    /// <summary>What it is.</summary>
    public Kind Kind { get; } = kind;

    /// <summary>How many.</summary>
    public int Count { get; set; } = 1;

    /// <summary>Its colour.</summary>
    public Hue? Hue { get; set; }

    /// <summary>Its size.</summary>
    public Extent? Extent { get; set; }

    /// <summary>Its pose.</summary>
    public Pose Pose { get; set; }

    /// <summary>What it has.</summary>
    public List<Draft> Has { get; } = [];

    /// <summary>What carries it.</summary>
    public Draft? Mount { get; set; }

    /// <summary>Who rides it.</summary>
    public Draft? Rider { get; set; }

    /// <summary>Where it is.</summary>
    public Relation Relation { get; set; }

    /// <summary>From what.</summary>
    public Draft? To { get; set; }

    /// <summary>Finished; <paramref name="place"/> finds a draft among the scene's subjects.</summary>
    public Subject Done(Func<Draft, int> place) =>
        new(Kind)
        {
            Count = Count,
            Hue = Hue,
            Extent = Extent,
            Pose = Mount is null ? Pose : Pose.Riding,
            Has = [.. Has.Select(h => h.Done(place))],
            Mount = Mount?.Done(place),
            Relation = To is null ? Relation.None : Relation,
            To = To is null ? -1 : place(To),
        };
}
