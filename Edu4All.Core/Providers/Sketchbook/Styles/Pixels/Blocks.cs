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
        var boxes = Boxes(squares, canvas.Columns, colours.Count);
        for (var i = 1; i < colours.Count; i++)
        {
            var across = Runs(squares, canvas.Columns, boxes[i], i, down: false);
            var down = Runs(squares, canvas.Columns, boxes[i], i, down: true);
            var best = down.Length < across.Length ? down : across;
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<path transform=\"matrix({side} 0 0 {side} {(best == down ? half : "0")} {(best == down ? "0" : half)})\" stroke=\"{SvgWriter.Hex(colours[i])}\" d=\"{best}\"/>"
            );
        }

        return svg.Append("</g>").ToString();
    }

    private readonly record struct Box(int Left, int Top, int Right, int Bottom);

    // Most colours are in one corner of the picture only; there is no need to look for them elsewhere.
    private static Box[] Boxes(byte[] squares, int columns, int colours)
    {
        var boxes = new Box[colours];
        Array.Fill(boxes, new Box(int.MaxValue, int.MaxValue, 0, 0));
        for (var at = 0; at < squares.Length; at++)
        {
            var (y, x) = Math.DivRem(at, columns);
            ref var b = ref boxes[squares[at]];
            if (x < b.Left || x >= b.Right || y < b.Top || y >= b.Bottom)
            {
                b = new(
                    Math.Min(b.Left, x),
                    Math.Min(b.Top, y),
                    Math.Max(b.Right, x + 1),
                    Math.Max(b.Bottom, y + 1)
                );
            }
        }

        return boxes;
    }

    private static string Runs(byte[] squares, int columns, Box box, int colour, bool down)
    {
        var path = new StringBuilder();
        var (first, lines) = down ? (box.Left, box.Right) : (box.Top, box.Bottom);
        var (start, length) = down ? (box.Top, box.Bottom) : (box.Left, box.Right);
        var (step, line) = down ? (columns, 1) : (1, columns);
        var (atLine, at) = (0, 0);
        for (var i = first; i < lines; i++)
        {
            for (var j = start; j < length; j++)
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
                path.Append(down ? 'v' : 'h').Append(end - from);
                (atLine, at) = (i, end);
                j = end - 1;
            }
        }

        return path.ToString();
    }

    // Some cultures write another minus.
    private static void Pair(StringBuilder path, int x, int y)
    {
        path.Append(x < 0 ? "-" : "").Append(Math.Abs(x));
        path.Append(y < 0 ? '-' : ' ').Append(Math.Abs(y));
    }
}
