using System.Globalization;
using System.Text;
using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Styles.Pixels;

/// <summary>
/// A canvas as SVG, small: one path for each colour, a run of squares is one line. Colours are painted in order, so a run may pass under
/// squares of a later colour; and each colour runs across or down, whichever takes fewer.
/// </summary>
internal static class Blocks
{
    /// <summary>Writes all squares.</summary>
    /// <param name="canvas">How many squares there are, and how large they are.</param>
    /// <param name="colours">At most 256, the most frequent first.</param>
    /// <param name="squares">Which of them each square has.</param>
    public static StringBuilder Write(Canvas canvas, IReadOnlyList<Tone> colours, byte[] squares)
    {
        var (side, half) = (SvgWriter.Number(canvas.Cell), SvgWriter.Number(canvas.Cell / 2));
        var svg = new StringBuilder(SvgWriter.Chunk);
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<rect width=\"1536\" height=\"864\" fill=\"{SvgWriter.Hex(colours[0])}\"/><g fill=\"none\" stroke-linecap=\"butt\" shape-rendering=\"crispEdges\">"
        );
        var rows = new Runs(squares, canvas.Columns, colours.Count, down: false);
        var columns = new Runs(Turned(squares, canvas), canvas.Rows, colours.Count, down: true);
        var (across, down) = (new PathText(), new PathText());
        for (var i = 1; i < colours.Count; i++)
        {
            rows.Write(across, i);
            columns.Write(down, i);
            var best = down.Length < across.Length ? down : across;
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<path transform=\"matrix({side} 0 0 {side} {(best == down ? half : "0")} {(best == down ? "0" : half)})\" stroke=\"{SvgWriter.Hex(colours[i])}\" d=\"{best.Text}\"/>"
            );
        }

        return svg.Append("</g>");
    }

    // Column by column instead of row by row.
    private static byte[] Turned(byte[] squares, Canvas canvas)
    {
        var turned = new byte[squares.Length];
        for (var y = 0; y < canvas.Rows; y++)
        {
            for (var x = 0; x < canvas.Columns; x++)
            {
                turned[(x * canvas.Rows) + y] = squares[(y * canvas.Columns) + x];
            }
        }

        return turned;
    }
}
