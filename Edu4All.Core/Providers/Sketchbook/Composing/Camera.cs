using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Framings;

namespace Edu4All.Core.Providers.Sketchbook.Composing;

/// <summary>Moves those already placed to where a framing shows them.</summary>
internal static class Camera
{
    /// <summary>Whoever stands higher than this stands on something, and stays there.</summary>
    private const double Ground = 690;

    /// <summary>Room left at both edges.</summary>
    private const double Edge = 30;

    /// <summary>A character as the framing shows it, still wholly on the sheet.</summary>
    public static PlacedCast Framed(PlacedCast cast, Framing? framing)
    {
        if (framing is null || cast.Y < Ground || cast.Behind)
        {
            return cast;
        }

        var wide = (cast.Character.Width + 40) * cast.Scale;
        var (x, y, scale) = Framed(
            framing,
            cast.X,
            cast.Y,
            cast.Scale,
            wide,
            cast.Character.Height + 60
        );
        return cast with { X = x, Y = y, Scale = scale };
    }

    /// <summary>A thing as the framing shows it; what grows stays with the land.</summary>
    public static PlacedThing Framed(PlacedThing thing, Framing? framing)
    {
        if (framing is null || thing.Y < Ground)
        {
            return thing;
        }

        var wide = thing.Thing.Width * thing.Scale;
        var (x, y, scale) = Framed(
            framing,
            thing.X,
            thing.Y,
            thing.Scale,
            wide,
            thing.Thing.Height
        );
        return thing with { X = x, Y = y, Scale = scale };
    }

    private static (double X, double Y, double Scale) Framed(
        Framing framing,
        double x,
        double y,
        double scale,
        double wide,
        double tall
    )
    {
        var feet = framing.Feet ?? y;
        var grown = Math.Min(scale * framing.Cast, (feet - Edge) / tall);
        var half = wide * grown / scale / 2;
        return (
            Math.Clamp(
                x,
                Math.Min(half + Edge, Sheet.Width / 2),
                Math.Max(Sheet.Width - half - Edge, Sheet.Width / 2)
            ),
            feet + ((y - 806) * framing.Cast),
            grown
        );
    }
}
