using Edu4All.Core.Providers.Sketchbook.Reading;

namespace Edu4All.Core.Providers.Sketchbook;

/// <summary>Draws a picture that was changed with masks: the picture as it was first drawn, and every change within its paint.</summary>
internal static class Overpainting
{
    /// <summary>A changed picture may be larger than a new one, or a full one could not be changed at all.</summary>
    private const int MostBytes = 120 * 1024;

    /// <summary>Each change is a picture composed and drawn anew, so that it bounds the time of the next.</summary>
    private const int MostChanges = 16;

    /// <summary>How much of what changes has to be in the paint, or the child sees nothing of it.</summary>
    private const double LeastSeen = 0.06;

    /// <summary>Draws it.</summary>
    public static Sketch Draw(Scene scene)
    {
        var (plate, pile) = Piled(scene);
        return Sketched(scene, plate, plate.Render(pile));
    }

    private static Sketch Sketched(Scene scene, Plate plate, string svg) =>
        new(svg, plate.Description, scene.NotDrawn, StoredScene.Write(scene));

    /// <summary>
    /// Draws a change and finds out what to spare of it, so that as little as can be is spared and it fits; of the pictures under it nothing
    /// more is.
    /// </summary>
    /// <param name="scene">The change, over what was before.</param>
    /// <returns>The picture, unchanged when nothing of the change would be seen; null when no more fits on it.</returns>
    public static Sketch? Settled(Scene scene)
    {
        if (scene.Under.Count > MostChanges)
        {
            return null;
        }

        for (var spared = 0; spared < Thrift.Steps.Length; spared++)
        {
            var settled = scene with
            {
                Spared = scene.Spared ?? spared,
                Under = [.. scene.Under.Select(s => s with { Spared = s.Spared ?? spared })],
            };
            var (plate, pile) = Piled(settled);
            if (scene.Patch is not null && (!pile.Differs || pile.Seen < LeastSeen))
            {
                return Sketched(settled, plate, "") with { Changed = false, IsOutside = true };
            }

            if (plate.Render(pile) is { Length: <= MostBytes } svg)
            {
                return Sketched(settled, plate, svg);
            }
        }

        return null;
    }

    /// <summary>The newest scene alone.</summary>
    public static Scene Whole(Scene scene) =>
        scene with
        {
            Under = [],
            Patch = null,
            Spared = null,
        };

    private static (Plate Plate, Pile Pile) Piled(Scene scene)
    {
        var first = scene.Under[0];
        var pile = new Pile(new Plate(first).Layers, Thrift.Steps[first.Spared ?? 0]);
        foreach (var under in scene.Under.Skip(1))
        {
            pile.Add(new Plate(under).Layers, under.Patch, Thrift.Steps[under.Spared ?? 0]);
        }

        var plate = new Plate(scene);
        pile.Add(plate.Layers, scene.Patch, Thrift.Steps[scene.Spared ?? 0]);
        return (plate, pile);
    }
}
