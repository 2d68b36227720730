using Edu4All.Core.Providers.Sketchbook.Characters;
using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Monuments;
using Edu4All.Core.Providers.Sketchbook.Reading;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Telling;

/// <summary>What subjects do: "rides a horse", "dance beside the Eiffel Tower", "wearing a hat".</summary>
internal static class Predicates
{
    /// <summary>Whether a subject does something, rather than just being there with what it has.</summary>
    public static bool Acts(Subject s) =>
        s.Mount is not null || s.To >= 0 || Pose(s, one: true) is not null;

    /// <summary>A subject with what it wears and holds: "a dog wearing a hat".</summary>
    public static string WithThings(Subject s) =>
        Phrases.One(s) + (Things(s, "wearing", "holding") is { Length: > 0 } had ? " " + had : "");

    /// <summary>All that a subject does, place excepted, with the verbs of one or of several.</summary>
    public static string Doing(Subject s, bool one, string place)
    {
        var (verb, sleeps) = (Pose(s, one), s.Pose == Characters.Pose.Sleeping);
        if (s.Mount is { } mount)
        {
            verb =
                (
                    sleeps ? verb + " on "
                    : one ? "rides "
                    : "ride "
                ) + WithThings(mount);
        }

        if (s.Relation == Relation.LookingAt && place.Length > 0)
        {
            var looks = (one ? "looks at " : "look at ") + place;
            return verb is null ? looks : $"{verb} and {looks}";
        }

        if (place.Length == 0 && s.Has.Count > 0 && Pose(s, one) is null)
        {
            var had = Things(s, one ? "wears" : "wear", one ? "holds" : "hold");
            return verb is null ? had : $"{verb} and {had}";
        }

        verb ??= Rests(s, one);
        return place.Length > 0 ? $"{verb} {place}" : verb;
    }

    /// <summary>Whether <see cref="Doing"/> leaves things to be told with the noun.</summary>
    public static bool TellsThings(Subject s, string place) =>
        Pose(s, one: true) is null && place.Length == 0;

    /// <summary>"In front of", "between ... and ...".</summary>
    public static string Place(Subject s, string to, string? also, bool monument) =>
        s.Relation switch
        {
            Relation.InFront => "in front of " + to,
            Relation.Behind => "behind " + to,
            Relation.On when s.Pose == Characters.Pose.Flying => "over " + to,
            Relation.On => (monument ? "on top of " : "on ") + to,
            Relation.Under or Relation.Inside when monument => "at the foot of " + to,
            Relation.Under => "under " + to,
            Relation.Inside => "in " + to,
            Relation.Between when also is not null => $"between {to} and {also}",
            Relation.Between => "between " + to,
            Relation.LookingAt => to,
            _ => "beside " + to,
        };

    /// <summary>How one is there that does nothing.</summary>
    public static string Rests(Subject s, bool one) =>
        s.Kind switch
        {
            Dog or Cat when one && s.Mount is null => "sits",
            Thing { Spot: not Spot.Ground } => one ? "is" : "are",
            _ => one ? "stands" : "stand",
        };

    private static string? Pose(Subject s, bool one) =>
        s.Pose switch
        {
            Characters.Pose.Sitting => one ? "sits" : "sit",
            Characters.Pose.Waving => one ? "waves" : "wave",
            Characters.Pose.Jumping => one ? "jumps" : "jump",
            Characters.Pose.Walking => one ? "walks" : "walk",
            Characters.Pose.Flying => one ? "flies" : "fly",
            Characters.Pose.Sleeping => one ? "sleeps" : "sleep",
            Characters.Pose.Dancing => one ? "dances" : "dance",
            Characters.Pose.Reading => (one ? "reads" : "read")
                + (
                    s.Has.FirstOrDefault(h => h.Kind is Book) is { } book ? " " + Each(s, book) : ""
                ),
            _ => null,
        };

    private static string Things(Subject s, string wear, string hold)
    {
        var told = s
            .Has.Where(h => s.Pose != Characters.Pose.Reading || h.Kind is not Book)
            .ToList();
        var worn = told.Where(h => !InHand(h)).Select(h => Each(s, h)).ToList();
        var held = told.Where(InHand).Select(h => Each(s, h)).ToList();
        return Phrases.And([
            .. worn.Count > 0 ? [$"{wear} {Phrases.And(worn)}"] : Array.Empty<string>(),
            .. held.Count > 0 ? [$"{hold} {Phrases.And(held)}"] : Array.Empty<string>(),
        ]);
    }

    private static bool InHand(Subject had) => had.Kind is Thing { Spot: Spot.Hand or Spot.Arms };

    private static string Each(Subject owner, Subject had) =>
        owner.Count > 1 ? Phrases.Adjectives(had) + had.Kind.Several : Phrases.One(had);
}
