using Edu4All.Core.Providers.Sketchbook.Composing;
using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Monuments;
using Edu4All.Core.Providers.Sketchbook.Reading;
using Edu4All.Core.Providers.Sketchbook.Telling;

namespace Edu4All.Core.Providers.Sketchbook;

/// <summary>
/// Second and third stage: a scene to a finished picture that is small enough. How much too large it came out tells what to spare the next
/// time, so that a crowd is drawn two or three times and not ten.
/// </summary>
internal static class Easel
{
    /// <summary>What a page with a gallery of pictures can bear.</summary>
    private const int MostBytes = 80 * 1024;

    /// <summary>How many may be on the sheet: as many as asked for, then as few as the size calls for.</summary>
    private static readonly int[] Crowds = [9, 6, 4, 2, 1];

    /// <summary>Draws a scene from its own seed, and what lies under it where it was painted over.</summary>
    public static Sketch Draw(Scene scene) =>
        scene.Under.Count > 0 ? Overpainting.Draw(scene) : First(scene).Sketch;

    /// <summary>The scene as one sees it in its picture: who was too many is not in it, and it knows what was spared.</summary>
    public static Scene Seen(Scene scene) => scene.Under.Count > 0 ? scene : First(scene).Seen;

    private static (Sketch Sketch, Scene Seen) First(Scene scene)
    {
        var (people, size) = (scene.Thinned(Crowds[0]), 0.0);
        while (true)
        {
            var drawing = new Plate(people);
            var svg = Small(drawing, ref size, out var spared);
            if (svg.Length <= MostBytes || Fewer(scene, drawing, ref size) is not { } fewer)
            {
                return (
                    new Sketch(svg, drawing.Description, people.NotDrawn, StoredScene.Write(scene)),
                    people with
                    {
                        Spared = spared,
                    }
                );
            }

            people = fewer;
        }
    }

    /// <summary>Arranges a scene as <see cref="Draw(Scene)"/> does.</summary>
    public static Composition Compose(Scene scene)
    {
        var chance = Chance.Again(scene.Seed);
        var dyed = scene.Dyed(chance.For("palette"));
        var picture = Composer.Compose(dyed, chance);
        return scene.Subjects.Any(s => s.Pins.Count > 0) ? picture.Pinned(dyed).Fitted() : picture;
    }

    // With as little spared as will do, to judge by its size with nothing spared; that is known better afterwards.
    private static string Small(Plate drawing, ref double size, out int spared)
    {
        for (var i = Sparing(size, 0); ; i = Sparing(size, i + 1))
        {
            var svg = drawing.Render(Thrift.Steps[i]);
            size = svg.Length / Thrift.Steps[i].Left;
            var hopeless = i == Thrift.Steps.Length - 1 || (drawing.Several && !CanFit(size));
            if (svg.Length <= MostBytes || hopeless)
            {
                spared = i;
                return svg;
            }
        }
    }

    private static int Sparing(double size, int first)
    {
        var enough = Array.FindIndex(Thrift.Steps, first, t => size * t.Left <= MostBytes);
        return enough < 0 ? Thrift.Steps.Length - 1 : enough;
    }

    private static bool CanFit(double size) => size * Thrift.Steps[^1].Left <= MostBytes;

    // The largest of the smaller crowds that should fit, and the size it should have.
    private static Scene? Fewer(Scene scene, Plate drawing, ref double size)
    {
        Scene? fewer = null;
        var whole = size;
        foreach (var most in Crowds)
        {
            var thinned = scene.Thinned(most);
            if (Count(thinned) < Count(fewer ?? drawing.Scene))
            {
                (fewer, size) = (thinned, whole * drawing.Share(thinned));
                if (CanFit(size))
                {
                    break;
                }
            }
        }

        return fewer;
    }

    public static int Count(Scene scene) => scene.Subjects.Sum(s => s.Count);
}
