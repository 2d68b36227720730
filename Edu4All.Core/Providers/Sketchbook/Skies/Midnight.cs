using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Skies;

/// <summary>The deepest blue, the Milky Way across it and the full moon high up; still light enough to see by.</summary>
internal sealed class Midnight : TimeOfDay
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "midnight",
        "milky way",
        "middle of the night",
        "starry sky",
        "mitternacht",
        "minuit",
        "medianoche",
        "meia noite",
    ];

    /// <inheritdoc/>
    public override Light Light { get; } =
        new(
            Tone.Of(0x8a8fcf),
            Tone.Of(0x8288c0),
            Tone.Of(0xd7dcff),
            Tone.Of(0x2a3a78),
            LampsOn: true
        );

    /// <inheritdoc/>
    public override IReadOnlyList<Tone> Sky { get; } =
    [Tone.Of(0x070d2c), Tone.Of(0x111a4a), Tone.Of(0x232a68), Tone.Of(0x3f3f86)];

    /// <inheritdoc/>
    public override Tone Cloud { get; } = Tone.Of(0x353f80);

    /// <inheritdoc/>
    public override string Phrase => "at midnight";

    /// <inheritdoc/>
    public override void Lights(Pen pen, double horizon, double shift)
    {
        var star = Tone.Of(0xfff6e2).Glow();
        var band = Outline
            .From(-60, horizon * 0.92)
            .Curve(300, horizon * 0.5, 800, horizon * 0.42, 1600, -40)
            .To(1600, 150)
            .Curve(1000, horizon * 0.66, 500, horizon * 0.7, 60, horizon + 40)
            .Close();
        pen.Fill(band, Tone.Of(0x8f8fe0).Thin(0.2).Glow());
        pen.At(0, 16).Fill(band, Tone.Of(0xc9b6ee).Thin(0.12).Glow());
        for (var i = 0; i < 190; i++)
        {
            var x = pen.Chance.Between(0, Sheet.Width);
            var y =
                i % 2 == 0
                    ? pen.Chance.Between(0, horizon - 50)
                    : (horizon * 0.84) - (x * 0.3) + pen.Chance.Between(-80, 80);
            pen.Disc(x, y, pen.Chance.Between(0.7, i % 9 == 0 ? 3.2 : 1.8), star.Thin(0.9));
        }

        var mx = Sheet.Width * (0.2 + (shift * 0.1));
        pen.Halo(
            mx,
            118,
            220,
            (0, Tone.Of(0xdfe4ff).Thin(0.55).Glow()),
            (1, Tone.Of(0xdfe4ff).Thin(0).Glow())
        );
        pen.Disc(mx, 118, 50, Tone.Of(0xfdf8e4).Glow());
        pen.Oval(mx - 14, 106, 11, 9, Tone.Of(0xebe4c8).Glow());
        pen.Oval(mx + 16, 126, 13, 11, Tone.Of(0xebe4c8).Glow());
    }
}
