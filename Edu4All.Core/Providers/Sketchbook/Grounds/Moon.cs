using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Skies;

namespace Edu4All.Core.Providers.Sketchbook.Grounds;

/// <summary>Grey dust, craters, a black sky with the Earth in it.</summary>
internal sealed class Moon : Ground
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["moon", "the moon", "luna", "lune", "mond", "lua", "space", "outer space", "planet", "mars"];

    /// <inheritdoc/>
    public override string Phrase => "on the moon";

    /// <inheritdoc/>
    public override bool Airless => true;

    /// <inheritdoc/>
    public override IReadOnlyList<Tone> Overhead { get; } =
    [Tone.Of(0x0b1030).Glow(), Tone.Of(0x161d4a).Glow(), Tone.Of(0x2c2f66).Glow()];

    // Night's stars; a shift this far takes its moon off the sheet.
    /// <inheritdoc/>
    public override void Aloft(Pen pen, double horizon) =>
        Catalogue.The<Night>().Lights(pen, horizon, -4);

    /// <inheritdoc/>
    public override void Far(Pen pen, Setting s)
    {
        Earth(pen.At(1220 - (s.Shift * 120), 190));
        pen.Smooth(
            Tone.Of(0x8f93ad),
            -200,
            660,
            -100,
            560,
            180,
            520,
            420,
            566,
            700,
            540,
            1000,
            572,
            1280,
            520,
            1560,
            556,
            1760,
            660
        );
    }

    /// <inheritdoc/>
    public override void Near(Pen pen, Setting s)
    {
        pen.Fade(
            Outline.From(-10, 600).Bend(760, 548, 1550, 604).To(1550, 880).To(-10, 880).Close(),
            0,
            570,
            0,
            864,
            (0, Tone.Of(0xd3d4de)),
            (1, Tone.Of(0xa3a5b8))
        );
        foreach (
            var (x, y, r) in new[]
            {
                (180.0, 640.0, 70.0),
                (520, 618, 34),
                (1330, 652, 92),
                (930, 612, 30),
                (1100, 772, 60),
                (360, 800, 110),
                (700, 700, 44),
            }
        )
        {
            Crater(pen.At(x + ((s.Shift - 0.5) * 90), y), r);
        }
    }

    private static void Crater(Pen pen, double r)
    {
        var dust = Tone.Of(0xbcbecd);
        pen.Oval(0, 0, r, r * 0.24, dust.Lit(0.9).Pale(0.3));
        pen.Oval(r * 0.03, r * 0.03, r * 0.88, r * 0.19, dust.Dark(0.28));
        pen.Oval(r * 0.1, r * 0.07, r * 0.7, r * 0.12, dust.Dark(0.14));
    }

    private static void Earth(Pen pen)
    {
        pen.Halo(
            0,
            0,
            130,
            (0, Tone.Of(0x9fd4ff).Thin(0.6).Glow()),
            (0.6, Tone.Of(0x9fd4ff).Thin(0.4).Glow()),
            (1, Tone.Of(0x9fd4ff).Thin(0).Glow())
        );
        var disc = Outline.Oval(0, 0, 84, 84);
        pen.Fill(disc, Tone.Of(0x4a94d0).Glow());
        var inside = pen.Inside(disc);
        var land = Tone.Of(0x7dbb6c).Glow();
        inside.Smooth(land, -70, -30, -40, -60, -6, -52, 0, -26, -26, -14, -30, 16, -52, 4);
        inside.Smooth(land, 20, 0, 50, -14, 70, 14, 52, 50, 28, 44, 24, 22);
        inside.Smooth(land, -40, 40, -12, 34, -6, 60, -30, 74);
        inside.Flow(Tone.Of(0xffffff).Thin(0.85).Glow(), 7, -80, 20, -40, 26, -10, 16, 30, 24);
        inside.Flow(Tone.Of(0xffffff).Thin(0.85).Glow(), 6, -10, -66, 24, -44, 64, -46);
        inside.At(26, 12).Line(Outline.Oval(0, 0, 98, 98), Tone.Of(0x0d1b45).Thin(0.35).Glow(), 44);
    }
}
