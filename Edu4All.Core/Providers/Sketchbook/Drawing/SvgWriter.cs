using System.Globalization;
using System.Text;

namespace Edu4All.Core.Providers.Sketchbook.Drawing;

/// <summary>
/// Writes SVG, small and the same in every culture. Ids carry the picture's own prefix, so that many pictures can stand on one page.
/// </summary>
internal sealed class SvgWriter(string prefix)
{
    private readonly StringBuilder _body = new(32 * 1024);
    private readonly PathData _path = new();
    private readonly StringBuilder _defs = new(2048);
    private readonly Dictionary<Outline, string> _clips = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Stamp, string> _stamps = new(ReferenceEqualityComparer.Instance);
    private int _ids;

    /// <summary>A fresh id with the picture's prefix.</summary>
    public string NewId() => prefix + (_ids++).ToString(CultureInfo.InvariantCulture);

    /// <summary>Markup of the style's own; never text from outside.</summary>
    public SvgWriter Raw(string markup)
    {
        _body.Append(markup);
        return this;
    }

    /// <summary>A definition of the style's own, such as a filter.</summary>
    public void Define(string markup) => _defs.Append(markup);

    /// <summary>A tenth-precise number.</summary>
    public static string Number(double value) =>
        Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>#rrggbb, or #rgb where that says the same.</summary>
    public static string Hex(Tone tone)
    {
        var s = $"{Byte(tone.R):x2}{Byte(tone.G):x2}{Byte(tone.B):x2}";
        return s[0] == s[1] && s[2] == s[3] && s[4] == s[5] ? $"#{s[0]}{s[2]}{s[4]}" : "#" + s;
    }

    /// <summary>Writes marks in order; marks of one clip share a group, lines of one paint share a path.</summary>
    public void Marks(IReadOnlyList<Mark> marks)
    {
        Outline? clip = null;
        foreach (var mark in marks)
        {
            if (mark.Clip is not null)
            {
                ClipId(mark.Clip);
            }

            if (mark.Print is not null)
            {
                Cut(mark.Print.Stamp);
            }
        }

        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            if (!ReferenceEquals(mark.Clip, clip))
            {
                _body.Append(clip is null ? "" : "</g>");
                clip = mark.Clip;
                _body.Append(clip is null ? "" : $"<g clip-path=\"url(#{ClipId(clip)})\">");
            }

            var last = i;
            while (
                mark.Stroke > 0
                && mark.Print is null
                && last + 1 < marks.Count
                && Joins(mark, marks[last + 1])
            )
            {
                last++;
            }

            Shape(marks, i, last);
            i = last;
        }

        _body.Append(clip is null ? "" : "</g>");
    }

    /// <summary>The finished document.</summary>
    public string Finish(string title)
    {
        var id = NewId();
        var safe = System.Security.SecurityElement.Escape(title);
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1536 864\" width=\"1536\" height=\"864\" stroke-linecap=\"round\" stroke-linejoin=\"round\" role=\"img\" aria-labelledby=\"{id}\">"
            + $"<title id=\"{id}\">{safe}</title><defs>{_defs}</defs>{_body}</svg>";
    }

    private static string Fine(double value) =>
        Math.Round(value, 3).ToString("0.###", CultureInfo.InvariantCulture);

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
        _defs.Append($"<g id=\"{_stamps[stamp]}\">{markup}</g>");
    }

    private static bool Joins(Mark a, Mark b) =>
        a.Stroke == b.Stroke
        && ReferenceEquals(a.Clip, b.Clip)
        && a.Paint.Gradient is null
        && a.Paint == b.Paint
        && a.Paint.Colour.Alpha >= 1;

    private static int Byte(double channel) => (int)Math.Round(Math.Clamp(channel, 0, 1) * 255);

    private void Shape(IReadOnlyList<Mark> marks, int first, int last)
    {
        var mark = marks[first];
        if (mark.Print is { } print)
        {
            var m = print.Map;
            _body.Append(
                CultureInfo.InvariantCulture,
                $"<use href=\"#{_stamps[print.Stamp]}\" transform=\"matrix({Fine(m.A)} {Fine(m.B)} {Fine(m.C)} {Fine(m.D)} {Number(Math.Round(m.E, 1))} {Number(Math.Round(m.F, 1))})\"/>"
            );
            return;
        }

        if (mark.Stroke <= 0 && _clips.TryGetValue(mark.Shape, out var own))
        {
            var (dx, dy) = (
                Number(Math.Round(mark.Shift.X, 1)),
                Number(Math.Round(mark.Shift.Y, 1))
            );
            _body
                .Append($"<use href=\"#{own}p\"")
                .Append(dx == "0" ? "" : $" x=\"{dx}\"")
                .Append(dy == "0" ? "" : $" y=\"{dy}\"");
        }
        else if (mark.Stroke <= 0 && mark.Shape.Ellipse is { } e)
        {
            _body.Append(
                CultureInfo.InvariantCulture,
                $"<ellipse cx=\"{Number(Math.Round(e.Centre.X, 1))}\" cy=\"{Number(Math.Round(e.Centre.Y, 1))}\" rx=\"{Number(Math.Round(e.Rx, 1))}\" ry=\"{Number(Math.Round(e.Ry, 1))}\""
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

        PaintOf(mark);
        _body.Append("/>");
    }

    private void PaintOf(Mark mark)
    {
        var colour = mark.Paint.Gradient is { } g
            ? $"url(#{GradientId(g)})"
            : Hex(mark.Paint.Colour);
        var alpha =
            mark.Paint.Gradient is null && mark.Paint.Colour.Alpha < 1
                ? Number(mark.Paint.Colour.Alpha)
                : null;
        if (mark.Stroke > 0)
        {
            _body.Append(
                $" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{Number(Math.Max(0.5, Math.Round(mark.Stroke, 1)))}\""
            );
        }
        else
        {
            _body.Append($" fill=\"{colour}\"");
            _body.Append(mark.Rim is { } rim ? $" stroke=\"{Hex(rim)}\"" : "");
        }

        _body.Append(alpha is null ? "" : $" opacity=\"{alpha}\"");
    }

    private string ClipId(Outline clip)
    {
        if (!_clips.TryGetValue(clip, out var id))
        {
            _clips[clip] = id = NewId();
            var at = _body.Length;
            _path.Write(_body, clip, fresh: true);
            _defs.Append(
                $"<clipPath id=\"{id}\"><path id=\"{id}p\" d=\"{_body.ToString(at, _body.Length - at)}\"/></clipPath>"
            );
            _body.Length = at;
        }

        return id;
    }

    private string GradientId(Gradient g)
    {
        var id = NewId();
        _defs.Append(
            g.Radius > 0
                ? $"<radialGradient id=\"{id}\" gradientUnits=\"userSpaceOnUse\" cx=\"{Number(g.From.X)}\" cy=\"{Number(g.From.Y)}\" r=\"{Number(g.Radius)}\">"
                : $"<linearGradient id=\"{id}\" gradientUnits=\"userSpaceOnUse\" x1=\"{Number(g.From.X)}\" y1=\"{Number(g.From.Y)}\" x2=\"{Number(g.To.X)}\" y2=\"{Number(g.To.Y)}\">"
        );
        foreach (var (offset, tone) in g.Stops)
        {
            var opacity = tone.Alpha < 1 ? $" stop-opacity=\"{Number(tone.Alpha)}\"" : "";
            _defs.Append(
                $"<stop offset=\"{Number(offset)}\" stop-color=\"{Hex(tone)}\"{opacity}/>"
            );
        }

        _defs.Append(g.Radius > 0 ? "</radialGradient>" : "</linearGradient>");
        return id;
    }
}
