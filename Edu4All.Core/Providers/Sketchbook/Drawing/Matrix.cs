namespace Edu4All.Core.Providers.Sketchbook.Drawing;

/// <summary>A point on the sheet or in a part's own units; y grows downwards.</summary>
internal readonly record struct Point(double X, double Y);

/// <summary>An affine map, applied while drawing so that the SVG holds plain sheet coordinates only.</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    /// <summary>No change.</summary>
    public static Matrix Same { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>How much lengths grow (mean of both axes).</summary>
    public double Scale => Math.Sqrt(Math.Abs((A * D) - (B * C)));

    /// <summary>Whether the map swaps left and right.</summary>
    public bool Mirrors => (A * D) - (B * C) < 0;

    /// <summary>Whether circles stay upright ellipses.</summary>
    public bool Upright => Math.Abs(B) < 1e-9 && Math.Abs(C) < 1e-9;

    /// <summary>Where a point lands.</summary>
    public Point On(Point p) => new((A * p.X) + (C * p.Y) + E, (B * p.X) + (D * p.Y) + F);

    /// <summary>This map after a move, a turn in degrees and a scale in local units.</summary>
    public Matrix Then(double x, double y, double scaleX, double scaleY, double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        var (a, b, c, d) = (cos * scaleX, sin * scaleX, -sin * scaleY, cos * scaleY);
        var o = On(new Point(x, y));
        return new Matrix(
            (A * a) + (C * b),
            (B * a) + (D * b),
            (A * c) + (C * d),
            (B * c) + (D * d),
            o.X,
            o.Y
        );
    }
}
