using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Grounds;

/// <summary>The bottom of a clear sea: sand, coral, weed, fish, light that falls in beams from the surface.</summary>
internal sealed class UnderWater : Ground
{
    private static readonly int[] Scales = [0xf5a13c, 0xf4d24e, 0xef6f7c, 0x7fd0e8, 0xb78be0];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "under water",
        "underwater",
        "under the sea",
        "under the ocean",
        "under the water",
        "sea bottom",
        "seabed",
        "bottom of the sea",
        "bottom of the ocean",
        "coral reef",
        "reef",
        "deep sea",
        "bajo el agua",
        "bajo el mar",
        "sous l eau",
        "sous la mer",
        "unter wasser",
        "debaixo d agua",
        "fundo do mar",
    ];

    /// <inheritdoc/>
    public override string Phrase => "under water";

    /// <inheritdoc/>
    public override bool Airless => true;

    /// <inheritdoc/>
    public override IReadOnlyList<Tone> Overhead { get; } =
    [Tone.Of(0xa6ecf0), Tone.Of(0x4fbcd8), Tone.Of(0x2b8cc0), Tone.Of(0x2474ac)];

    /// <inheritdoc/>
    public override Light In(Light light) =>
        light with
        {
            Ambient = light.Ambient.Mix(Tone.Of(0xb9ecf6), 0.55),
            Shade = Tone.Of(0x7f9fd0),
            Haze = Tone.Of(0x3f9cc8).Mix(light.Ambient, 0.1),
        };

    /// <inheritdoc/>
    public override void Aloft(Pen pen, double horizon)
    {
        for (var i = 0; i < 6; i++)
        {
            var x = (i * 270) + pen.Chance.Between(-40, 80);
            pen.Fade(
                Outline.Poly(x, -4, x + 70, -4, x + 10, horizon + 60, x - 200, horizon + 60),
                0,
                0,
                0,
                horizon + 60,
                (0, Ink.White.Thin(0.4)),
                (1, Ink.White.Thin(0))
            );
        }

        for (var i = 0; i < 9; i++)
        {
            var x = i * 190;
            pen.Flow(Ink.White.Thin(0.5), 4, x, 16, x + 50, 8, x + 100, 16, x + 150, 9);
        }
    }

    /// <inheritdoc/>
    public override void Far(Pen pen, Setting s)
    {
        var d = s.Shift * 160;
        pen.Hazed(0.72)
            .Smooth(
                Tone.Of(0x6f7f9a),
                -200,
                680,
                -60,
                500,
                200 - d,
                470,
                420,
                560,
                760,
                580,
                980,
                690
            );
        pen.Hazed(0.64)
            .Smooth(
                Tone.Of(0x6f7f9a),
                700,
                690,
                1000,
                570,
                1240 + d,
                480,
                1460,
                500,
                1720,
                470,
                1760,
                690
            );
        for (var i = 0; i < 9; i++)
        {
            var at = pen.Hazed(0.3)
                .At(
                    pen.Chance.Between(40, 1500),
                    pen.Chance.Between(120, 480),
                    pen.Chance.Between(0.5, 1)
                );
            (pen.Chance.Odds(0.5) ? at.Mirrored() : at).Fish(Tone.Of(Scales[i % Scales.Length]));
        }
    }

    /// <inheritdoc/>
    public override void Near(Pen pen, Setting s)
    {
        pen.Fade(
            Outline
                .From(-10, 604)
                .Curve(380, 560, 900, 620, 1550, 576)
                .To(1550, 884)
                .To(-10, 884)
                .Close(),
            0,
            580,
            0,
            864,
            (0, Tone.Of(0xb9cfae)),
            (0.4, Tone.Of(0xe6d9a6)),
            (1, Tone.Of(0xf0dca0))
        );
        for (var i = 0; i < 9; i++)
        {
            var (x, y) = (pen.Chance.Between(-60, 1400), 650 + (i * 22));
            pen.Flow(
                Tone.Of(0xcdbd88).Thin(0.6),
                2.4,
                x,
                y,
                x + 70,
                y - 7,
                x + 140,
                y,
                x + 220,
                y - 6
            );
        }

        foreach (
            var (x, y, k) in new[]
            {
                (80.0, 700.0, 1.5),
                (190, 724, 1.1),
                (1450, 704, 1.6),
                (1340, 728, 1.1),
                (1250, 640, 0.6),
                (300, 634, 0.6),
            }
        )
        {
            pen.At(x, y, k).Coral(pen.Chance.Pick([0xf0707c, 0xf49a52, 0xc583d8, 0xf5bccb]));
            pen.At(x + (46 * k), y + 6, k).Weed();
        }

        pen.At(560 + (s.Shift * 120), 790).Starfish();
        pen.At(1080 - (s.Shift * 90), 770, 0.8, 30).Starfish();
    }

    /// <inheritdoc/>
    public override void Fore(Pen pen, Setting s)
    {
        for (var i = 0; i < 26; i++)
        {
            var (x, y) = (pen.Chance.Between(0, Sheet.Width), pen.Chance.Between(60, 800));
            var r = pen.Chance.Between(3, 10);
            pen.Line(Outline.Oval(x, y, r, r), Ink.White.Thin(0.75), 1.6);
            pen.Disc(x - (r * 0.3), y - (r * 0.3), r * 0.22, Ink.White.Thin(0.9));
        }

        foreach (var x in new[] { 20.0, 78, 1470, 1522 })
        {
            pen.At(x, 880, 2.1).Weed();
        }
    }

    /// <inheritdoc/>
    public override void Foot(Pen pen, Setting s, double width) =>
        pen.Oval(0, 3, width * 0.58, 10, Tone.Of(0xdccf9c));
}
