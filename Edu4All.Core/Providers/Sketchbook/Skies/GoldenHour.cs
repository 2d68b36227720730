using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Skies;

/// <summary>Late afternoon: honey-coloured light from a low sun, blue still overhead.</summary>
internal sealed class GoldenHour : TimeOfDay
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "afternoon",
        "late afternoon",
        "golden hour",
        "golden light",
        "nachmittag",
        "apres midi",
        "la tarde",
        "hora dorada",
        "heure doree",
        "tarde",
    ];

    /// <inheritdoc/>
    public override Light Light { get; } =
        new(Tone.Of(0xffe9c2), Tone.Of(0x9383ad), Tone.Of(0xffcf74), Tone.Of(0xf6dca6));

    /// <inheritdoc/>
    public override IReadOnlyList<Tone> Sky { get; } =
    [Tone.Of(0x7fb4cf), Tone.Of(0xb9cbb9), Tone.Of(0xf3d795), Tone.Of(0xfbc568)];

    /// <inheritdoc/>
    public override Tone Cloud { get; } = Tone.Of(0xfff0c4);

    /// <inheritdoc/>
    public override double Shadow => 1.2;

    /// <inheritdoc/>
    public override string Phrase => "in the golden light of the afternoon";

    /// <inheritdoc/>
    public override void Lights(Pen pen, double horizon, double shift)
    {
        var (x, y) = (190 + (shift * 130), horizon - 230);
        pen.Halo(
            x,
            y,
            760,
            (0, Tone.Of(0xfff3c2).Thin(0.95)),
            (0.3, Tone.Of(0xffdc86).Thin(0.5)),
            (1, Tone.Of(0xffd070).Thin(0))
        );
        pen.Disc(x, y, 66, Tone.Of(0xfff6cf).Glow());
    }
}
