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

    /// <summary>The smallest marks kept, far off and near: a picture loses its finest detail before it loses anyone in it.</summary>
    private static readonly (double Far, double Near)[] Thrift = [(0, 0), (8, 3), (16, 5), (26, 8)];

    /// <summary>Draws a scene from its own seed.</summary>
    public static Sketch Draw(Scene scene)
    {
        var sketch = Draw(scene, Crowds[0]);
        for (var i = 1; i < Crowds.Length && sketch.Svg.Length > MostBytes; i++)
        {
            sketch = Draw(scene, Crowds[i]);
        }

        return sketch;
    }

    /// <summary>Arranges a scene as <see cref="Draw(Scene)"/> does.</summary>
    public static Composition Compose(Scene scene)
    {
        var chance = Chance.Again(scene.Seed);
        return Composer
            .Compose(scene.Dyed(chance.For("palette")), chance)
            .Pinned(scene.Dyed(chance.For("palette")))
            .Fitted();
    }

    private static Sketch Draw(Scene whole, int crowd)
    {
        var scene = whole.Thinned(crowd);
        var chance = Chance.Again(scene.Seed);
        var picture = Compose(scene);
        var description = Teller.Tell(scene, picture);
        var layers = new Artist(picture, chance).Draw().Tinted(scene.Palette);
        var svg = "";
        foreach (var (far, near) in Thrift)
        {
            var writer = new SvgWriter($"s{chance.For("id").Bits():x16}-");
            picture.Style.Render(
                far > 0 ? [.. layers.Select(l => l.Without(l.Near ? near : far))] : layers,
                writer
            );
            svg = writer.Finish(description);
            if (svg.Length <= MostBytes)
            {
                break;
            }
        }

        return new Sketch(svg, description, scene.NotDrawn, StoredScene.Write(whole));
    }
}
