namespace Edu4All.Core.Providers.Sketchbook.Drawing;

/// <summary>The light of a time of day: it tints every tone of the picture, so that all parts belong together.</summary>
/// <param name="Ambient">Multiplies everything.</param>
/// <param name="Shade">Multiplies surfaces turned away.</param>
/// <param name="Key">The sun's (or moon's) own colour, mixed into surfaces turned to it.</param>
/// <param name="Haze">What distance fades to.</param>
/// <param name="LampsOn">Windows and lamps are lit.</param>
internal sealed record Light(Tone Ambient, Tone Shade, Tone Key, Tone Haze, bool LampsOn = false)
{
    /// <summary>How much of the key light a surface turned straight to it takes on.</summary>
    private const double KeyShare = 0.42;

    /// <summary>How a tone looks in this light at a depth of haze (0 near, 1 lost in it).</summary>
    public Tone On(Tone tone, double haze)
    {
        if (tone.Glows)
        {
            return tone.Mix(Haze, haze * 0.35);
        }

        var seen = tone;
        if (tone.Turn < 0)
        {
            seen = seen.Mix(Times(seen, Shade), Math.Min(1.4, -tone.Turn));
        }
        else if (tone.Turn > 0)
        {
            seen = seen.Mix(Key, KeyShare * Math.Min(1, tone.Turn));
        }

        return Times(seen, Ambient).Mix(Haze, haze);
    }

    private static Tone Times(Tone a, Tone b) =>
        a with
        {
            R = a.R * b.R,
            G = a.G * b.G,
            B = a.B * b.B,
        };
}
