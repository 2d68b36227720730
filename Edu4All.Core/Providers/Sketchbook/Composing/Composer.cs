using Edu4All.Core.Providers.Sketchbook.Characters;
using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Grounds;
using Edu4All.Core.Providers.Sketchbook.Monuments;
using Edu4All.Core.Providers.Sketchbook.Reading;
using Edu4All.Core.Providers.Sketchbook.Skies;
using Edu4All.Core.Providers.Sketchbook.Styles;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Composing;

/// <summary>Second stage: a scene to a composition. Decides the unsaid (place, time), then sizes and places.</summary>
internal static class Composer
{
    /// <summary>Arranges a scene; other dice give another arrangement of the same cast.</summary>
    public static Composition Compose(Scene scene, Chance chance)
    {
        var monuments = scene.Subjects.Where(s => s.Kind is Monument).ToList();
        var home =
            monuments.Select(s => ((Monument)s.Kind).Home).FirstOrDefault()
            ?? Cluster.HomeOf(scene.Subjects)
            ?? typeof(Meadow);
        var ground = scene.Ground ?? Catalogue.The<Ground>(home);
        var strewn = scene
            .Subjects.Concat(scene.Subjects.SelectMany(s => s.Has))
            .Where(s => s.Kind is Plant && IsStrewn(scene, s))
            .ToList();
        var clusters = scene
            .Subjects.Where(s => s.Kind is not Monument && !strewn.Contains(s))
            .SelectMany(Copies)
            .ToList();
        var left = chance.For("side").Odds(0.5);
        var placed = Skyline.Place(
            monuments,
            clusters.Count > 0,
            left,
            ground,
            scene.Framing,
            chance.For("skyline")
        );
        var picture = new Composition
        {
            Ground = ground,
            Time = scene.Time ?? Hour(scene),
            Season = scene.Season,
            Framing = scene.Framing,
            Weathers = scene.Weathers.Count > 0 ? scene.Weathers : [Catalogue.The<FairWeather>()],
            Style = scene.Style ?? Catalogue.The<Flat>(),
            Shift = chance.For("shift").Unit(),
            Monuments = placed,
            Cast =
            [
                .. Foreground
                    .Cast(scene, clusters, placed, left, chance.For("cast"))
                    .Select(c => Camera.Framed(c, scene.Framing)),
            ],
            Strewn =
            [
                .. Foreground
                    .Things(scene, clusters, placed, left)
                    .Select(t => Camera.Framed(t, scene.Framing)),
                .. Strewing.Of(strewn, chance.For("strewn")),
            ],
        };
        return picture.Related(scene).Fitted();
    }

    private static TimeOfDay Hour(Scene scene) =>
        scene.Weathers.Select(w => w.Hour).OfType<Type>().FirstOrDefault() is { } hour
            ? Catalogue.The<TimeOfDay>(hour)
            : Catalogue.The<Day>();

    // Flowers grow everywhere unless one asks for a single one among others.
    private static bool IsStrewn(Scene scene, Subject plant) => scene.Subjects.Contains(plant);

    private static IEnumerable<Cluster> Copies(Subject subject) =>
        Enumerable.Repeat(
            Cluster.Of(subject),
            subject.Kind is Thing { Spot: Spot.Sky } ? 1 : subject.Count
        );
}
