using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Seasons;

namespace Edu4All.Core.Providers.Sketchbook.Skies;

/// <summary>A storm to watch with delight: tall clouds, yellow flashes, a little rain; nobody is struck.</summary>
internal sealed class Thunderstorm : Weather
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "thunderstorm",
        "thunder",
        "storm",
        "stormy",
        "lightning",
        "rainstorm",
        "thunder and lightning",
        "gewitter",
        "orage",
        "tormenta",
        "tempestade",
        "trovoada",
    ];

    /// <inheritdoc/>
    public override string Phrase => "in a thunderstorm";

    /// <inheritdoc/>
    public override double Veil => 0.8;

    /// <inheritdoc/>
    public override double Haze => 0.1;

    /// <inheritdoc/>
    public override int Clouds => 10;

    /// <inheritdoc/>
    public override void Behind(Pen pen, double horizon)
    {
        foreach (var (x, size) in new[] { (360.0, 1.0), (1230, 1.25), (820, 0.62) })
        {
            Flash(pen.At(x + pen.Chance.Between(-60, 60), horizon * 0.3, size));
        }
    }

    /// <inheritdoc/>
    public override void Before(Pen pen, double horizon)
    {
        var drops = new Outline();
        for (var i = 0; i < 70; i++)
        {
            var (x, y) = (
                pen.Chance.Between(0, Sheet.Width),
                pen.Chance.Between(-20, Sheet.Height)
            );
            drops.Move(x, y).To(x - 11, y + 38);
        }

        pen.Line(drops, Tone.Of(0x86a4cc).Thin(0.6), 2.2);
    }

    private static void Flash(Pen pen)
    {
        pen.Halo(
            0,
            90,
            190,
            (0, Tone.Of(0xfff3b0).Thin(0.6).Glow()),
            (1, Tone.Of(0xfff3b0).Thin(0).Glow())
        );
        pen.Poly(
            Tone.Of(0xffd84a).Glow(),
            10,
            -40,
            -46,
            96,
            -8,
            92,
            -34,
            210,
            56,
            62,
            16,
            66,
            52,
            -40
        );
        pen.Poly(
            Tone.Of(0xfff2b4).Glow(),
            14,
            -30,
            -26,
            84,
            8,
            80,
            -14,
            150,
            36,
            70,
            4,
            74,
            34,
            -30
        );
    }
}
