using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Skies;

/// <summary>The sun just up: pale gold, long light, cool shade.</summary>
internal sealed class EarlyMorning : TimeOfDay
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "early morning",
        "morning",
        "early morning sunlight",
        "morning sunlight",
        "morning light",
        "morning sun",
        "morgen",
        "matin",
        "manha",
    ];

    /// <inheritdoc/>
    public override Light Light { get; } =
        new(Tone.Of(0xfff3dc), Tone.Of(0x9a94c4), Tone.Of(0xffdf8e), Tone.Of(0xfbe2bd));

    /// <inheritdoc/>
    public override IReadOnlyList<Tone> Sky { get; } =
    [Tone.Of(0x86bfd9), Tone.Of(0xbfdcd9), Tone.Of(0xfbe6b8), Tone.Of(0xffcf94)];

    /// <inheritdoc/>
    public override Tone Cloud { get; } = Tone.Of(0xfff0d6);

    /// <inheritdoc/>
    public override double Shadow => 1.5;

    /// <inheritdoc/>
    public override string Phrase => "in early morning sunlight";

    /// <inheritdoc/>
    public override void Lights(Pen pen, double horizon, double shift)
    {
        var (x, y) = (250 + (shift * 130), horizon - 120);
        pen.Halo(
            x,
            y,
            620,
            (0, Tone.Of(0xfff1bf).Thin(0.95)),
            (0.35, Tone.Of(0xffe3a0).Thin(0.45)),
            (1, Tone.Of(0xffe3a0).Thin(0))
        );
        pen.Disc(x, y, 62, Tone.Of(0xfffbe6).Glow());
    }
}
