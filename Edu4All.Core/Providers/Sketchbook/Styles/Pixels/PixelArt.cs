using System.Text;
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

    /// <summary>Side of a square in units, of the finest grid, which nearly every picture has.</summary>
    public const int Side = 1536 / 192;

    /// <summary>Squares across the sheet: as fine as fits.</summary>
    private static readonly int[] Grids = [1536 / Side, 160, 128];

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
    public override double Spill => 20;

    /// <inheritdoc/>
    public override void Render(IReadOnlyList<Layer> layers, SvgWriter svg) =>
        svg.Raw(First(layers).Svg);

    /// <summary>
    /// The few colours are chosen from the picture as it was first drawn and stay, and a painted square takes one of them or its own,
    /// whatever the other squares have: then no change can touch a square outside of its paint.
    /// </summary>
    public override void Render(Pile pile, SvgWriter svg)
    {
        var (_, inks, columns) = First(pile.First);
        var canvas = Painted(pile.Layers(Spill), columns);
        Inks.Add(canvas, pile.Painted, inks);
        svg.Raw(Blocks.Write(canvas, inks.Colours, inks.Squares));
        _spare = canvas;
    }

    private (
        StringBuilder Svg,
        (List<Tone> Colours, byte[] Squares, ushort[] Keys) Inks,
        int Columns
    ) First(IReadOnlyList<Layer> layers)
    {
        foreach (var columns in Grids)
        {
            var canvas = Painted(layers, columns);
            var inks = Inks.Choose(canvas.Cells);
            var drawn = Blocks.Write(canvas, inks.Colours, inks.Squares);
            _spare = canvas;
            if (drawn.Length < MostBytes || columns == Grids[^1])
            {
                return (drawn, inks, columns);
            }
        }

        throw new InvalidOperationException("The coarsest grid is always fine enough.");
    }

    private Canvas Painted(IReadOnlyList<Layer> layers, int columns)
    {
        var canvas = Fresh(columns);
        foreach (var layer in layers)
        {
            canvas.Paint(layer);
        }

        return canvas;
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
