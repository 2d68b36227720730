using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Skies;

/// <summary>The sun half over the horizon, its rays in a sky of rose and lilac.</summary>
internal sealed class Sunrise : TimeOfDay
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "sunrise",
        "dawn",
        "daybreak",
        "crack of dawn",
        "sonnenaufgang",
        "morgendammerung",
        "lever du soleil",
        "aube",
        "amanecer",
        "alba",
        "nascer do sol",
        "amanhecer",
    ];

    /// <inheritdoc/>
    public override Light Light { get; } =
        new(Tone.Of(0xffe2e0), Tone.Of(0x8f86bd), Tone.Of(0xffc0a4), Tone.Of(0xf7c6c9));

    /// <inheritdoc/>
    public override IReadOnlyList<Tone> Sky { get; } =
    [Tone.Of(0x8a9fdc), Tone.Of(0xc3b1e4), Tone.Of(0xf6bfd0), Tone.Of(0xffd0b4), Tone.Of(0xffe6b0)];

    /// <inheritdoc/>
    public override Tone Cloud { get; } = Tone.Of(0xffd9df);

    /// <inheritdoc/>
    public override double Shadow => 2.1;

    /// <inheritdoc/>
    public override string Phrase => "at sunrise";

    /// <inheritdoc/>
    public override void Lights(Pen pen, double horizon, double shift)
    {
        var (x, y) = (300 + (shift * 120), horizon - 6);
        var rays = new Outline();
        for (var i = 1; i < 9; i++)
        {
            var turn = (i * 20) + 2;
            var (sin, cos) = Math.SinCos(turn * Math.PI / 180);
            var (sin2, cos2) = Math.SinCos((turn + 8) * Math.PI / 180);
            rays.Move(x, y)
                .To(x - (cos * 1700), y - (sin * 1700))
                .To(x - (cos2 * 1700), y - (sin2 * 1700))
                .Close();
        }

        pen.Fill(rays, Tone.Of(0xfff2c4).Thin(0.3).Glow());
        pen.Halo(x, y, 420, (0, Tone.Of(0xfff0b8).Thin(0.95)), (1, Tone.Of(0xffc9a0).Thin(0)));
        pen.Disc(x, y, 84, Tone.Of(0xfff4bf).Glow());
    }
}
