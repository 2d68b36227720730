using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Grounds;

/// <summary>Dunes with a sharp crest between light and shade, a few palms.</summary>
internal sealed class Desert : Ground
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["desert", "sand", "dunes", "dune", "sahara", "desierto", "wuste", "deserto"];

    /// <inheritdoc/>
    public override string Phrase => "in the desert";

    /// <inheritdoc/>
    public override void Far(Pen pen, Setting s)
    {
        pen.Hazed(0.6)
            .Smooth(
                s.Land(0xd99f7a),
                -200,
                640,
                -100,
                540,
                220,
                508,
                520,
                546,
                860,
                500,
                1240,
                540,
                1560,
                506,
                1760,
                640
            );
        pen.Hazed(0.36)
            .Smooth(
                s.Land(0xe5b57c),
                -200,
                680,
                -60,
                566,
                320,
                540,
                700,
                572,
                1050,
                538,
                1400,
                566,
                1740,
                545,
                1760,
                680
            );
    }

    /// <inheritdoc/>
    public override void Near(Pen pen, Setting s)
    {
        var sand = s.Land(0xf0ca8c);
        pen.Hazed(0.12)
            .Fill(
                Outline.From(-10, 596).Bend(700, 556, 1550, 592).To(1550, 880).To(-10, 880).Close(),
                sand
            );
        Dune(pen.Hazed(0.08), sand, -60, 700, 430 + (s.Shift * 120), 640, 900, 720);
        Dune(pen.Hazed(0.05), sand, 780, 720, 1260 - (s.Shift * 90), 634, 1640, 720);
        pen.Fade(
            Outline
                .From(-10, 740)
                .Curve(360, 690, 560, 700, 800, 728)
                .Curve(1080, 760, 1300, 700, 1550, 716)
                .To(1550, 880)
                .To(-10, 880)
                .Close(),
            0,
            700,
            0,
            864,
            (0, s.Land(0xf4d498)),
            (1, s.Land(0xdfae70))
        );
        for (var i = 0; i < 8; i++)
        {
            var (x, y) = (pen.Chance.Between(0, 1400), 752 + (i * 14));
            pen.Flow(
                s.Land(0xd9a668).Thin(0.55),
                2.2,
                x,
                y,
                x + 60,
                y - 6,
                x + 130,
                y,
                x + 210,
                y - 4
            );
        }

        Palm(pen.At(96 + (s.Shift * 50), 716, 1.9), s);
        Palm(pen.At(164 + (s.Shift * 50), 724, 1.35), s);
    }

    /// <inheritdoc/>
    public override void Foot(Pen pen, Setting s, double width) =>
        pen.Oval(0, 3, width * 0.56, 9, s.Land(0xe2b678));

    private static void Dune(
        Pen pen,
        Tone sand,
        double left,
        double foot,
        double crest,
        double top,
        double right,
        double end
    )
    {
        pen.Fill(
            Outline
                .From(left, foot)
                .Curve(left + 160, foot - 30, crest - 120, top + 6, crest, top)
                .Curve(crest + 60, top + 40, crest - 20, foot - 10, crest + 40, foot + 20)
                .To(left, foot + 20)
                .Close(),
            sand.Lit(0.5)
        );
        pen.Fill(
            Outline
                .From(crest, top)
                .Curve(crest + 140, top + 20, right - 140, end - 30, right, end)
                .To(right, end + 20)
                .To(crest + 40, foot + 20)
                .Curve(crest - 20, foot - 10, crest + 60, top + 40, crest, top)
                .Close(),
            sand.Shade(0.45)
        );
    }

    private static void Palm(Pen pen, Setting s)
    {
        var leaf = s.Land(0x6f9d58, 0.3);
        pen.Contact(4, 0, 26, 4);
        pen.Fill(
            Outline.From(-3.5, 0).Bend(-2, -44, 8, -78).To(12, -77).Bend(5, -40, 5, 0).Close(),
            Ink.Bark.Pale(0.15)
        );
        foreach (
            var (x, y) in new[]
            {
                (-34.0, -74.0),
                (-24, -98),
                (4, -112),
                (34, -102),
                (46, -78),
                (30, -62),
                (-16, -60),
            }
        )
        {
            var (cx, cy) = ((x * 0.4) + 8, y - 9.0);
            pen.Fill(
                Outline.From(10, -78).Bend(cx, cy, x, y).Bend(cx + 2, cy + 16, 10, -78).Close(),
                x > 12 ? leaf.Shade(0.6) : leaf
            );
        }
    }
}
