using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Grounds;

/// <summary>Open water with a far coast, and a beach before it for whoever cannot swim.</summary>
internal sealed class Sea : Ground
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "sea",
        "ocean",
        "beach",
        "water",
        "harbour",
        "harbor",
        "bay",
        "lake",
        "river",
        "coast",
        "shore",
        "island",
        "mar",
        "mer",
        "meer",
        "playa",
        "plage",
        "strand",
        "praia",
        "seaside",
    ];

    /// <inheritdoc/>
    public override string Phrase => "by the sea";

    /// <inheritdoc/>
    public override double Horizon => 548;

    /// <inheritdoc/>
    public override bool Water => true;

    /// <inheritdoc/>
    public override void Far(Pen pen, Setting s)
    {
        var d = s.Shift * 200;
        pen.Hazed(0.66)
            .Smooth(
                s.Land(0x6f86a8),
                640 + d,
                600,
                700 + d,
                530,
                860 + d,
                508,
                1040 + d,
                526,
                1260,
                492,
                1500,
                520,
                1720,
                500,
                1740,
                600
            );
        pen.Hazed(0.6)
            .Smooth(s.Land(0x6f86a8), -200, 600, -150, 520, 40, 512, 220, 540, 330, 556, 300, 600);
        pen.Fade(
            Outline.Box(-4, 548, Sheet.Width + 8, 330),
            0,
            548,
            0,
            800,
            (0, Tone.Of(0x8fcbd6)),
            (0.35, Tone.Of(0x4fa3c0)),
            (1, Tone.Of(0x2f7ba6))
        );
        Glints(pen, 556, 690, 34);
    }

    /// <inheritdoc/>
    public override void Near(Pen pen, Setting s)
    {
        Glints(pen, 640, 760, 16);
        Boat(pen.Hazed(0.2).At(1180 + (s.Shift * 180), 592, 0.9));
        Boat(pen.Hazed(0.3).At(180 + (s.Shift * 100), 576, 0.55));
        var wave = Outline
            .From(-10, 782)
            .Curve(240, 744, 520, 760, 760, 770)
            .Curve(1040, 782, 1300, 736, 1550, 752)
            .To(1550, 880)
            .To(-10, 880)
            .Close();
        pen.At(0, -15).Fill(wave, Tone.Of(0xa8dedc).Thin(0.75));
        pen.At(0, -6).Fill(wave, Ink.White.Thin(0.9));
        pen.Fade(
            wave,
            0,
            744,
            0,
            864,
            (0, s.Land(0xd8bd8b)),
            (0.25, s.Land(0xefd9a8)),
            (1, s.Land(0xe6c68d))
        );
        for (var i = 0; i < 20; i++)
        {
            pen.Oval(
                pen.Chance.Between(0, Sheet.Width),
                pen.Chance.Between(806, 858),
                4,
                2,
                s.Land(0xc9a774)
            );
        }
    }

    /// <inheritdoc/>
    public override void Foot(Pen pen, Setting s, double width)
    {
        var w = (width * 0.62) + 70;
        pen.Oval(0, 16, w * 1.06, 15, Ink.White.Thin(0.55));
        pen.Smooth(
            s.Land(0x9d9182),
            -w,
            16,
            -w * 0.9,
            0,
            -w * 0.4,
            -7,
            w * 0.4,
            -7,
            w * 0.9,
            0,
            w,
            16,
            0,
            22
        );
        pen.Smooth(
            s.Land(0x83b06a),
            -w * 0.92,
            2,
            -w * 0.6,
            -9,
            0,
            -11,
            w * 0.6,
            -9,
            w * 0.92,
            2,
            0,
            7
        );
        for (var x = -w * 0.82; x < w * 0.84; x += 21)
        {
            if (Math.Abs(x) > width * 0.34)
            {
                pen.At(x, 0, pen.Chance.Between(0.34, 0.5)).Bush(s.Land(0x5f9a5a, 0.5));
            }
        }
    }

    private static void Glints(Pen pen, double top, double bottom, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var y = pen.Chance.Between(top, bottom);
            var (x, w) = (
                pen.Chance.Between(-20, Sheet.Width),
                (y - 520) * pen.Chance.Between(0.3, 0.7)
            );
            pen.Box(x, y, w, 1.2 + ((y - 540) / 70), Tone.Of(0xe8fbff).Lit().Thin(0.4), 2);
        }
    }

    private static void Boat(Pen pen)
    {
        pen.Oval(0, 4, 46, 4, Tone.Of(0x24587f).Thin(0.5));
        pen.Fill(Outline.From(2, -92).Bend(46, -40, 40, -16).To(2, -16).Close(), Ink.White);
        pen.Fill(
            Outline.From(-3, -84).Bend(-34, -36, -34, -16).To(-3, -16).Close(),
            Ink.White.Shade(0.5)
        );
        pen.Dash(0, -96, 0, -10, Ink.Bark, 2.4);
        pen.Fill(
            Outline
                .From(-42, -12)
                .To(44, -12)
                .Bend(38, 5, 28, 5)
                .To(-28, 5)
                .Bend(-38, 4, -42, -12)
                .Close(),
            Ink.Red
        );
    }
}
