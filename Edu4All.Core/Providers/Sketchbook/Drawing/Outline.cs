using System.Runtime.InteropServices;

namespace Edu4All.Core.Providers.Sketchbook.Drawing;

/// <summary>One step of an outline: 'M', 'L', 'C' or 'Z'; <paramref name="End"/> is where it arrives.</summary>
internal readonly record struct Step(char Kind, Point First, Point Second, Point End);

/// <summary>A shape as a list of steps. Built in a part's own units, mapped to the sheet by <see cref="On"/>.</summary>
internal sealed partial class Outline
{
    private readonly List<Step> _steps;

    /// <summary>An empty outline.</summary>
    public Outline()
        : this(4) { }

    // Room for as many steps as are known to come: most outlines are copies of one another.
    private Outline(int room) => _steps = new List<Step>(room);

    /// <summary>The steps in order.</summary>
    public IReadOnlyList<Step> Steps => _steps;

    /// <summary>The same to walk along: pictures have thousands of outlines, and an enumerator for each is felt.</summary>
    public ReadOnlySpan<Step> Walk => CollectionsMarshal.AsSpan(_steps);

    /// <summary>Centre and radii, when the whole outline is one upright ellipse (written shorter).</summary>
    public (Point Centre, double Rx, double Ry)? Ellipse { get; private init; }

    /// <summary>The longer side of the box round it.</summary>
    public double Spread
    {
        get
        {
            if (_steps.Count == 0)
            {
                return 0;
            }

            var (low, high) = (_steps[0].End, _steps[0].End);
            foreach (ref readonly var step in Walk)
            {
                var end = step.End;
                low = new(Math.Min(low.X, end.X), Math.Min(low.Y, end.Y));
                high = new(Math.Max(high.X, end.X), Math.Max(high.Y, end.Y));
            }

            return Math.Max(high.X - low.X, high.Y - low.Y);
        }
    }

    private Point Last => _steps.Count == 0 ? default : _steps[^1].End;

    /// <summary>Starts a new piece at a point.</summary>
    public static Outline From(double x, double y) => new Outline().Move(x, y);

    /// <summary>Lifts the pen and puts it down elsewhere.</summary>
    public Outline Move(double x, double y) => Add('M', default, default, new(x, y));

    /// <summary>A straight line.</summary>
    public Outline To(double x, double y) => Add('L', default, default, new(x, y));

    /// <summary>A cubic curve.</summary>
    public Outline Curve(double x1, double y1, double x2, double y2, double x, double y) =>
        Add('C', new(x1, y1), new(x2, y2), new(x, y));

    /// <summary>A bend with one control point.</summary>
    public Outline Bend(double cx, double cy, double x, double y)
    {
        var s = Last;
        return Curve(
            s.X + ((cx - s.X) * 2 / 3),
            s.Y + ((cy - s.Y) * 2 / 3),
            x + ((cx - x) * 2 / 3),
            y + ((cy - y) * 2 / 3),
            x,
            y
        );
    }

    /// <summary>Back to the start of the piece.</summary>
    public Outline Close() => Add('Z', default, default, Last);

    /// <summary>Adds all pieces of another outline.</summary>
    public Outline And(Outline other)
    {
        _steps.AddRange(other._steps);
        return this;
    }

    /// <summary>The same shape on the sheet.</summary>
    public Outline On(Matrix m)
    {
        var result = new Outline(_steps.Count)
        {
            Ellipse =
                Ellipse is { } e && m.Upright
                    ? (m.On(e.Centre), e.Rx * Math.Abs(m.A), e.Ry * Math.Abs(m.D))
                    : null,
        };
        foreach (ref readonly var s in Walk)
        {
            result._steps.Add(new Step(s.Kind, m.On(s.First), m.On(s.Second), m.On(s.End)));
        }

        return result;
    }

    /// <summary>The same shape with every point moved.</summary>
    public Outline Through(Func<Point, Point> map)
    {
        var result = new Outline(_steps.Count);
        foreach (ref readonly var s in Walk)
        {
            result._steps.Add(new Step(s.Kind, map(s.First), map(s.Second), map(s.End)));
        }

        return result;
    }

    private Outline Add(char kind, Point first, Point second, Point end)
    {
        _steps.Add(new Step(kind, first, second, end));
        return this;
    }
}
