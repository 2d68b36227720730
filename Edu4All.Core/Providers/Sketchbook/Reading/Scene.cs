using Edu4All.Core.Providers.Sketchbook.Characters;
using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Framings;
using Edu4All.Core.Providers.Sketchbook.Grounds;
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

    /// <summary>Nouns the book has no picture for.</summary>
    public IReadOnlyList<string> NotDrawn { get; init; } = [];

    /// <summary>The same scene with at most so many to draw, monuments counting double; for crowds that would not fit on the sheet.</summary>
    public Scene Thinned(int most)
    {
        var (kept, left) = (new List<Subject>(), most);
        foreach (var subject in Subjects)
        {
            var weight = subject.Kind is Monuments.Monument ? 2 : 1;
            var count = Math.Min(subject.Count, Math.Max(kept.Count == 0 ? 1 : 0, left / weight));
            if (count > 0)
            {
                kept.Add(subject with { Count = count });
                left -= count * weight;
            }
        }

        return this with
        {
            Subjects =
            [
                .. kept.Select(s =>
                    s.To < 0
                        ? s
                        : s with
                        {
                            To = kept.FindIndex(k => k.Kind == Subjects[s.To].Kind),
                        }
                ),
            ],
        };
    }
}

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
}

/// <summary>A colour by name.</summary>
internal sealed record Hue(string Word, Tone Tone);

/// <summary>A size by name and what it does to the usual size.</summary>
internal sealed record Extent(string Word, double Factor);

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
}
