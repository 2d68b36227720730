using Edu4All.Core.Providers.Sketchbook.Characters;
using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Monuments;
using Edu4All.Core.Providers.Sketchbook.Reading;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Telling;

/// <summary>What subjects do: "rides a horse", "riding a horse", "sits beside the Eiffel Tower".</summary>
internal static class Clauses
{
    /// <summary>A subject with what it is doing, as part of a longer sentence.</summary>
    public static string Doing(Subject s)
    {
        var verbs = Verbs(s, "riding", "wearing", "holding");
        return Phrases.One(s) + (verbs.Length > 0 ? " " + verbs : "");
    }

    /// <summary>A subject with its verbs, as a sentence of its own.</summary>
    public static string Does(Subject s)
    {
        var one = s.Count == 1;
        var verbs = one ? Verbs(s, "rides", "wears", "holds") : Verbs(s, "ride", "wear", "hold");
        return Phrases.One(s) + " " + (verbs.Length > 0 ? verbs : Rests(s));
    }

    /// <summary>Where the cast is from a monument, or nothing.</summary>
    public static string Relation(IReadOnlyList<Subject> cast, Scene scene)
    {
        var s = cast.FirstOrDefault(c => c.To >= 0 && scene.Subjects[c.To].Kind is Monument);
        if (s is null)
        {
            return "";
        }

        var one = cast.Count == 1 && s.Count == 1;
        var (verb, to) = (one ? Rests(s) : "stand", Phrases.One(scene.Subjects[s.To]));
        return s.Relation switch
        {
            Reading.Relation.InFront => $"{verb} in front of {to}",
            Reading.Relation.Behind => $"{verb} behind {to}",
            Reading.Relation.On => $"{verb} on top of {to}",
            Reading.Relation.Under or Reading.Relation.Inside => $"{verb} at the foot of {to}",
            Reading.Relation.LookingAt => one ? $"looks at {to}" : $"look at {to}",
            _ => $"{verb} beside {to}",
        };
    }

    private static string Rests(Subject s) =>
        (s.Pose, s.Count) switch
        {
            (Pose.Waving, 1) => "waves",
            (Pose.Jumping, 1) => "jumps",
            (Pose.Sitting, 1) => "sits",
            (Pose.Waving, _) => "wave",
            (Pose.Jumping, _) => "jump",
            (_, 1) => s.Kind is Dog or Cat && s.Mount is null ? "sits"
            : s.Kind is Thing { Spot: Spot.Ground } ? "stands"
            : s.Kind is Thing ? "is"
            : "stands",
            _ => s.Kind is Thing ? "are" : "stand",
        };

    private static string Verbs(Subject s, string ride, string wear, string hold)
    {
        var verbs = new List<string>();
        if (s.Mount is { } mount)
        {
            verbs.Add($"{ride} {Phrases.One(mount)}");
        }

        string Each(Subject had) =>
            s.Count > 1 ? Phrases.Adjectives(had) + had.Kind.Several : Phrases.One(had);
        var held = s
            .Has.Where(h => h.Kind is Thing { Spot: Spot.Hand or Spot.Arms })
            .Select(Each)
            .ToList();
        var worn = s
            .Has.Where(h => h.Kind is Thing { Spot: not (Spot.Hand or Spot.Arms) })
            .Select(Each)
            .ToList();
        if (worn.Count > 0)
        {
            verbs.Add($"{wear} {Phrases.And(worn)}");
        }

        if (held.Count > 0)
        {
            verbs.Add($"{hold} {Phrases.And(held)}");
        }

        return Phrases.And(verbs);
    }
}
