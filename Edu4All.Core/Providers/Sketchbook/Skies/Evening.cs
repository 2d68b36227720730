using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Skies;

/// <summary>Sunset: orange at the horizon, violet overhead, the first lamps.</summary>
internal sealed class Evening : TimeOfDay
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["evening", "evening light", "abend", "soir"];

    /// <inheritdoc/>
    public override Light Light { get; } =
        new(
            Tone.Of(0xf6cfc0),
            Tone.Of(0x7f6aa6),
            Tone.Of(0xffb766),
            Tone.Of(0xf2a27e),
            LampsOn: true
        );

    /// <inheritdoc/>
    public override IReadOnlyList<Tone> Sky { get; } =
    [Tone.Of(0x4a3f86), Tone.Of(0x9a5591), Tone.Of(0xec7f72), Tone.Of(0xffb368), Tone.Of(0xffd791)];

    /// <inheritdoc/>
    public override Tone Cloud { get; } = Tone.Of(0xffa283);

    /// <inheritdoc/>
    public override double Shadow => 1.7;

    /// <inheritdoc/>
    public override string Phrase => "in the evening light";

    /// <inheritdoc/>
    public override void Lights(Pen pen, double horizon, double shift)
    {
        var (x, y) = (270 + (shift * 150), horizon - 62);
        pen.Halo(
            x,
            y,
            560,
            (0, Tone.Of(0xfff0b0).Thin(0.85)),
            (0.4, Tone.Of(0xffc46e).Thin(0.4)),
            (1, Tone.Of(0xffa95c).Thin(0))
        );
        pen.Disc(x, y, 74, Tone.Of(0xfff2bd).Glow());
    }
}
