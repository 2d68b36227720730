using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Styles.Pixels;

/// <summary>
/// A mark's paint, ready to be laid on many squares: red, green, blue and opacity in one vector, so that they are mixed at once. The sums are
/// those of <see cref="Tone.Mix"/> and <see cref="Pigment.At(Gradient, double, double)"/>, number for number.
/// </summary>
internal readonly struct Brush
{
    private readonly Vector256<double> _plain;
    private readonly Gradient? _gradient;
    private readonly Stop[] _stops = [];
    private readonly Point _way;
    private readonly double _length;

    /// <summary>Dips into a paint.</summary>
    public Brush(Paint paint)
    {
        _plain = Of(paint.Colour);
        if (paint.Gradient is { } g)
        {
            _gradient = g;
            _stops = [.. g.Stops.Select(s => new Stop(s.Offset, Of(s.Tone)))];
            _way = new(g.To.X - g.From.X, g.To.Y - g.From.Y);
            _length = Math.Max(1e-9, (_way.X * _way.X) + (_way.Y * _way.Y));
        }
    }

    private readonly record struct Stop(double Offset, Vector256<double> Colour);

    /// <summary>Whether all squares of a row get the same colour; those of a sky do.</summary>
    public bool Level => _gradient is null || (_gradient.Radius <= 0 && _way.X == 0);

    /// <summary>A colour and its opacity.</summary>
    public static Vector256<double> Of(Tone tone) =>
        Vector256.Create(tone.R, tone.G, tone.B, tone.Alpha);

    /// <summary>What is seen when one colour lies on another.</summary>
    public static Vector256<double> Mix(
        Vector256<double> below,
        Vector256<double> above,
        double share
    ) => below + ((above - below) * share);

    /// <summary>The paint at a place on the sheet.</summary>
    public Vector256<double> At(double x, double y)
    {
        if (_gradient is null)
        {
            return _plain;
        }

        var (dx, dy) = (x - _gradient.From.X, y - _gradient.From.Y);
        return At(
            _gradient.Radius > 0
                ? Math.Sqrt((dx * dx) + (dy * dy)) / _gradient.Radius
                : ((dx * _way.X) + (dy * _way.Y)) / _length
        );
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<double> At(double t)
    {
        var stops = _stops;
        if (t <= stops[0].Offset)
        {
            return stops[0].Colour;
        }

        for (var i = 1; i < stops.Length; i++)
        {
            if (t <= stops[i].Offset)
            {
                ref readonly var a = ref stops[i - 1];
                ref readonly var b = ref stops[i];
                var share = (t - a.Offset) / Math.Max(1e-9, b.Offset - a.Offset);
                return Mix(a.Colour, b.Colour, share);
            }
        }

        return stops[^1].Colour;
    }
}
