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
        var cast = new Cast(scene);
        var clauses = cast.Clauses();
        var plants = scene.Subjects.Where(s => s.Kind is Plant && !cast.Told(s)).ToList();
        var quiet = clauses.Count == 0;
        if (quiet)
        {
            clauses =
            [
                plants.Count > 0
                    ? Phrases.And([.. plants.Select(Growing)])
                        + (
                            plants is [{ Kind: Plant { IsTree: true }, Count: 1 }]
                                ? " grows"
                                : " grow"
                        )
                    : "all is quiet",
            ];
        }

        var where = Join(Scenery(scene, picture, quiet ? [] : plants));
        var look = string.Concat(
            new[] { scene.Framing?.Phrase ?? "", picture.Style.Phrase }
                .Where(p => p.Length > 0)
                .Select(p => ", " + p)
        );

        // Behind several clauses the place would seem to be said of the last alone.
        var text =
            clauses.Count == 1 || where.Length == 0
                ? Join([Phrases.And(clauses), where])
                : $"{where}, {Phrases.And(clauses)}";
        return char.ToUpperInvariant(text[0]) + text[1..] + look + ".";
    }

    private static List<string> Scenery(
        Scene scene,
        Composition picture,
        IReadOnlyList<Subject> plants
    )
    {
        var parts = new List<string>();
        var monuments = scene.Subjects.Any(s => s.Kind is Monument);
        var others = scene.Subjects.Any(s => s.Kind is not (Monument or Plant));
        if (scene.Ground is not null || !monuments || !others)
        {
            parts.Add(picture.Ground.Phrase);
        }

        if (plants.Count > 0)
        {
            parts.Add("with " + Phrases.And([.. plants.Select(Growing)]));
        }

        parts.AddRange(scene.Weathers.Select(w => w.Phrase));
        parts.Add(scene.Season?.Phrase ?? "");
        parts.Add(scene.Time is null ? "" : picture.Time.Phrase);
        return parts;
    }

    // Flowers grow in beds, trees are counted.
    private static string Growing(Subject plant) =>
        plant.Kind is Plant { IsTree: true }
            ? Phrases.One(plant)
            : Phrases.Adjectives(plant) + plant.Kind.Several;

    private static string Join(IEnumerable<string> parts) =>
        string.Join(' ', parts.Where(p => p.Length > 0));
}
