using System.Text;
using Edu4All.Core.Providers.Sketchbook.Patches;

namespace Edu4All.Core.Providers.Sketchbook.Drawing;

/// <summary>The paint attributes of marks, and the definitions (clips, gradients, a style's own) that they point to.</summary>
internal sealed class SvgPaint(Func<string> newId)
{
    private readonly StringBuilder _defs = new(4096);
    private readonly PathData _path = new();
    private readonly PathData _edge = new();
    private readonly Dictionary<Outline, string> _clips = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Patch, string> _windows = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Gradient, string> _gradients = new(
        ReferenceEqualityComparer.Instance
    );

    private Mark? _asked;
    private string _answer = "";

    /// <summary>Whether clips are kept in whole units only.</summary>
    public bool Coarse
    {
        get => _path.Coarse;
        set => _path.Coarse = value;
    }

    /// <summary>All definitions so far.</summary>
    public StringBuilder Definitions => _defs;

    /// <summary>Adds a definition.</summary>
    public void Define(string markup) => _defs.Append(markup);

    /// <summary>The id of the definition whose path is this outline, if it is a clip.</summary>
    public string? OwnClip(Outline shape) => _clips.GetValueOrDefault(shape);

    /// <summary>The id of a clip.</summary>
    public string ClipId(Outline clip)
    {
        if (!_clips.TryGetValue(clip, out var id))
        {
            _clips[clip] = id = newId();
            _defs.Append($"<clipPath id=\"{id}\"><path id=\"{id}p\" d=\"");
            _path.Write(_defs, clip, fresh: true);
            _defs.Append("\"/></clipPath>");
        }

        return id;
    }

    /// <summary>The id of a window, or, if it is cut out of another, of the last cut.</summary>
    public string WindowId(Patch window)
    {
        if (!_windows.TryGetValue(window, out var id))
        {
            _windows[window] = id = newId();
            _defs.Append($"<clipPath id=\"{id}\"><path clip-rule=\"evenodd\" d=\"");
            _edge.Write(_defs, window.Outline, fresh: true);
            _defs.Append("\"/></clipPath>");
        }

        return id;
    }

    /// <summary>The attributes that paint a mark; nothing for prints, which bring their own.</summary>
    public string Of(Mark mark)
    {
        // Asked of every mark twice: when the one before it looks whether they can share, and in its own turn.
        if (!ReferenceEquals(mark, _asked))
        {
            (_asked, _answer) = (mark, Attributes(mark));
        }

        return _answer;
    }

    private string Attributes(Mark mark)
    {
        if (mark.Print is not null || mark.Use is not null)
        {
            return "";
        }

        var (plain, paint) = (
            mark.Paint.Gradient is null || mark.Paint.Server is not null,
            mark.Paint
        );
        var colour =
            paint.Server is { } server ? $"url(#{server})"
            : paint.Gradient is { } g ? $"url(#{GradientId(g)})"
            : SvgWriter.Hex(paint.Colour);
        var filter = mark.Filter is null ? "" : $" filter=\"url(#{mark.Filter})\"";
        var alpha =
            plain && paint.Colour.Alpha < 1
                ? $" opacity=\"{SvgWriter.Number(paint.Colour.Alpha)}\""
                : "";
        if (mark.Stroke > 0)
        {
            var width = SvgWriter.Number(Math.Max(0.5, Math.Round(mark.Stroke, 1)));
            return $" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width}\"{filter}{alpha}";
        }

        var rim = mark.Rim is not { } r
            ? ""
            : $" stroke=\"{SvgWriter.Hex(r.Tone)}\""
                + (r.Width > 0 ? $" stroke-width=\"{SvgWriter.Number(r.Width)}\"" : "");
        return $" fill=\"{colour}\"{rim}{filter}{alpha}";
    }

    private string GradientId(Gradient g)
    {
        if (_gradients.TryGetValue(g, out var known))
        {
            return known;
        }

        var id = _gradients[g] = newId();
        _defs.Append(
            g.Radius > 0
                ? $"<radialGradient id=\"{id}\" gradientUnits=\"userSpaceOnUse\" cx=\"{SvgWriter.Number(g.From.X)}\" cy=\"{SvgWriter.Number(g.From.Y)}\" r=\"{SvgWriter.Number(g.Radius)}\">"
                : $"<linearGradient id=\"{id}\" gradientUnits=\"userSpaceOnUse\" x1=\"{SvgWriter.Number(g.From.X)}\" y1=\"{SvgWriter.Number(g.From.Y)}\" x2=\"{SvgWriter.Number(g.To.X)}\" y2=\"{SvgWriter.Number(g.To.Y)}\">"
        );
        foreach (var (offset, tone) in g.Stops)
        {
            var opacity = tone.Alpha < 1 ? $" stop-opacity=\"{SvgWriter.Number(tone.Alpha)}\"" : "";
            _defs.Append(
                $"<stop offset=\"{SvgWriter.Number(offset)}\" stop-color=\"{SvgWriter.Hex(tone)}\"{opacity}/>"
            );
        }

        _defs.Append(g.Radius > 0 ? "</radialGradient>" : "</linearGradient>");
        return id;
    }
}
