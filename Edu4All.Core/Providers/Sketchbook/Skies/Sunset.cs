using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Skies;

/// <summary>A great red sun sinks behind bars of cloud.</summary>
internal sealed class Sunset : TimeOfDay
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "sunset",
        "sundown",
        "setting sun",
        "sonnenuntergang",
        "coucher de soleil",
        "puesta de sol",
        "atardecer",
        "por do sol",
    ];

    /// <inheritdoc/>
    public override Light Light { get; } =
        new(Tone.Of(0xf8bfae), Tone.Of(0x80578f), Tone.Of(0xff9a5c), Tone.Of(0xf08a6a));

    /// <inheritdoc/>
    public override IReadOnlyList<Tone> Sky { get; } =
    [Tone.Of(0x53306f), Tone.Of(0xa03f74), Tone.Of(0xdd4f55), Tone.Of(0xf97b45), Tone.Of(0xffbe5c)];

    /// <inheritdoc/>
    public override Tone Cloud { get; } = Tone.Of(0xe8646c);

    /// <inheritdoc/>
    public override double Shadow => 2.2;

    /// <inheritdoc/>
    public override string Phrase => "at sunset";

    /// <inheritdoc/>
    public override void Lights(Pen pen, double horizon, double shift)
    {
        var (x, y) = (330 + (shift * 120), horizon - 34);
        pen.Halo(x, y, 520, (0, Tone.Of(0xffd27a).Thin(0.8)), (1, Tone.Of(0xff8a4c).Thin(0)));
        pen.Disc(x, y, 128, Tone.Of(0xffd56b).Glow());
        foreach (
            var (dy, half, dx) in new[] { (-78.0, 190.0, 60.0), (-40, 240, -70), (-8, 200, 110) }
        )
        {
            pen.Box(x - half + dx, y + dy, half * 2, 15, Tone.Of(0xd2525f).Thin(0.9).Glow(), 7);
        }
    }
}
