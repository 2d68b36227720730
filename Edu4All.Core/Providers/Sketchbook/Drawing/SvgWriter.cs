using System.Globalization;
using System.Text;

namespace Edu4All.Core.Providers.Sketchbook.Drawing;

/// <summary>
/// Writes SVG, small and the same in every culture. Ids carry the picture's own prefix, so that many pictures can stand on one page.
/// </summary>
internal sealed class SvgWriter
{
    /// <summary>As much as a builder appends at once. A whole picture would be a large object, which only a full collection frees.</summary>
    public const int Chunk = 8000;

    private readonly StringBuilder _body = new(Chunk);
    private readonly PathData _path;
    private readonly Dictionary<Stamp, string> _stamps = new(ReferenceEqualityComparer.Instance);
    private readonly SvgPaint _paint;
    private readonly string _prefix;
    private int _ids;

    /// <summary>A writer whose ids begin with a prefix.</summary>
    public SvgWriter(string prefix)
    {
        _prefix = prefix;
        _path = new PathData();
        _paint = new SvgPaint(NewId);
    }

    /// <summary>A fresh id with the picture's prefix.</summary>
    public string NewId() => _prefix + (_ids++).ToString(CultureInfo.InvariantCulture);

    /// <summary>Markup of the style's own; never text from outside.</summary>
    public SvgWriter Raw(string markup)
    {
        _body.Append(markup);
        return this;
    }

    /// <summary>Markup of the style's own, as it was put together.</summary>
    public void Raw(StringBuilder markup) => _body.Append(markup);

    /// <summary>A definition of the style's own, such as a filter.</summary>
    public void Define(string markup) => _paint.Define(markup);

    /// <summary>A hundredth-precise number.</summary>
    public static string Number(double value) => Digits.Text(value, 2);

    /// <summary>#rrggbb, or #rgb where that says the same.</summary>
    public static string Hex(Tone tone) => Digits.Hex(Byte(tone.R), Byte(tone.G), Byte(tone.B));

    /// <summary>
    /// Writes a layer in a group of its own, or, where it shows in a window only, in more groups round that: so the window cuts what a
    /// style's filter makes of the marks and not the marks. A group for each cut, as browsers draw a clip of a clip with other edges.
    /// </summary>
    /// <param name="layer">The layer.</param>
    /// <param name="group">The start of its group, with the style's own attributes.</param>
    /// <param name="marks">Its marks as the style wants them.</param>
    public void Layer(Layer layer, string group, IReadOnlyList<Mark> marks)
    {
        _path.Coarse = _paint.Coarse = layer.Coarse;
        var windows = 0;
        for (var window = layer.Window; window is not null; window = window.From, windows++)
        {
            _body.Append($"<g clip-path=\"url(#{_paint.WindowId(window)})\">");
        }

        _body.Append(group);
        Marks(marks);
        _body.Append("</g>").Insert(_body.Length, "</g>", windows);
    }

    /// <summary>
    /// Writes marks in order. Marks of one clip share a group, neighbours of one paint share another, and lines of one paint share a path.
    /// </summary>
    public void Marks(IReadOnlyList<Mark> marks)
    {
        foreach (var mark in marks)
        {
            if (mark.Clip is not null)
            {
                _paint.ClipId(mark.Clip);
            }

            if (mark.Print is not null)
            {
                Cut(mark.Print.Stamp);
            }
        }

        Outline? clip = null;
        string? shared = null;
        for (var i = 0; i < marks.Count; )
        {
            var mark = marks[i];
            var last = Joined(marks, i);
            var paint = _paint.Of(mark);
            if (shared is not null && (paint != shared || !ReferenceEquals(mark.Clip, clip)))
            {
                _body.Append("</g>");
                shared = null;
            }

            if (!ReferenceEquals(mark.Clip, clip))
            {
                _body.Append(clip is null ? "" : "</g>");
                clip = mark.Clip;
                _body.Append(clip is null ? "" : $"<g clip-path=\"url(#{_paint.ClipId(clip)})\">");
            }

            if (shared is null && Shares(marks, last, paint))
            {
                shared = paint;
                _body.Append("<g").Append(paint).Append('>');
            }

            Shape(marks, i, last);
            _body.Append(shared is null ? paint : "").Append("/>");
            i = last + 1;
        }

        _body.Append(shared is null ? "" : "</g>").Append(clip is null ? "" : "</g>");
    }

    /// <summary>The finished document.</summary>
    public string Finish(string title)
    {
        var id = NewId();
        var safe = System.Security.SecurityElement.Escape(title);
        var head =
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1536 864\" width=\"1536\" height=\"864\" stroke-linecap=\"round\" stroke-linejoin=\"round\" role=\"img\" aria-labelledby=\"{id}\">"
            + $"<title id=\"{id}\">{safe}</title><defs>";
        return Joined(head, _paint.Definitions, "</defs>", _body, "</svg>");
    }

    // Straight into the finished text: a picture in pieces is copied once and not three times.
    private static string Joined(
        string head,
        StringBuilder definitions,
        string between,
        StringBuilder body,
        string end
    ) =>
        string.Create(
            head.Length + definitions.Length + between.Length + body.Length + end.Length,
            (head, definitions, between, body, end),
            static (text, parts) =>
            {
                parts.head.CopyTo(text);
                text = text[parts.head.Length..];
                parts.definitions.CopyTo(0, text, parts.definitions.Length);
                text = text[parts.definitions.Length..];
                parts.between.CopyTo(text);
                text = text[parts.between.Length..];
                parts.body.CopyTo(0, text, parts.body.Length);
                parts.end.CopyTo(text[parts.body.Length..]);
            }
        );

    private static byte Byte(double channel) => (byte)Math.Round(Math.Clamp(channel, 0, 1) * 255);

    // A stamp's marks are written to the body as usual and then moved to the definitions.
    private void Cut(Stamp stamp)
    {
        if (_stamps.ContainsKey(stamp))
        {
            return;
        }

        _stamps[stamp] = NewId();
        var at = _body.Length;
        Marks(stamp.Marks);
        var markup = _body.ToString(at, _body.Length - at);
        _body.Length = at;
        Define($"<g id=\"{_stamps[stamp]}\">{markup}</g>");
    }

    // Whether the next piece has the same clip and the same paint; see-through paint would show that they were grouped.
    private bool Shares(IReadOnlyList<Mark> marks, int last, string paint) =>
        paint.Length > 0
        && last + 1 < marks.Count
        && marks[last].Filter is null
        && marks[last].Paint.Gradient is null
        && (marks[last].Paint.Colour.Alpha >= 1)
        && ReferenceEquals(marks[last].Clip, marks[last + 1].Clip)
        && marks[last + 1].Paint.Gradient is null
        && _paint.Of(marks[last + 1]) == paint;

    private static int Joined(IReadOnlyList<Mark> marks, int first)
    {
        var mark = marks[first];
        var last = first;
        while (
            mark is { Stroke: > 0, Print: null, Filter: null, Use: null }
            && last + 1 < marks.Count
            && Joins(mark, marks[last + 1])
        )
        {
            last++;
        }

        return last;
    }

    private static bool Joins(Mark a, Mark b) =>
        a.Stroke == b.Stroke
        && ReferenceEquals(a.Clip, b.Clip)
        && a.Paint.Gradient is null
        && a.Paint == b.Paint
        && a.Paint.Colour.Alpha >= 1
        && b.Filter is null;

    // The element without its paint and its end.
    private void Shape(IReadOnlyList<Mark> marks, int first, int last)
    {
        var mark = marks[first];
        if (mark.Use is { } drawing)
        {
            _body.Append($"<use href=\"#{drawing}\"");
        }
        else if (mark.Print is { Map: var m } print)
        {
            _body.Append(
                CultureInfo.InvariantCulture,
                $"<use href=\"#{_stamps[print.Stamp]}\" transform=\"matrix({Fine(m.A)} {Fine(m.B)} {Fine(m.C)} {Fine(m.D)} {Tenth(m.E)} {Tenth(m.F)})\""
            );
        }
        else if (mark.Stroke <= 0 && _paint.OwnClip(mark.Shape) is { } own)
        {
            var (dx, dy) = (Tenth(mark.Shift.X), Tenth(mark.Shift.Y));
            _body
                .Append($"<use href=\"#{own}p\"")
                .Append(dx == "0" ? "" : $" x=\"{dx}\"")
                .Append(dy == "0" ? "" : $" y=\"{dy}\"");
        }
        else if (mark.Stroke <= 0 && mark.Shape.Ellipse is { } e)
        {
            var (cx, cy, rx, ry) = (Tenth(e.Centre.X), Tenth(e.Centre.Y), Tenth(e.Rx), Tenth(e.Ry));
            _body.Append(
                rx == ry
                    ? $"<circle cx=\"{cx}\" cy=\"{cy}\" r=\"{rx}\""
                    : $"<ellipse cx=\"{cx}\" cy=\"{cy}\" rx=\"{rx}\" ry=\"{ry}\""
            );
        }
        else
        {
            _body.Append("<path d=\"");
            for (var i = first; i <= last; i++)
            {
                _path.Write(_body, marks[i].Shape, fresh: i == first);
            }

            _body.Append('"');
        }
    }

    private static string Tenth(double value) => Number(Math.Round(value, 1));

    private static string Fine(double value) => Digits.Text(value, 3);
}
