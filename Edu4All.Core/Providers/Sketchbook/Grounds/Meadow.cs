using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Grounds;

/// <summary>Rolling green hills, hedges and wild flowers.</summary>
internal sealed class Meadow : Ground
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "meadow",
        "field",
        "grass",
        "garden",
        "park",
        "lawn",
        "countryside",
        "hill",
        "hills",
        "prado",
        "pre",
        "wiese",
        "prairie",
        "farm",
        "grassland",
    ];

    /// <inheritdoc/>
    public override string Phrase => "on a meadow";

    /// <inheritdoc/>
    public override void Far(Pen pen, Setting s)
    {
        var d = s.Shift * 120;
        pen.Hazed(0.62)
            .Smooth(
                s.Land(0x5f93a0),
                -200,
                620,
                -120,
                500 - (d * 0.3),
                180 + d,
                462,
                470,
                512,
                760 - d,
                448,
                1080,
                508,
                1330 + d,
                466,
                1700,
                500,
                1760,
                640
            );
        pen.Hazed(0.38)
            .Smooth(
                s.Land(0x6fa873),
                -200,
                680,
                -140,
                560,
                160,
                520,
                520 + d,
                556,
                900,
                516,
                1240,
                552,
                1500,
                522,
                1740,
                560,
                1760,
                700
            );
        var trees = pen.Hazed(0.3);
        for (var i = 0; i < 13; i++)
        {
            var x = pen.Chance.Between(-20, Sheet.Width + 20);
            trees
                .At(x, 566 + pen.Chance.Between(-8, 8), pen.Chance.Between(0.42, 0.8))
                .FarTree(s.Leaf(0x5f9a5a, 0.4, i));
        }
    }

    /// <inheritdoc/>
    public override void Near(Pen pen, Setting s)
    {
        pen.Hazed(0.14)
            .Smooth(
                s.Land(0x8fc06a),
                -220,
                1000,
                -160,
                590,
                200,
                560,
                620,
                586,
                1040,
                562,
                1420,
                586,
                1720,
                566,
                1760,
                1000
            );
        var path = pen.Hazed(0.1);
        path.Fill(
            Outline
                .From(980 - (s.Shift * 300), 578)
                .Curve(1010, 640, 640, 640, 700, 720)
                .Curve(740, 780, 1000, 800, 960, 900)
                .To(1250, 900)
                .Curve(1200, 760, 860, 760, 850, 700)
                .Curve(850, 650, 1080, 640, 1000 - (s.Shift * 300), 578)
                .Close(),
            s.Land(0xdccb94)
        );
        for (var i = 0; i < 7; i++)
        {
            pen.Hazed(0.12)
                .At(
                    pen.Chance.Between(0, Sheet.Width),
                    606 + pen.Chance.Between(-12, 16),
                    pen.Chance.Between(0.7, 1.3)
                )
                .Bush(s.Land(0x6aa457, 0.5));
        }

        var near = Outline
            .From(-10, 700)
            .Curve(300, 640, 620, 720, 900, 700)
            .Curve(1160, 682, 1380, 650, 1550, 690)
            .To(1550, 880)
            .To(-10, 880)
            .Close();
        pen.Fade(near, 0, 670, 0, 864, (0, s.Land(0x9ccb66)), (1, s.Land(0x68a64f)));
        // One large tree gives the eye a near edge, on one side or the other.
        var (tree, size) =
            s.Shift > 0.5 ? (86 + (s.Shift * 60), 3.3) : (Sheet.Width - 86 - (s.Shift * 60), 3.5);
        pen.Contact(tree + 10, 716, 84, 11);
        pen.At(tree, 716, size).Tree(s.Leaf(0x5c9a4e, 0.5, (int)(s.Shift * 7)), Ink.Bark);
        for (var i = 0; i < 26; i++)
        {
            pen.At(
                    pen.Chance.Between(0, Sheet.Width),
                    pen.Chance.Between(712, 846),
                    pen.Chance.Between(0.8, 1.4)
                )
                .Grass(s.Land(0x7db353, 0.7));
        }
    }

    /// <inheritdoc/>
    public override void Fore(Pen pen, Setting s)
    {
        for (var i = 0; i < 24; i++)
        {
            var x = (i * 66) + pen.Chance.Between(-24, 24);
            pen.At(x, 874, pen.Chance.Between(1.8, 3.2))
                .Grass(s.Land(i % 2 == 0 ? 0x4f9048 : 0x5d9f4c, 0.6));
        }

        int[] petals = [0xfff6e2, 0xf7c95c, 0xef8f86, 0xb7a3dd];
        for (var i = 0; i < 26 && !s.Snow; i++)
        {
            var (x, y) = (pen.Chance.Between(0, Sheet.Width), pen.Chance.Between(800, 858));
            var r = (y - 700) / 28;
            pen.Dash(x, y, x + 1, y + (r * 4), Tone.Of(0x4f9048), 1.6);
            pen.Oval(x, y, r, r * 0.8, Tone.Of(pen.Chance.Pick(petals)));
            pen.Disc(x, y, r * 0.36, Tone.Of(0xe9a63c));
        }
    }
}
