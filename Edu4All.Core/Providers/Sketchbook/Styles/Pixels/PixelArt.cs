using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Styles.Pixels;

/// <summary>
/// A picture from the days of eight bits: the marks are painted on a coarse <see cref="Canvas"/> here and now, few colours are kept, and what
/// leaves is a grid of real squares, which looks the same in every renderer.
/// </summary>
internal sealed class PixelArt : Style
{
    /// <summary>Leaves room for the rest of the document under what a picture may take.</summary>
    private const int MostBytes = 70 * 1024;

    /// <summary>Squares across the sheet: as fine as fits.</summary>
    private static readonly int[] Grids = [192, 160, 128];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "pixel art",
        "pixel",
        "pixels",
        "pixelated",
        "pixel style",
        "8 bit",
        "8bit",
        "16 bit",
        "retro game",
        "video game",
        "minecraft",
        "minecraft style",
    ];

    /// <inheritdoc/>
    public override string Phrase => "in pixel art";

    /// <inheritdoc/>
    public override void Render(IReadOnlyList<Layer> layers, SvgWriter svg)
    {
        var drawn = "";
        foreach (var columns in Grids)
        {
            var canvas = new Canvas(columns);
            foreach (var layer in layers)
            {
                canvas.Paint(layer);
            }

            drawn = Blocks.Write(canvas);
            if (drawn.Length < MostBytes)
            {
                break;
            }
        }

        svg.Raw(drawn);
    }
}
