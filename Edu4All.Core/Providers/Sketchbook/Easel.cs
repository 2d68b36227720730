using Edu4All.Core.Providers.Sketchbook.Composing;
using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Reading;
using Edu4All.Core.Providers.Sketchbook.Telling;

namespace Edu4All.Core.Providers.Sketchbook;

/// <summary>Second and third stage: a scene to a finished picture that is small enough.</summary>
internal static class Easel
{
    /// <summary>What a page with a gallery of pictures can bear.</summary>
    private const int MostBytes = 80 * 1024;

    /// <summary>How many may be on the sheet: as many as asked for, then fewer until the picture is small enough.</summary>
    private static readonly int[] Crowds = [9, 6, 4, 2, 1];

    /// <summary>
    /// What is spared, step by step: a picture loses its tenths and its finest detail, far off before near, before it loses
    /// anyone in it.
    /// </summary>
    private static readonly Thrift[] Thrifts =
    [
        new(0, 0, Coarse: false),
        new(0, 0, Coarse: true),
        new(10, 3, Coarse: true),
        new(26, 8, Coarse: true),
    ];

    /// <summary>What is left of a picture after all thrift; one that would still be too large is not even tried with it.</summary>
    private const double Saved = 0.68;

    private sealed record Thrift(double Far, double Near, bool Coarse);

    /// <summary>Draws a scene from its own seed.</summary>
    public static Sketch Draw(Scene scene)
    {
        var people = scene.Thinned(Crowds[0]);
        var sketch = Draw(scene, people);
        for (var i = 1; i < Crowds.Length && sketch.Svg.Length > MostBytes; i++)
        {
            var fewer = scene.Thinned(Crowds[i]);
            if (fewer.Subjects.Sum(s => s.Count) < people.Subjects.Sum(s => s.Count))
            {
                (people, sketch) = (fewer, Draw(scene, fewer));
            }
        }

        return sketch;
    }

    /// <summary>Arranges a scene as <see cref="Draw(Scene)"/> does.</summary>
    public static Composition Compose(Scene scene)
    {
        var chance = Chance.Again(scene.Seed);
        var dyed = scene.Dyed(chance.For("palette"));
        var picture = Composer.Compose(dyed, chance);
        return scene.Subjects.Any(s => s.Pins.Count > 0) ? picture.Pinned(dyed).Fitted() : picture;
    }

    private static Sketch Draw(Scene whole, Scene scene)
    {
        var chance = Chance.Again(scene.Seed);
        var picture = Compose(scene);
        var description = Teller.Tell(scene, picture);
        var layers = new Artist(picture, chance).Draw().Tinted(scene.Palette);
        var (svg, hopeless) = ("", false);
        for (var i = 0; i < Thrifts.Length; i += hopeless ? Thrifts.Length : 1)
        {
            var (far, near, coarse) = Thrifts[i];
            var writer = new SvgWriter($"s{chance.For("id").Bits():x16}-", coarse);
            picture.Style.Render(
                far > 0 ? [.. layers.Select(l => l.Without(l.Near ? near : far))] : layers,
                writer
            );
            svg = writer.Finish(description);
            if (svg.Length <= MostBytes)
            {
                break;
            }

            hopeless =
                i == 0 && svg.Length * Saved > MostBytes && scene.Subjects.Sum(s => s.Count) > 1;
        }

        return new Sketch(svg, description, scene.NotDrawn, StoredScene.Write(whole));
    }
}
