namespace Edu4All.Core.Providers.Sketchbook.Drawing;

/// <summary>Where on a character, or under it, something can be.</summary>
internal enum Spot
{
    /// <summary>A raised hand or paw: what is held up (lollipop, balloon, umbrella).</summary>
    Hand,

    /// <summary>Before the chest, in both arms: what is hugged (teddy, ball).</summary>
    Arms,

    /// <summary>The crown of the head.</summary>
    Head,

    /// <summary>Under the chin.</summary>
    Neck,

    /// <summary>The middle between the eyes.</summary>
    Eyes,

    /// <summary>The chest and belly, for clothes.</summary>
    Torso,

    /// <summary>Between the shoulders: backpacks, capes and wings.</summary>
    Back,

    /// <summary>Between the feet, at the ground.</summary>
    Feet,

    /// <summary>Where a rider sits.</summary>
    Seat,

    /// <summary>The ground beside it.</summary>
    Ground,

    /// <summary>In the sky over it.</summary>
    Sky,
}

/// <summary>
/// A place to fasten something, in the character's own units. A thing declares its <see cref="Spot"/>, a character says where that
/// spot is; that is all either needs to know of the other.
/// </summary>
/// <param name="X">Across.</param>
/// <param name="Y">Down.</param>
/// <param name="Scale">How large the place is against that of a standing child (1): an elephant's neck takes a larger scarf.</param>
/// <param name="Degrees">How it is turned.</param>
internal readonly record struct Anchor(double X, double Y, double Scale = 1, double Degrees = 0)
{
    /// <summary>Where a place given from here is, in the units this anchor itself is in.</summary>
    public Anchor Then(Anchor place)
    {
        var (sin, cos) = Math.SinCos(Degrees * Math.PI / 180);
        return new(
            X + (Scale * ((place.X * cos) - (place.Y * sin))),
            Y + (Scale * ((place.X * sin) + (place.Y * cos))),
            Scale * place.Scale,
            Degrees + place.Degrees
        );
    }

    /// <summary>The same place for something that always hangs or stands upright, such as a balloon.</summary>
    public Anchor Upright() => this with { Degrees = 0 };
}
