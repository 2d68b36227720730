using Edu4All.Core.Providers.Sketchbook.Composing;
using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Reading;
using Edu4All.Core.Providers.Sketchbook.Telling;

namespace Edu4All.Core.Providers.Sketchbook;

/// <summary>
/// The embedded illustrator: words to <see cref="Scene"/>, scene to <see cref="Composition"/>, composition to SVG. The same words and
/// the same variety give the same bytes on every machine. Not a model, and never pretends to be one.
/// </summary>
public sealed class Illustrator
{
    /// <summary>What a page with a gallery of pictures can bear.</summary>
    private const int MostBytes = 80 * 1024;

    /// <summary>How many may be on the sheet: as many as asked for, then fewer until the picture is small enough.</summary>
    private static readonly int[] Crowds = [9, 6, 4, 2];

    /// <summary>The smallest marks kept, far off and near: a picture loses its finest detail before it loses anyone in it.</summary>
    private static readonly (double Far, double Near)[] Thrift = [(0, 0), (8, 3), (16, 5), (26, 8)];

    /// <summary>Draws what the words ask for; never fails, whatever the words.</summary>
    /// <param name="words">The child's words, as typed.</param>
    /// <param name="variety">Another number gives another arrangement of the same cast.</param>
    public Sketch Draw(string words, int variety)
    {
        ArgumentNullException.ThrowIfNull(words);
        var scene = Reader.Read(words);
        var chance = Chance.From(words, variety);
        var sketch = Draw(scene.Thinned(Crowds[0]), chance);
        for (var i = 1; i < Crowds.Length && sketch.Svg.Length > MostBytes; i++)
        {
            sketch = Draw(scene.Thinned(Crowds[i]), chance);
        }

        return sketch;
    }

    private static Sketch Draw(Scene scene, Chance chance)
    {
        var picture = Composer.Compose(scene, chance);
        var description = Teller.Tell(scene, picture);
        var layers = new Artist(picture, chance).Draw();
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

        return new Sketch(svg, description, scene.NotDrawn);
    }
}
