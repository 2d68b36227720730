using Edu4All.Core.Providers.Sketchbook.Composing;

namespace Edu4All.Core.Providers.Sketchbook.Drawing;

/// <summary>
/// A monument in water: drawn once and printed twice, upright and upside down, where waves break it. The second print costs the picture
/// next to nothing.
/// </summary>
internal static class Mirror
{
    /// <summary>Draws it with its island (unless it wades) and what the water shows of it.</summary>
    /// <param name="placed">What stands in the water.</param>
    /// <param name="pen">At its foot, in sheet units.</param>
    /// <param name="island">Draws the land under it.</param>
    public static void Draw(PlacedMonument placed, Pen pen, Action<Pen> island)
    {
        var width = placed.Monument.Width * placed.Scale;
        var key = placed.Monument.Names[0];
        void Once(Pen p) => placed.Monument.Draw(p.At(0, 0, placed.Scale));
        var wades = placed.Monument.Wades;
        var (depth, top) = (placed.Monument.Height * placed.Scale, wades ? 0 : 14.0);
        var share = Math.Min(0.42, (wades ? 118 : 100) / depth);
        var water = Tone.Of(0x6cb6cb);
        pen.Stretched(0, top, 1, -share).Print(key, Once);
        pen.Fade(
            Outline.Box(-width * 0.7, top, width * 1.4, (depth * share) + 2),
            -width * 0.7,
            0,
            width * 0.7,
            0,
            (0, water.Thin(0)),
            (0.2, water.Thin(0.5)),
            (0.8, water.Thin(0.5)),
            (1, water.Thin(0))
        );
        for (var i = 0; i < 12; i++)
        {
            pen.Box(
                pen.Chance.Between(-0.6, 0.3) * width,
                top + 4 + (i * 9),
                width * 0.3,
                2.5 + (i * 0.2),
                water.Thin(0.7),
                2
            );
        }

        if (!wades)
        {
            island(pen);
        }

        pen.Print(key, Once);
    }
}
