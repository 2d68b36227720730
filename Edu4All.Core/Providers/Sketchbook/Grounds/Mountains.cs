using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Grounds;

/// <summary>Peaks with snow, firs, an alp to stand on.</summary>
internal sealed class Mountains : Ground
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "mountains",
        "mountain",
        "alps",
        "peak",
        "montana",
        "montagne",
        "berg",
        "berge",
        "montanha",
        "cliff",
        "valley",
        "himalaya",
        "andes",
    ];

    /// <inheritdoc/>
    public override string Phrase => "in the mountains";

    /// <inheritdoc/>
    public override void Far(Pen pen, Setting s)
    {
        var d = (s.Shift - 0.5) * 160;
        Peak(pen.Hazed(0.58), 250 + d, 250, 420);
        Peak(pen.Hazed(0.62), 1350 + d, 270, 400);
        Peak(pen.Hazed(0.5), 690 + d, 200, 470);
        Peak(pen.Hazed(0.42), 1060 + d, 300, 380);
        Peak(pen.Hazed(0.36), 10 + d, 370, 330);
        Peak(pen.Hazed(0.34), 1570 + d, 380, 330);
        pen.Hazed(0.3)
            .Smooth(
                s.Land(0x5f9478),
                -200,
                700,
                -100,
                580,
                200,
                548,
                560,
                580,
                900,
                548,
                1260,
                574,
                1600,
                540,
                1760,
                700
            );
        for (var i = 0; i < 40; i++)
        {
            var x = pen.Chance.Between(-20, Sheet.Width + 20);
            pen.Hazed(0.24)
                .At(x, 594 + pen.Chance.Between(-10, 8), pen.Chance.Between(0.4, 0.75))
                .FarFir(s.Land(0x4d8368, 0.35), s.Snow);
        }
    }

    /// <inheritdoc/>
    public override void Near(Pen pen, Setting s)
    {
        pen.Hazed(0.1)
            .Fill(
                Outline
                    .From(-10, 610)
                    .Bend(500, 566, 860, 594)
                    .Bend(1240, 620, 1550, 584)
                    .To(1550, 880)
                    .To(-10, 880)
                    .Close(),
                s.Land(0x8fbf74)
            );
        pen.Fade(
            Outline
                .From(-10, 690)
                .Curve(320, 660, 700, 726, 980, 706)
                .Curve(1220, 690, 1400, 700, 1550, 672)
                .To(1550, 880)
                .To(-10, 880)
                .Close(),
            0,
            680,
            0,
            864,
            (0, s.Land(0x93c56b)),
            (1, s.Land(0x659d54))
        );
        foreach (
            var (x, y, k) in new[]
            {
                (60.0, 716.0, 2.3),
                (150, 730, 1.7),
                (1480, 712, 2.5),
                (1394, 724, 1.6),
            }
        )
        {
            pen.Contact(x, y, 30 * k, 5 * k);
            pen.At(x, y, k).Fir(s.Land(0x47795d, 0.3), Ink.Bark, s.Snow);
        }

        foreach (var x in new[] { 330.0, 1190 })
        {
            pen.Body(
                Outline.Smooth(x - 44, 738, x - 30, 712, x + 4, 704, x + 34, 718, x + 46, 738),
                s.Land(0xa2a3ad, 0.4),
                8
            );
        }

        for (var i = 0; i < 24; i++)
        {
            pen.At(pen.Chance.Between(0, Sheet.Width), pen.Chance.Between(730, 850))
                .Grass(s.Land(0x79ad57, 0.7));
        }
    }

    // Light flank, shade flank and a cap of snow with a ragged hem.
    private static void Peak(Pen pen, double x, double top, double half)
    {
        var rock = Tone.Of(0x7f88a6);
        var h = 640 - top;
        pen.Poly(
            rock.Lit(0.3),
            x - half,
            640,
            x - (half * 0.5),
            top + (h * 0.46),
            x - (half * 0.28),
            top + (h * 0.3),
            x,
            top,
            x + (half * 0.1),
            top + (h * 0.5),
            x + (half * 0.02),
            640
        );
        pen.Poly(
            rock.Shade(0.8),
            x,
            top,
            x + (half * 0.3),
            top + (h * 0.26),
            x + (half * 0.52),
            top + (h * 0.5),
            x + half,
            640,
            x + (half * 0.02),
            640,
            x + (half * 0.1),
            top + (h * 0.5)
        );
        var snow = Ink.White;
        pen.Poly(
            snow,
            x,
            top,
            x - (half * 0.28),
            top + (h * 0.3),
            x - (half * 0.2),
            top + (h * 0.27),
            x - (half * 0.14),
            top + (h * 0.36),
            x - (half * 0.05),
            top + (h * 0.26),
            x + (half * 0.05),
            top + (h * 0.31)
        );
        pen.Poly(
            snow.Shade(0.7),
            x,
            top,
            x + (half * 0.3),
            top + (h * 0.26),
            x + (half * 0.22),
            top + (h * 0.25),
            x + (half * 0.16),
            top + (h * 0.33),
            x + (half * 0.05),
            top + (h * 0.31)
        );
    }
}
