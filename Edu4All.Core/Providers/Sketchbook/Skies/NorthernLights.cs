using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Seasons;

namespace Edu4All.Core.Providers.Sketchbook.Skies;

/// <summary>Green and violet curtains of light across the night.</summary>
internal sealed class NorthernLights : Weather
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "northern lights",
        "aurora",
        "aurora borealis",
        "polar lights",
        "nordlichter",
        "polarlicht",
        "aurore boreale",
        "aurora boreal",
    ];

    /// <inheritdoc/>
    public override string Phrase => "under the northern lights";

    /// <inheritdoc/>
    public override int Clouds => 0;

    /// <inheritdoc/>
    public override Type? Hour => typeof(Night);

    /// <inheritdoc/>
    public override void Behind(Pen pen, double horizon)
    {
        Curtain(pen, 60, Tone.Of(0x6df0b0), 250, horizon);
        Curtain(pen, 20, Tone.Of(0xb48cff), 150, horizon);
        Curtain(pen, 130, Tone.Of(0x7fe8d8), 330, horizon);
    }

    // A band that hangs in folds, bright at its hem.
    private static void Curtain(Pen pen, double top, Tone tone, double hem, double horizon)
    {
        var drop = Math.Min(hem, horizon - 120);
        var d = pen.Chance.Between(-60, 60);
        pen.Fade(
            Outline
                .From(-20, top + 60)
                .Curve(300 + d, top - 60, 620 + d, top + 110, 900, top + 20)
                .Curve(1160 + d, top - 50, 1380, top + 90, 1560, top)
                .To(1560, drop)
                .Curve(1380, drop + 110, 1160 + d, drop - 40, 900, drop + 40)
                .Curve(620 + d, drop + 120, 300 + d, drop - 60, -20, drop + 60)
                .Close(),
            0,
            top - 40,
            0,
            drop + 60,
            (0, tone.Thin(0).Glow()),
            (0.7, tone.Thin(0.4).Glow()),
            (0.92, tone.Pale(0.3).Thin(0.65).Glow()),
            (1, tone.Thin(0).Glow())
        );
    }
}
