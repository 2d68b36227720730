using Edu4All.Core.Providers.Sketchbook.Composing;
using Edu4All.Core.Providers.Sketchbook.Monuments;
using Edu4All.Core.Providers.Sketchbook.Reading;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Telling;

/// <summary>Says in one sentence what was drawn. Uses the book's own words only, never the child's.</summary>
internal static class Teller
{
    /// <summary>The sentence.</summary>
    public static string Tell(Scene scene, Composition picture)
    {
        var plants = scene.Subjects.Where(s => s.Kind is Plant).ToList();
        var cast = scene.Subjects.Where(s => s.Kind is not (Monument or Plant)).ToList();
        var monuments = scene.Subjects.Where(s => s.Kind is Monument).ToList();
        var parts = new List<string> { Who(cast, monuments, plants, scene) };
        if (scene.Ground is not null || monuments.Count == 0 || cast.Count == 0)
        {
            parts.Add(picture.Ground.Phrase);
        }

        if (plants.Count > 0 && cast.Count + monuments.Count > 0)
        {
            parts.Add(
                "with "
                    + Phrases.And([.. plants.Select(p => Phrases.Adjectives(p) + p.Kind.Several)])
            );
        }

        parts.AddRange(scene.Weathers.Select(w => w.Phrase));
        parts.Add(scene.Season?.Phrase ?? "");
        if (scene.Time is not null)
        {
            parts.Add(picture.Time.Phrase);
        }

        parts.Add(scene.Framing?.Phrase ?? "");
        var text = string.Join(' ', parts.Where(p => p.Length > 0));
        var style = picture.Style.Phrase;
        return char.ToUpperInvariant(text[0])
            + text[1..]
            + (style.Length > 0 ? ", " + style : "")
            + ".";
    }

    private static string Who(
        IReadOnlyList<Subject> cast,
        IReadOnlyList<Subject> monuments,
        IReadOnlyList<Subject> plants,
        Scene scene
    )
    {
        if (cast.Count == 0)
        {
            var names =
                monuments.Count > 0
                    ? Phrases.And([.. monuments.Select(Phrases.One)])
                    : Phrases.And([.. plants.Select(p => Phrases.Adjectives(p) + p.Kind.Several)]);
            return names.Length == 0 ? "all is quiet"
                : monuments.Count > 0 ? names + (One(monuments) ? " stands" : " stand")
                : names + " grow";
        }

        if (Clauses.Relation(cast, scene) is { Length: > 0 } related)
        {
            return Phrases.And([.. cast.Select(Clauses.Doing)]) + " " + related;
        }

        if (monuments.Count > 0)
        {
            return Phrases.And([.. cast.Select(Clauses.Doing)])
                + (One(cast) ? " is beside " : " are beside ")
                + Phrases.And([.. monuments.Select(Phrases.One)]);
        }

        return cast.Count == 1
            ? Clauses.Does(cast[0])
            : Phrases.And([.. cast.Select(Clauses.Doing)]) + " are together";
    }

    private static bool One(IReadOnlyList<Subject> subjects) =>
        subjects.Count == 1 && subjects[0].Count == 1;
}
