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
    public static string Write(Canvas canvas)
    {
        var (colours, squares) = Inks.Choose(canvas.Cells);
        var (side, half) = (SvgWriter.Number(canvas.Cell), SvgWriter.Number(canvas.Cell / 2));
        var svg = new StringBuilder(64 * 1024);
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<rect width=\"1536\" height=\"864\" fill=\"{SvgWriter.Hex(colours[0])}\"/><g fill=\"none\" stroke-linecap=\"butt\" shape-rendering=\"crispEdges\">"
        );
        for (var i = 1; i < colours.Count; i++)
        {
            var across = Runs(squares, canvas.Columns, canvas.Rows, i, down: false);
            var down = Runs(squares, canvas.Columns, canvas.Rows, i, down: true);
            var best = down.Length < across.Length ? down : across;
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<path transform=\"matrix({side} 0 0 {side} {(best == down ? half : "0")} {(best == down ? "0" : half)})\" stroke=\"{SvgWriter.Hex(colours[i])}\" d=\"{best}\"/>"
            );
        }

        return svg.Append("</g>").ToString();
    }

    private static string Runs(byte[] squares, int columns, int rows, int colour, bool down)
    {
        var path = new StringBuilder();
        var (lines, length) = down ? (columns, rows) : (rows, columns);
        var (step, line) = down ? (columns, 1) : (1, columns);
        var (atLine, at) = (0, 0);
        for (var i = 0; i < lines; i++)
        {
            for (var j = 0; j < length; j++)
            {
                if (squares[(i * line) + (j * step)] != colour)
                {
                    continue;
                }

                var (from, end) = (j, j + 1);
                for (
                    var k = end;
                    k < length && squares[(i * line) + (k * step)] is var next && next >= colour;
                    k++
                )
                {
                    if (next == colour)
                    {
                        end = k + 1;
                    }
                }

                var (along, over) = (from - at, i - atLine);
                path.Append(path.Length == 0 ? 'M' : 'm');
                Pair(path, down ? over : along, down ? along : over);
                path.Append(CultureInfo.InvariantCulture, $"{(down ? 'v' : 'h')}{end - from}");
                (atLine, at) = (i, end);
                j = end - 1;
            }
        }

        return path.ToString();
    }

    // Some cultures write another minus.
    private static void Pair(StringBuilder path, int x, int y) =>
        path.Append(CultureInfo.InvariantCulture, $"{x}{(y < 0 ? "" : " ")}{y}");
}
