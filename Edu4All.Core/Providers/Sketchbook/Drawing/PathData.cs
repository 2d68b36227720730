using System.Text;

namespace Edu4All.Core.Providers.Sketchbook.Drawing;

/// <summary>
/// Writes outlines as SVG path data. Coordinates are kept in tenths and written relative to the last point, a repeated command
/// letter is left out and straight lines along an axis have a shorter one: that halves a picture.
/// </summary>
internal sealed class PathData
{
    private StringBuilder _body = new();
    private (long X, long Y) _start;
    private long _x;
    private long _y;

    /// <summary>Keep whole units only: a third less, and half a unit is less than a pixel on most screens.</summary>
    public bool Coarse { get; set; }

    /// <summary>Appends an outline; only the first of an attribute is <paramref name="fresh"/>.</summary>
    public void Write(StringBuilder body, Outline shape, bool fresh)
    {
        _body = body;
        var last = ' ';
        foreach (ref readonly var step in shape.Walk)
        {
            switch (step.Kind)
            {
                case 'M':
                    if (fresh)
                    {
                        (_x, _y) = (0, 0);
                    }

                    _body.Append(fresh ? 'M' : 'm');
                    fresh = false;
                    Relative(step.End, move: true, first: true);
                    _start = (_x, _y);
                    break;
                case 'L':
                    last = Straight(step.End, last);
                    continue;
                case 'C':
                    if (last != 'C')
                    {
                        _body.Append('c');
                    }

                    Relative(step.First, move: false, first: last != 'C');
                    Relative(step.Second, move: false, first: false);
                    Relative(step.End, move: true, first: false);
                    break;
                default:
                    _body.Append('z');
                    (_x, _y) = _start;
                    break;
            }

            last = step.Kind;
        }
    }

    private char Straight(Point end, char last)
    {
        var (dx, dy) = (Tenths(end.X) - _x, Tenths(end.Y) - _y);
        var kind =
            dy == 0 ? 'h'
            : dx == 0 ? 'v'
            : 'l';
        if (kind != last)
        {
            _body.Append(kind);
        }

        if (kind != 'v')
        {
            Tenth(dx, first: kind != last);
        }

        if (kind != 'h')
        {
            Tenth(dy, first: kind == 'v' && kind != last);
        }

        (_x, _y) = (_x + dx, _y + dy);
        return kind;
    }

    private void Relative(Point p, bool move, bool first)
    {
        var (x, y) = (Tenths(p.X), Tenths(p.Y));
        Pair(x - _x, y - _y, first);
        if (move)
        {
            (_x, _y) = (x, y);
        }
    }

    private void Pair(long x, long y, bool first)
    {
        Tenth(x, first);
        Tenth(y, first: false);
    }

    private void Tenth(long tenths, bool first)
    {
        Span<char> text = stackalloc char[Digits.Most];
        var length = 0;
        if (tenths < 0)
        {
            text[length++] = '-';
        }
        else if (!first)
        {
            text[length++] = ' ';
        }

        var (whole, tenth) = Math.DivRem(Math.Abs(tenths), 10);
        if (whole > 0 || tenth == 0)
        {
            length += Digits.Write(text[length..], whole);
        }

        if (tenth > 0)
        {
            text[length++] = '.';
            text[length++] = (char)('0' + tenth);
        }

        _body.Append(text[..length]);
    }

    // A wild size asked for ("a billion times bigger") must not overflow; nothing that far out is seen.
    private long Tenths(double value)
    {
        var near = Math.Clamp(value, -9999, 9999);
        return Coarse ? (long)Math.Round(near) * 10 : (long)Math.Round(near * 10);
    }
}
