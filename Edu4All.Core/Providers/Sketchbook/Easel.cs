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

    /// <summary>
    /// What is spared, step by step, and what is then left of a picture: it loses its tenths and its finest detail, far off before near,
    /// before it loses anyone in it.
    /// </summary>
    private static readonly Thrift[] Thrifts =
    [
        new(0, 0, Coarse: false, Left: 1),
        new(0, 0, Coarse: true, Left: 0.8),
        new(10, 3, Coarse: true, Left: 0.74),
        new(26, 8, Coarse: true, Left: 0.68),
    ];

    private sealed record Thrift(double Far, double Near, bool Coarse, double Left);

    /// <summary>Draws a scene from its own seed.</summary>
    public static Sketch Draw(Scene scene)
    {
        var (people, size) = (scene.Thinned(Crowds[0]), 0.0);
        while (true)
        {
            var drawing = new Drawing(people);
            var svg = Small(drawing, ref size);
            if (svg.Length <= MostBytes || Fewer(scene, drawing, ref size) is not { } fewer)
            {
                return new Sketch(
                    svg,
                    drawing.Description,
                    people.NotDrawn,
                    StoredScene.Write(scene)
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
    private static string Small(Drawing drawing, ref double size)
    {
        for (var i = Sparing(size, 0); ; i = Sparing(size, i + 1))
        {
            var svg = drawing.Render(Thrifts[i]);
            size = svg.Length / Thrifts[i].Left;
            var hopeless = i == Thrifts.Length - 1 || (drawing.Several && !CanFit(size));
            if (svg.Length <= MostBytes || hopeless)
            {
                return svg;
            }
        }
    }

    private static int Sparing(double size, int first)
    {
        var enough = Array.FindIndex(Thrifts, first, t => size * t.Left <= MostBytes);
        return enough < 0 ? Thrifts.Length - 1 : enough;
    }

    private static bool CanFit(double size) => size * Thrifts[^1].Left <= MostBytes;

    // The largest of the smaller crowds that should fit, and the size it should have.
    private static Scene? Fewer(Scene scene, Drawing drawing, ref double size)
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

    private static int Count(Scene scene) => scene.Subjects.Sum(s => s.Count);

    /// <summary>A scene composed, drawn and told; only its style has still to put it on paper.</summary>
    private sealed class Drawing
    {
        private readonly Composition _picture;
        private readonly IReadOnlyList<Layer> _layers;
        private readonly string _prefix;

        public Drawing(Scene scene)
        {
            var chance = Chance.Again(scene.Seed);
            (Scene, _picture) = (scene, Compose(scene));
            Description = Teller.Tell(scene, _picture);
            _layers = new Artist(_picture, chance).Draw().Tinted(scene.Palette);
            _prefix = $"s{chance.For("id").Bits():x16}-";
        }

        public Scene Scene { get; }

        public string Description { get; }

        public bool Several => Count(Scene) > 1;

        public string Render(Thrift thrift)
        {
            var writer = new SvgWriter(_prefix, thrift.Coarse);
            _picture.Style.Render(
                thrift.Far > 0
                    ? [.. _layers.Select(l => l.Without(l.Near ? thrift.Near : thrift.Far))]
                    : _layers,
                writer
            );
            return writer.Finish(Description);
        }

        // How much of the drawing would be left if there were only these: everybody counts as the average, and so does every monument.
        public double Share(Scene fewer)
        {
            var (monuments, cast) = (0.0, 0.0);
            var all = 0.0;
            foreach (var layer in _layers)
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
}
