using Edu4All.Core.Providers.Sketchbook.Characters;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Reading;

/// <summary>A <see cref="Subject"/> while the words about it are still coming in.</summary>
internal sealed class Draft(Kind kind)
{
    /// <summary>What it is.</summary>
    public Kind Kind { get; private set; } = kind;

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

    /// <summary>The other one it is between.</summary>
    public Draft? Also { get; set; }

    /// <summary>Where an edit nailed it to the sheet.</summary>
    public IReadOnlyList<Pin> Pins { get; set; } = [];

    /// <summary>Whether it came with the words just read, and was not in the picture before.</summary>
    public bool IsNew { get; init; } = true;

    private bool LiesOnMount => Pose == Pose.Sleeping && Mount?.Kind is Thing { Couch: not null };

    /// <summary>Takes another shape in the same place.</summary>
    public void Become(Kind other, Traits traits)
    {
        if (other is not Character || Kind is not Character)
        {
            Has.Clear();
            (Pose, Mount, Pins) = (Pose.Standing, null, []);
        }

        (Kind, Hue) = (other, traits.Hue);
        Extent = traits.Extent ?? Extent;
        Count = traits.Count ?? Count;
    }

    /// <summary>A second one like it.</summary>
    public Draft Copy() =>
        new(Kind)
        {
            Count = Count,
            Hue = Hue,
            Extent = Extent,
        };

    /// <summary>Finished; <paramref name="place"/> finds a draft among the scene's subjects, or gives -1.</summary>
    public Subject Done(Func<Draft, int> place)
    {
        var (to, also) = (To is null ? -1 : place(To), Also is null ? -1 : place(Also));
        return new(Kind)
        {
            Count = Count,
            Hue = Hue,
            Extent = Extent,
            Pose = Mount is null || LiesOnMount ? Pose : Pose.Riding,
            Has = [.. Has.Select(h => h.Done(place))],
            Mount = Mount?.Done(place),
            Relation = to < 0 ? Relation.None : Relation,
            To = to,
            Also = to < 0 ? -1 : also,
            Pins = Pins,
        };
    }

    /// <summary>All subjects of a scene as drafts again, for a change.</summary>
    public static List<Draft> AllOf(Scene scene)
    {
        List<Draft> drafts = [.. scene.Subjects.Select(Again)];
        for (var i = 0; i < drafts.Count; i++)
        {
            var s = scene.Subjects[i];
            drafts[i].To = s.To < 0 ? null : drafts[s.To];
            drafts[i].Also = s.Also < 0 ? null : drafts[s.Also];
        }

        return drafts;
    }

    private static Draft Again(Subject s)
    {
        var draft = new Draft(s.Kind)
        {
            Count = s.Count,
            Hue = s.Hue,
            Extent = s.Extent,
            Pose = s.Pose == Pose.Riding ? Pose.Standing : s.Pose,
            Relation = s.Relation,
            Pins = s.Pins,
            IsNew = false,
        };
        draft.Has.AddRange(s.Has.Select(Again));
        if (s.Mount is { } mount)
        {
            draft.Mount = Again(mount);
            draft.Mount.Rider = draft;
        }

        return draft;
    }
}
