using Edu4All.Core.Providers.Sketchbook.Composing;
using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Monuments;
using Edu4All.Core.Providers.Sketchbook.Reading;
using Edu4All.Core.Providers.Sketchbook.Telling;

namespace Edu4All.Core.Providers.Sketchbook;

/// <summary>A scene composed, drawn and told; only its style has still to put it on paper.</summary>
internal sealed class Plate
{
    private readonly Composition _picture;
    private readonly string _prefix;

    public Plate(Scene scene)
    {
        var chance = Chance.Again(scene.Seed);
        (Scene, _picture) = (scene, Easel.Compose(scene));
        Description = Teller.Tell(scene, _picture);
        Layers = new Artist(_picture, chance).Draw().Tinted(scene.Palette);
        _prefix = $"s{chance.For("id").Bits():x16}-";
    }

    public Scene Scene { get; }

    public string Description { get; }

    /// <summary>All layers from back to front, with nothing spared.</summary>
    public IReadOnlyList<Layer> Layers { get; }

    public bool Several => Easel.Count(Scene) > 1;

    /// <summary>The SVG of its own layers.</summary>
    public string Render(Thrift thrift)
    {
        var writer = new SvgWriter(_prefix);
        _picture.Style.Render([.. Layers.Select(thrift.Spare)], writer);
        return writer.Finish(Description);
    }

    /// <summary>The SVG of its own layers and older ones, see <see cref="Pile"/>.</summary>
    public string Render(Pile pile)
    {
        var writer = new SvgWriter(_prefix);
        _picture.Style.Render(pile, writer);
        return writer.Finish(Description);
    }

    // How much of the drawing would be left if there were only these: everybody counts as the average, and so does every monument.
    public double Share(Scene fewer)
    {
        var (monuments, cast) = (0.0, 0.0);
        var all = 0.0;
        foreach (var layer in Layers)
        {
            var steps = layer.Marks.Sum(m => m.Print is null ? m.Shape.Steps.Count : 1);
            all += steps;
            monuments += layer is { Role: LayerRole.Subject, Near: false } ? steps : 0;
            cast += layer is { Role: LayerRole.Subject, Near: true } ? steps : 0;
        }

        return 1
            - (monuments / all * Lost(fewer, s => s.Kind is Monument))
            - (cast / all * Lost(fewer, s => s.Kind is not Monument));
    }

    private double Lost(Scene fewer, Func<Subject, bool> which)
    {
        var (before, after) = (
            Scene.Subjects.Where(which).Sum(s => s.Count),
            fewer.Subjects.Where(which).Sum(s => s.Count)
        );
        return before == 0 ? 0 : 1 - ((double)after / before);
    }
}
