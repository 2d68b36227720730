using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Skies;

/// <summary>Plain, friendly daylight: the tones as they are.</summary>
internal sealed class Day : TimeOfDay
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["day", "daytime", "daylight", "sunlight", "sunshine", "sunny day", "jour", "la journee"];

    /// <inheritdoc/>
    public override Light Light { get; } =
        new(Tone.Of(0xffffff), Tone.Of(0xa3a6cf), Tone.Of(0xfff4cf), Tone.Of(0xcfe6ec));

    /// <inheritdoc/>
    public override IReadOnlyList<Tone> Sky { get; } =
    [Tone.Of(0x5aaede), Tone.Of(0x93cfea), Tone.Of(0xdaf0ee)];

    /// <inheritdoc/>
    public override Tone Cloud { get; } = Tone.Of(0xffffff);

    /// <inheritdoc/>
    public override string Phrase => "on a bright day";

    /// <inheritdoc/>
    public override void Lights(Pen pen, double horizon, double shift)
    {
        var (x, y) = (210 + (shift * 160), 140);
        pen.Halo(x, y, 260, (0, Tone.Of(0xfff6d2).Thin(0.75)), (1, Tone.Of(0xfff6d2).Thin(0)));
        pen.Disc(x, y, 54, Tone.Of(0xfff3c4).Glow());
    }
}
