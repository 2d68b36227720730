namespace Edu4All.Core.Providers.Sketchbook;

/// <summary>A rectangle on a picture, in the units of its viewBox (1536 by 864): what a mask leaves open.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Upper edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
public sealed record Region(double X, double Y, double Width, double Height)
{
    /// <summary>How much of another rectangle lies inside, 0 to 1.</summary>
    internal double Share(Region other)
    {
        var w = Math.Min(X + Width, other.X + other.Width) - Math.Max(X, other.X);
        var h = Math.Min(Y + Height, other.Y + other.Height) - Math.Max(Y, other.Y);
        return w <= 0 || h <= 0 ? 0 : w * h / Math.Max(1, other.Width * other.Height);
    }

    /// <summary>The part of it on the sheet, at least large enough to see something in it.</summary>
    internal Region OnSheet()
    {
        var (x, y) = (Math.Clamp(Finite(X), 0, 1496), Math.Clamp(Finite(Y), 0, 824));
        return new(
            x,
            y,
            Math.Clamp(Finite(Width), 40, 1536 - x),
            Math.Clamp(Finite(Height), 40, 864 - y)
        );
    }

    private static double Finite(double value) => double.IsFinite(value) ? value : 0;
}
