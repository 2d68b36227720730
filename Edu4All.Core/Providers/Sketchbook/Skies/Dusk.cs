using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Skies;

/// <summary>The blue hour: the sun is gone, lamps are lit, a thin moon and the evening star.</summary>
internal sealed class Dusk : TimeOfDay
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "dusk",
        "twilight",
        "blue hour",
        "nightfall",
        "gloaming",
        "dammerung",
        "abenddammerung",
        "crepuscule",
        "crepusculo",
        "anochecer",
    ];

    /// <inheritdoc/>
    public override Light Light { get; } =
        new(
            Tone.Of(0xb9b8e0),
            Tone.Of(0x7f7fba),
            Tone.Of(0xffd9cf),
            Tone.Of(0x8f92c6),
            LampsOn: true
        );

    /// <inheritdoc/>
    public override IReadOnlyList<Tone> Sky { get; } =
    [Tone.Of(0x2c3f7d), Tone.Of(0x5a64a6), Tone.Of(0x9a86bd), Tone.Of(0xdba4b8), Tone.Of(0xf3c3b0)];

    /// <inheritdoc/>
    public override Tone Cloud { get; } = Tone.Of(0x8b86b8);

    /// <inheritdoc/>
    public override string Phrase => "at dusk";

    /// <inheritdoc/>
    public override void Lights(Pen pen, double horizon, double shift)
    {
        var (x, y) = (250 + (shift * 150), 190);
        var star = Tone.Of(0xfff6d8).Glow();
        var moon = Outline
            .From(x, y - 52)
            .Curve(x - 72, y - 46, x - 72, y + 46, x, y + 52)
            .Curve(x - 40, y + 34, x - 40, y - 34, x, y - 52)
            .Close();
        pen.Halo(x - 24, y, 170, (0, star.Thin(0.35)), (1, star.Thin(0)));
        pen.Fill(moon, Tone.Of(0xfff3cf).Glow());
        pen.Disc(x + 92, y - 58, 5, star);
        for (var i = 0; i < 14; i++)
        {
            pen.Disc(
                pen.Chance.Between(0, Sheet.Width),
                pen.Chance.Between(10, 210),
                pen.Chance.Between(0.8, 1.7),
                star.Thin(0.7)
            );
        }
    }
}
