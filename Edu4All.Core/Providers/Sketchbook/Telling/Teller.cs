using Edu4All.Core.Providers.Sketchbook.Characters;
using Edu4All.Core.Providers.Sketchbook.Composing;
using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Grounds;
using Edu4All.Core.Providers.Sketchbook.Monuments;
using Edu4All.Core.Providers.Sketchbook.Reading;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Telling;

/// <summary>Says in one sentence what was drawn. Uses the book's own words only, never the child's.</summary>
internal static class Teller
{
    private static readonly string[] Numbers =
    [
        "no",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
    ];

    /// <summary>The sentence.</summary>
    public static string Tell(Scene scene, Composition picture)
    {
        var plants = scene.Subjects.Where(s => s.Kind is Plant).ToList();
        var cast = scene.Subjects.Where(s => s.Kind is not (Monument or Plant)).ToList();
        var monuments = scene.Subjects.Where(s => s.Kind is Monument).ToList();
        var parts = new List<string>();
        if (cast.Count > 0)
        {
            parts.Add(And([.. cast.Select(Clause)]) + Related(cast, scene));
            if (monuments.Count > 0 && Related(cast, scene).Length == 0)
            {
                parts.Add(
                    (cast.Count == 1 && cast[0].Count == 1 ? "stands" : "stand")
                        + " beside "
                        + And([.. monuments.Select(One)])
                );
            }
        }
        else if (monuments.Count > 0)
        {
            parts.Add(And([.. monuments.Select(One)]));
        }

        if (parts.Count == 0)
        {
            parts.Add(
                plants.Count > 0
                    ? And([.. plants.Select(p => p.Kind.Several)])
                    : "a quiet landscape"
            );
            plants = [];
        }

        var place = scene.Ground is not null || monuments.Count == 0 ? picture.Ground.Phrase : "";
        parts.Add(
            place
                + (
                    plants.Count > 0
                        ? " with " + And([.. plants.Select(p => Adjectives(p) + p.Kind.Several)])
                        : ""
                )
        );
        parts.AddRange(scene.Weathers.Select(w => w.Phrase));
        parts.Add(scene.Time is null ? "" : picture.Time.Phrase);
        var text = string.Join(' ', parts.Select(p => p.Trim()).Where(p => p.Length > 0));
        var style = picture.Style.Phrase;
        return char.ToUpperInvariant(text[0])
            + text[1..]
            + (style.Length > 0 ? ", " + style : "")
            + ".";
    }

    private static string Clause(Subject s)
    {
        var text = One(s);
        var verbs = new List<string>();
        if (s.Mount is { } m)
        {
            verbs.Add("riding " + One(m));
        }

        var held = s
            .Has.Where(h => h.Kind is Thing { Spot: Spot.Hand or Spot.Arms })
            .Select(One)
            .ToList();
        var worn = s
            .Has.Where(h => h.Kind is Thing { Spot: not (Spot.Hand or Spot.Arms) })
            .Select(One)
            .ToList();
        if (worn.Count > 0)
        {
            verbs.Add("wearing " + And(worn));
        }

        if (held.Count > 0)
        {
            verbs.Add("holding " + And(held));
        }

        return verbs.Count == 0 ? text : text + " " + And(verbs);
    }

    private static string Related(IReadOnlyList<Subject> cast, Scene scene)
    {
        var s = cast.FirstOrDefault(c => c.To >= 0 && scene.Subjects[c.To].Kind is Monument);
        if (s is null)
        {
            return "";
        }

        var (one, to) = (cast.Count == 1 && s.Count == 1, One(scene.Subjects[s.To]));
        var verb = one
            ? s.Pose switch
            {
                Pose.Sitting => "sits",
                Pose.Waving => "waves",
                Pose.Jumping => "jumps",
                _ => s.Kind is Dog ? "sits" : "stands",
            }
            : "stand";
        return s.Relation switch
        {
            Relation.InFront => $" {verb} in front of {to}",
            Relation.Behind => $" {verb} behind {to}",
            Relation.On => $" {verb} on top of {to}",
            Relation.Under or Relation.Inside => $" {verb} at the foot of {to}",
            Relation.LookingAt => one ? $" looks at {to}" : $" look at {to}",
            _ => $" {verb} beside {to}",
        };
    }

    private static string One(Subject s)
    {
        var adjectives = Adjectives(s);
        if (s.Kind is Monument)
        {
            return s.Count > 1
                ? $"{Numbers[Math.Min(s.Count, 4)]} copies of {s.Kind.Called}"
                : s.Kind.Called;
        }

        if (s.Count > 1)
        {
            return $"{Numbers[s.Count]} {adjectives}{s.Kind.Several}";
        }

        if (adjectives.Length == 0)
        {
            return s.Kind.Called;
        }

        var name = s.Kind.Called[(s.Kind.Called.IndexOf(' ') + 1)..];
        return (adjectives[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ")
            + adjectives
            + name;
    }

    private static string Adjectives(Subject s) =>
        (s.Extent is { } e ? e.Word + " " : "") + (s.Hue is { } h ? h.Word + " " : "");

    private static string And(IReadOnlyList<string> parts) =>
        parts.Count switch
        {
            0 => "",
            1 => parts[0],
            _ => string.Join(", ", parts.Take(parts.Count - 1)) + " and " + parts[^1],
        };
}
