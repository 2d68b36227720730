using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Seasons;

namespace Edu4All.Core.Providers.Sketchbook.Skies;

/// <summary>Bursts of coloured stars over the roofs.</summary>
internal sealed class Fireworks : Weather
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "fireworks",
        "firework",
        "feuerwerk",
        "feux d artifice",
        "feu d artifice",
        "fuegos artificiales",
        "fogos de artificio",
        "firecrackers",
    ];

    /// <inheritdoc/>
    public override string Phrase => "with fireworks";

    /// <inheritdoc/>
    public override int Clouds => 0;

    /// <inheritdoc/>
    public override Type? Hour => typeof(Night);

    private static readonly int[] Colours =
    [
        0xffd75e,
        0xff7f8e,
        0x7fd6ff,
        0xa6f08a,
        0xd7a0ff,
        0xffb060,
    ];

    /// <inheritdoc/>
    public override void Behind(Pen pen, double horizon)
    {
        for (var i = 0; i < 6; i++)
        {
            var x = (i + pen.Chance.Between(0.25, 0.75)) * Sheet.Width / 6;
            var y = horizon * pen.Chance.Between(0.16, 0.5);
            pen.Dash(x - 6, y + 190, x, y + 40, Tone.Of(0xfff0c0).Thin(0.4).Glow(), 2.4);
            Burst(pen.At(x, y, pen.Chance.Between(0.8, 1.35)), Tone.Of(Colours[i]).Glow());
        }
    }

    private static void Burst(Pen pen, Tone tone)
    {
        pen.Halo(0, 0, 130, (0, tone.Thin(0.5)), (1, tone.Thin(0)));
        var (rays, tips) = (new Outline(), new Outline());
        for (var i = 0; i < 14; i++)
        {
            var (sin, cos) = Math.SinCos(i * Math.PI / 7);
            var r = i % 2 == 0 ? 104.0 : 76;
            rays.Move(cos * 24, sin * 24)
                .Bend(cos * r * 0.7, sin * r * 0.7, cos * r, (sin * r) + 12);
            tips.And(Outline.Oval(cos * (r + 10), (sin * (r + 10)) + 15, 4.4, 4.4));
        }

        pen.Line(rays, tone, 4);
        pen.Fill(tips, tone.Pale(0.5));
        pen.Disc(0, 0, 9, tone.Pale(0.7));
    }
}
