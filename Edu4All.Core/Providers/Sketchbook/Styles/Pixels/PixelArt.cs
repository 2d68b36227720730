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

    private Canvas? _spare;

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
        foreach (var columns in Grids)
        {
            var canvas = Fresh(columns);
            foreach (var layer in layers)
            {
                canvas.Paint(layer);
            }

            var drawn = Blocks.Write(canvas);
            _spare = canvas;
            if (drawn.Length < MostBytes || columns == Grids[^1])
            {
                svg.Raw(drawn);
                return;
            }
        }
    }

    // One canvas is kept for the next picture: it is most of what a picture allocates. Whoever draws at the same time gets a new one.
    private Canvas Fresh(int columns)
    {
        if (Interlocked.Exchange(ref _spare, null) is { } spare && spare.Columns == columns)
        {
            spare.Clear();
            return spare;
        }

        return new Canvas(columns);
    }
}
