using Edu4All.Core.Providers.Sketchbook.Composing;
using Edu4All.Core.Providers.Sketchbook.Patches;
using Edu4All.Core.Providers.Sketchbook.Styles.Pixels;

namespace Edu4All.Core.Providers.Sketchbook.Reading;

/// <summary>
/// A change within a mask: who stands outside stays as he is, and what is new stands inside. A change that would touch anybody outside changes
/// nothing at all, so that the child sees either what was asked for or the picture as it was.
/// </summary>
internal static class Masking
{
    /// <summary>How much of a subject must lie in the paint to be meant by it.</summary>
    private const double Meant = 0.45;

    /// <summary>How much of it when the words name it: a hat goes on a painted head.</summary>
    private const double Touched = 0.1;

    /// <summary>How much of somebody new must lie in the paint to stay in the place of whoever was there.</summary>
    private const double Fits = 0.9;

    /// <summary>A scene after a change.</summary>
    /// <param name="scene">As it was.</param>
    /// <param name="words">The change.</param>
    /// <param name="painted">Where it may change.</param>
    public static Scene Edit(Scene scene, string words, Patch painted)
    {
        var before = Easel.Seen(scene);
        var picture = Easel.Compose(before);

        // Squares cannot be changed in part, and the soft edge of a clip must not lie outside of the paint.
        var patch = PatchText.Kept(
            before.Style is PixelArt ? painted.OnGrid(PixelArt.Side) : painted.Inner()
        );
        var places = Pinning.Places(picture, before);
        var pinned = Nailed(before, places);
        HashSet<int> Within(double least) =>
            [
                .. Enumerable
                    .Range(0, places.Count)
                    .Where(i => places[i].Any(p => Core(patch, p.Box) >= least)),
            ];
        var (meant, touched) = (Within(Meant), Within(Touched));
        touched.UnionWith(Beds(before, patch, picture.Horizon));
        var after = Editor.Read(pinned, words, new(meant, touched));
        if (after.AsksOutside || Spills(pinned, after, touched))
        {
            return scene with { AsksOutside = true, NotDrawn = after.NotDrawn };
        }

        // Of whom an earlier change has left an ear outside of its paint, "remove it" takes that as well.
        var rubs = before.Under.Count > 0 && Editor.Removes(words);
        if (StoredScene.Write(after) == StoredScene.Write(pinned) && !rubs)
        {
            return scene with { NotDrawn = after.NotDrawn };
        }

        // Who comes or goes must not move the place or the hour.
        var home = Easel.Compose(after);
        after = after with
        {
            Ground = home.Ground == picture.Ground ? after.Ground : picture.Ground,
            Time = home.Time == picture.Time ? after.Time : picture.Time,
            Under = [.. before.Under, before with { Under = [] }],
            Patch = patch,
            Spared = null,
        };
        return Settled(pinned, after, patch) is { } settled
            ? settled with
            {
                NotDrawn = after.NotDrawn,
            }
            : scene with
            {
                AsksTooSmall = true,
                NotDrawn = after.NotDrawn,
            };
    }

    // Everybody is nailed to where he stands before the change, so that nobody moves up when one goes.
    private static Scene Nailed(
        Scene scene,
        IReadOnlyList<IReadOnlyList<(Pin Pin, Region Box)>> places
    ) =>
        scene with
        {
            Under = [],
            Patch = null,
            Spared = null,
            Subjects =
            [
                .. scene.Subjects.Select(
                    (s, i) =>
                        Settling.IsBed(s) ? s : s with { Pins = [.. places[i].Select(p => p.Pin)] }
                ),
            ],
        };

    // Whoever is new goes where there is room; who is another now stays where the old one was, if there he is in the paint.
    private static Scene? Settled(Scene pinned, Scene after, Patch patch)
    {
        var places = Pinning.Places(Easel.Compose(after), after);
        var old = pinned.Subjects.Select(s => (s.Kind, s.Pins)).ToList();
        var fresh = Enumerable
            .Range(0, after.Subjects.Count)
            .Where(i =>
                after.Subjects[i] is var s
                && !old.Exists(o => o.Kind == s.Kind && ReferenceEquals(o.Pins, s.Pins))
                && (
                    s.Pins.Count == 0
                    || places[i].Count == 0
                    || places[i].Any(p => patch.Share(p.Box) < Fits)
                )
            )
            .ToHashSet();
        if (fresh.Count == 0)
        {
            return after;
        }

        var loose = after with
        {
            Subjects =
            [
                .. after.Subjects.Select((s, i) => fresh.Contains(i) ? s with { Pins = [] } : s),
            ],
        };
        return Settling.In(loose, fresh, patch) is { } pins
            ? loose with
            {
                Subjects =
                [
                    .. loose.Subjects.Select(
                        (s, i) => pins.TryGetValue(i, out var mine) ? s with { Pins = mine } : s
                    ),
                ],
            }
            : null;
    }

    // Nobody fills the corners of his box, so a child who paints somebody over does not paint them either.
    private static double Core(Patch patch, Region box) =>
        patch.Share(
            new(
                box.X + (box.Width * 0.15),
                box.Y + (box.Height * 0.1),
                box.Width * 0.7,
                box.Height * 0.85
            )
        );

    // Flowers are all over the land.
    private static IEnumerable<int> Beds(Scene scene, Patch patch, double horizon) =>
        Enumerable
            .Range(0, scene.Subjects.Count)
            .Where(i =>
                Settling.IsBed(scene.Subjects[i])
                && (
                    scene.Subjects[i].Pins.Count == 0
                        ? patch.CountIn(0, horizon, Patch.Width, Patch.Height) > 0
                        : scene.Subjects[i].Pins.Any(p => patch.Has((int)p.X, (int)p.Y - 8))
                )
            );

    // Somebody outside has gone, or is another now.
    private static bool Spills(Scene pinned, Scene after, HashSet<int> meant)
    {
        var left = after.Subjects.Select(Alone).ToList();
        return pinned.Subjects.Where((_, i) => !meant.Contains(i)).Any(s => !left.Remove(Alone(s)));
    }

    // As it is written down, without who it stands beside: that one may have gone.
    private static string Alone(Subject subject) =>
        StoredScene.Write(
            new Scene { Subjects = [subject with { To = -1, Also = -1, Relation = Relation.None }] }
        );
}
