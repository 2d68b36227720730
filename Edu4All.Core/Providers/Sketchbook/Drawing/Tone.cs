namespace Edu4All.Core.Providers.Sketchbook.Drawing;

/// <summary>
/// A colour as it would look in plain daylight. How it looks in the picture is decided by the <see cref="Light"/>.
/// </summary>
/// <param name="R">Red, 0 to 1.</param>
/// <param name="G">Green, 0 to 1.</param>
/// <param name="B">Blue, 0 to 1.</param>
/// <param name="Turn">How the surface is turned: -1 away from the sun, 1 straight to it.</param>
/// <param name="Alpha">Opacity.</param>
/// <param name="Glows">Gives light of its own: neither time of day nor shade darkens it.</param>
internal readonly record struct Tone(
    double R,
    double G,
    double B,
    double Turn = 0,
    double Alpha = 1,
    bool Glows = false
)
{
    /// <summary>From 0xRRGGBB.</summary>
    public static Tone Of(int rgb) =>
        new(((rgb >> 16) & 255) / 255.0, ((rgb >> 8) & 255) / 255.0, (rgb & 255) / 255.0);

    /// <summary>Turned away from the sun.</summary>
    public Tone Shade(double by = 1) => this with { Turn = Turn - by };

    /// <summary>Turned towards the sun.</summary>
    public Tone Lit(double by = 1) => this with { Turn = Turn + by };

    /// <summary>Let through.</summary>
    public Tone Thin(double alpha) => this with { Alpha = alpha };

    /// <summary>As a lamp.</summary>
    public Tone Glow() => this with { Glows = true };

    /// <summary>Towards another colour.</summary>
    public Tone Mix(Tone other, double share) =>
        this with
        {
            R = R + ((other.R - R) * share),
            G = G + ((other.G - G) * share),
            B = B + ((other.B - B) * share),
        };

    /// <summary>Darker paint, whatever the light.</summary>
    public Tone Dark(double share = 0.25) => Mix(Of(0x1d1b33), share);

    /// <summary>Paler paint, whatever the light.</summary>
    public Tone Pale(double share = 0.3) => Mix(Of(0xfffdf6), share);
}
