using Edu4All.Core.Providers.Sketchbook.Framings;
using Edu4All.Core.Providers.Sketchbook.Grounds;
using Edu4All.Core.Providers.Sketchbook.Patches;
using Edu4All.Core.Providers.Sketchbook.Seasons;
using Edu4All.Core.Providers.Sketchbook.Skies;
using Edu4All.Core.Providers.Sketchbook.Styles;

namespace Edu4All.Core.Providers.Sketchbook.Reading;

/// <summary>What the words asked for, and nothing about where it goes on the sheet. What was not named is null.</summary>
internal sealed record Scene
{
    /// <summary>Monuments, characters and things that stand for themselves, in the order of the words.</summary>
    public IReadOnlyList<Subject> Subjects { get; init; } = [];

    /// <summary>The place.</summary>
    public Ground? Ground { get; init; }

    /// <summary>The time of day.</summary>
    public TimeOfDay? Time { get; init; }

    /// <summary>The weather; fog and a rainbow can come together.</summary>
    public IReadOnlyList<Weather> Weathers { get; init; } = [];

    /// <summary>The season.</summary>
    public Season? Season { get; init; }

    /// <summary>Where the picture is taken from.</summary>
    public Framing? Framing { get; init; }

    /// <summary>The style.</summary>
    public Style? Style { get; init; }

    /// <summary>What the dice of the arrangement start from, so that a picture can be drawn again.</summary>
    public ulong Seed { get; init; }

    /// <summary>Which palette the unsaid colours come from; 0 is the book's own.</summary>
    public int Palette { get; init; }

    /// <summary>
    /// The picture as it was before each change with a mask, the oldest first: outside of the paint it is still seen. None of them has any
    /// under it.
    /// </summary>
    public IReadOnlyList<Scene> Under { get; init; } = [];

    /// <summary>Where it lies over what is under it; null for the whole sheet.</summary>
    public Patch? Patch { get; init; }

    /// <summary>Which of <see cref="Thrift.Steps"/> its own layers are drawn with; null when that is still to be found out.</summary>
    public int? Spared { get; init; }

    /// <summary>Whether there is anything to see in it; a style alone shows an empty meadow.</summary>
    public bool ShowsSomething =>
        Subjects.Count + Weathers.Count > 0
        || Ground is not null
        || Time is not null
        || Season is not null
        || Framing is not null;

    /// <summary>Whether a change asks for something that stands outside of its mask, or for the sky over all of it.</summary>
    public bool AsksOutside { get; init; }

    /// <summary>Whether a change asks for something that would be too small to see in its mask.</summary>
    public bool AsksTooSmall { get; init; }

    /// <summary>Words that the book did not understand, as the child wrote them.</summary>
    public IReadOnlyList<string> NotDrawn { get; init; } = [];

    /// <summary>
    /// The same scene with at most so many to draw, monuments counting double; for crowds that would not fit on the sheet. The largest
    /// crowd gives way first, so that everybody named is there; then whoever was named last.
    /// </summary>
    public Scene Thinned(int most)
    {
        var counts = Subjects.Select(s => s.Count).ToArray();
        int Weight(int i) => counts[i] * (Subjects[i].Kind is Monuments.Monument ? 2 : 1);
        while (Enumerable.Range(0, counts.Length).Sum(Weight) > most)
        {
            var crowd = Array.IndexOf(counts, counts.Max());
            var last = Array.FindLastIndex(counts, c => c > 0);
            if (counts[crowd] == 1 && last == Array.FindIndex(counts, c => c > 0))
            {
                break;
            }

            counts[counts[crowd] > 1 ? crowd : last]--;
        }

        var place = new int[counts.Length];
        for (int i = 0, kept = 0; i < counts.Length; i++)
        {
            place[i] = counts[i] > 0 ? kept++ : -1;
        }

        return this with
        {
            Subjects =
            [
                .. Subjects
                    .Select(
                        (s, i) =>
                            s with
                            {
                                Count = counts[i],
                                To = s.To < 0 ? -1 : place[s.To],
                                Also = s.Also < 0 ? -1 : place[s.Also],
                            }
                    )
                    .Where(s => s.Count > 0),
            ],
        };
    }
}
