using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Skies;

/// <summary>A blue night with a moon, stars and lit windows; never so dark that the picture is lost.</summary>
internal sealed class Night : TimeOfDay
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "night",
        "nighttime",
        "moonlight",
        "starry night",
        "starlight",
        "stars",
        "moonlit",
        "nite",
        "nacht",
        "nuit",
        "noche",
        "noite",
    ];

    /// <inheritdoc/>
    public override Light Light { get; } =
        new(
            Tone.Of(0x9aa4da),
            Tone.Of(0x878dc2),
            Tone.Of(0xdfe8ff),
            Tone.Of(0x35508f),
            LampsOn: true
        );

    /// <inheritdoc/>
    public override IReadOnlyList<Tone> Sky { get; } =
    [Tone.Of(0x0f1b47), Tone.Of(0x1f3570), Tone.Of(0x3c5a9c), Tone.Of(0x6a82ba)];

    /// <inheritdoc/>
    public override Tone Cloud { get; } = Tone.Of(0x4a62a0);

    /// <inheritdoc/>
    public override string Phrase => "at night under the stars";

    /// <inheritdoc/>
    public override void Lights(Pen pen, double horizon, double shift)
    {
        var star = Tone.Of(0xfff6d8).Glow();
        for (var i = 0; i < 90; i++)
        {
            var (x, y) = (pen.Chance.Between(0, Sheet.Width), pen.Chance.Between(0, horizon - 60));
            pen.Disc(
                x,
                y,
                pen.Chance.Between(0.8, 2.4),
                star.Thin(pen.Chance.Between(0.45, 1) * (1 - (y / horizon * 0.6)))
            );
        }

        var (mx, my) = (220 + (shift * 160), 150);
        pen.Halo(
            mx,
            my,
            280,
            (0, Tone.Of(0xcfdcff).Thin(0.5).Glow()),
            (1, Tone.Of(0xcfdcff).Thin(0).Glow())
        );
        pen.Disc(mx, my, 62, Tone.Of(0xfbf3d4).Glow());
        pen.Oval(mx - 18, my - 14, 13, 11, Tone.Of(0xe9dfb8).Glow());
        pen.Oval(mx + 20, my + 8, 17, 14, Tone.Of(0xe9dfb8).Glow());
        pen.Oval(mx - 10, my + 26, 9, 8, Tone.Of(0xe9dfb8).Glow());
    }
}
