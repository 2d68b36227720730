using Edu4All.Core.Providers.Sketchbook.Composing;

namespace Edu4All.Core.Providers.Sketchbook.Reading;

/// <summary>
/// A change within a mask: who stands outside stays as he is, and what is new stands inside. A change that would touch anybody outside changes
/// nothing at all, so that the child sees either what was asked for or the picture as it was.
/// </summary>
internal static class Masking
{
    /// <summary>How much of a subject must lie in a mask to be meant by it.</summary>
    private const double InMask = 0.5;

    /// <summary>A scene after a change.</summary>
    public static Scene Edit(Scene before, string words, Region mask)
    {
        // Everybody is nailed to where he stands before the change, so that nobody moves up when one goes.
        var places = Pinning.Places(Easel.Compose(before), before);
        var pinned = before with
        {
            Subjects =
            [
                .. before.Subjects.Select(
                    (s, i) => s with { Pins = [.. places[i].Select(p => p.Pin)] }
                ),
            ],
        };
        var meant = Enumerable
            .Range(0, places.Count)
            .Where(i => places[i].Any(p => mask.Share(p.Box) >= InMask))
            .ToHashSet();
        var after = Editor.Read(pinned, words, meant);
        return after.AsksOutside || Spills(pinned, after, meant)
                ? before with
                {
                    AsksOutside = true,
                    NotDrawn = after.NotDrawn,
                }
            : StoredScene.Write(after) == StoredScene.Write(pinned)
                ? before with
                {
                    NotDrawn = after.NotDrawn,
                }
            : after with
            {
                Subjects =
                [
                    .. after.Subjects.Select(s =>
                        s.Pins.Count > 0 ? s : s with { Pins = [Pinning.Filling(mask, s)] }
                    ),
                ],
            };
    }

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
