using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Things;

namespace Edu4All.Core.Providers.Sketchbook.Composing;

/// <summary>Measures what is placed, and brings back onto the sheet whatever a relation, a framing or a mask has moved over its edge.</summary>
internal static class Fitting
{
    /// <summary>Room left at every edge.</summary>
    private const double Margin = 6;

    /// <summary>The same composition with every character and every single thing wholly on the sheet.</summary>
    public static Composition Fitted(this Composition picture) =>
        picture with
        {
            Cast = [.. picture.Cast.Select(Fitted)],
            Strewn =
            [
                .. picture.Strewn.Select(t => t.Thing is Plant { IsTree: false } ? t : Fitted(t)),
            ],
        };

    /// <summary>The rectangle that a character covers, with its mount and all that it has.</summary>
    public static Region Box(PlacedCast cast) => Boxed(Measured(cast), cast.X, cast.Y, cast.Scale);

    /// <summary>The rectangle that a thing covers.</summary>
    public static Region Box(PlacedThing thing) =>
        Boxed(Measured(thing), thing.X, thing.Y, thing.Scale);

    private static PlacedCast Fitted(PlacedCast cast)
    {
        var reach = Measured(cast);
        var (x, y, scale) = Moved(reach, cast.X, cast.Y, cast.Scale);
        return scale == cast.Scale && x == cast.X && y == cast.Y
            ? cast
            : cast with
            {
                X = x,
                Y = y,
                Scale = scale,
            };
    }

    private static PlacedThing Fitted(PlacedThing thing)
    {
        var (x, y, scale) = Moved(Measured(thing), thing.X, thing.Y, thing.Scale);
        return scale == thing.Scale && x == thing.X && y == thing.Y
            ? thing
            : thing with
            {
                X = x,
                Y = y,
                Scale = scale,
            };
    }

    private static (double X, double Y, double Scale) Moved(
        Reach reach,
        double x,
        double y,
        double scale
    )
    {
        var most = Math.Min(
            (Sheet.Width - (2 * Margin)) / Math.Max(1, reach.Width),
            (Sheet.Height - (2 * Margin)) / Math.Max(1, reach.Top + reach.Bottom)
        );
        scale = Math.Min(scale, most);
        return (
            Between(x, Margin + (reach.Left * scale), Sheet.Width - Margin - (reach.Right * scale)),
            Between(
                y,
                Margin + (reach.Top * scale),
                Sheet.Height - Margin - (reach.Bottom * scale)
            ),
            scale
        );
    }

    // When it fills the sheet to the last unit, rounding may put the lower bound over the upper one.
    private static double Between(double value, double low, double high) =>
        Math.Max(Math.Min(value, high), low);

    private static Region Boxed(Reach reach, double x, double y, double scale) =>
        new(
            x - (reach.Left * scale),
            y - (reach.Top * scale),
            reach.Width * scale,
            (reach.Top + reach.Bottom) * scale
        );

    private static Reach Measured(PlacedCast cast)
    {
        var reach = Reach.Of(pen => Troupe.Draw(pen, cast.Character, cast.Act, cast.Mount));
        return cast.Mirrored ? reach with { Left = reach.Right, Right = reach.Left } : reach;
    }

    private static Reach Measured(PlacedThing thing) =>
        Reach.Of(pen => thing.Thing.Draw(pen.At(0, -thing.Thing.Foot), thing.Colour));
}
