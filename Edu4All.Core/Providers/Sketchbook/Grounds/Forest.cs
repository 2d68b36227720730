using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Grounds;

/// <summary>A clearing among tall trunks: rows of trees fade into the air behind, ferns and toadstools before.</summary>
internal sealed class Forest : Ground
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "forest",
        "woods",
        "woodland",
        "clearing",
        "enchanted forest",
        "bosque",
        "foret",
        "wald",
        "floresta",
    ];

    /// <inheritdoc/>
    public override string Phrase => "in the forest";

    /// <inheritdoc/>
    public override void Far(Pen pen, Setting s)
    {
        pen.Hazed(0.66)
            .Smooth(
                s.Leaf(0x5f9a7a, 0.5),
                -200,
                660,
                -100,
                250,
                240,
                190,
                520,
                262,
                800,
                196,
                1100,
                260,
                1400,
                180,
                1700,
                260,
                1760,
                660
            );
        Row(pen.Hazed(0.56), s, 17, 300, 11, 590);
        Row(pen.Hazed(0.36), s, 13, 260, 17, 604);
        for (var i = 0; i < 18; i++)
        {
            pen.Hazed(0.3)
                .At((i * 90) + pen.Chance.Between(-30, 30), 606, pen.Chance.Between(0.8, 1.3))
                .Bush(s.Leaf(0x58975a, 0.5, i));
        }
    }

    /// <inheritdoc/>
    public override void Near(Pen pen, Setting s)
    {
        pen.Fade(
            Outline
                .From(-10, 602)
                .Curve(400, 574, 1000, 618, 1550, 586)
                .To(1550, 884)
                .To(-10, 884)
                .Close(),
            0,
            590,
            0,
            864,
            (0, s.Land(0x86b865)),
            (1, s.Land(0x4f8a4c))
        );
        pen.Fill(
            Outline
                .From(640, 602)
                .Curve(600, 680, 420, 740, 380, 884)
                .To(1060, 884)
                .Curve(1010, 740, 860, 690, 850, 602)
                .Close(),
            s.Land(0xc7b27e)
        );
        foreach (
            var (x, w, y) in new[]
            {
                (40.0, 74.0, 760.0),
                (190, 46, 700),
                (1500, 80, 764),
                (1360, 48, 702),
            }
        )
        {
            Trunk(pen, s, x, w, y);
        }

        for (var i = 0; i < 26; i++)
        {
            pen.At(
                    pen.Chance.Between(0, Sheet.Width),
                    pen.Chance.Between(690, 846),
                    pen.Chance.Between(0.8, 1.5)
                )
                .Grass(s.Land(0x5f9f4c, 0.7));
        }

        Toadstool(pen.At(330 + (s.Shift * 60), 726, 0.9));
        Toadstool(pen.At(372 + (s.Shift * 60), 734, 0.6));
        Toadstool(pen.At(1206 - (s.Shift * 60), 722, 0.8));
    }

    /// <inheritdoc/>
    public override void Fore(Pen pen, Setting s)
    {
        // Leaves hang into the picture from both upper corners.
        foreach (
            var (x, y, k) in new[]
            {
                (60.0, 66.0, 3.4),
                (230, 20, 2.6),
                (1476, 62, 3.5),
                (1300, 16, 2.7),
            }
        )
        {
            Crown(pen.At(x, y, k), s.Leaf(0x4d8f4c, 0.5, (int)x));
        }

        for (var i = 0; i < 12; i++)
        {
            Fern(
                pen.At((i * 140) + pen.Chance.Between(-30, 30), 878, pen.Chance.Between(0.7, 1.1)),
                s
            );
        }
    }

    private static void Row(Pen pen, Setting s, int count, double top, double w, double foot)
    {
        for (var i = 0; i < count; i++)
        {
            var x = ((i + pen.Chance.Between(0.2, 0.8)) * Sheet.Width / count) - 10;
            pen.Poly(
                Ink.Bark,
                x - (w * 0.6),
                foot,
                x - (w * 0.36),
                top,
                x + (w * 0.36),
                top,
                x + (w * 0.6),
                foot
            );
            pen.Oval(
                x,
                top - 10 + pen.Chance.Between(-30, 40),
                w * 5.4,
                w * 5.8,
                s.Leaf(0x5c9a58, 0.4, i)
            );
        }
    }

    private static void Trunk(Pen pen, Setting s, double x, double w, double foot)
    {
        pen.Contact(x, foot, w * 1.1, 12);
        var trunk = Outline
            .From(x - (w * 0.9), foot)
            .Bend(x - (w * 0.5), foot - 40, x - (w * 0.46), foot - 160)
            .To(x - (w * 0.4), -10)
            .To(x + (w * 0.4), -10)
            .To(x + (w * 0.46), foot - 160)
            .Bend(x + (w * 0.5), foot - 40, x + (w * 0.9), foot)
            .Close();
        pen.Body(trunk, Ink.Bark, w * 0.3, 0.8);
        pen.Line(
            Outline
                .Path(x - (w * 0.1), 130, x - (w * 0.14), 300)
                .Move(x + (w * 0.1), 360)
                .To(x + (w * 0.06), 560),
            Ink.Bark.Dark(0.3),
            3
        );
        Crown(pen.At(x, 150, w / 17), s.Leaf(0x579a52, 0.4, (int)x));
        Crown(pen.At(x - (w * 0.6), 84, w / 15), s.Leaf(0x64a659, 0.4, (int)x + 1));
    }

    // A mass of leaves, round below as well.
    private static void Crown(Pen pen, Tone leaf)
    {
        pen.Oval(-24, -14, 22, 17, leaf.Shade(0.5));
        pen.Oval(22, -12, 24, 18, leaf.Shade(0.7));
        pen.Oval(0, -8, 25, 19, leaf.Shade(0.3));
        pen.Oval(-8, -17, 22, 15, leaf);
        pen.Oval(-14, -20, 10, 6, leaf.Lit(0.4));
    }

    private static void Toadstool(Pen pen)
    {
        pen.Contact(0, 0, 18, 4);
        pen.Box(-7, -30, 14, 30, Ink.White, 5);
        pen.Dome(0, -24, 60, 32, Ink.Red);
        foreach (var (x, y) in new[] { (-14.0, -34.0), (2, -46), (16, -34), (0, -31) })
        {
            pen.Oval(x, y, 4, 3, Ink.White);
        }
    }

    private static void Fern(Pen pen, Setting s)
    {
        foreach (var (dx, up) in new[] { (-70.0, 66.0), (-30, 96), (20, 104), (64, 72) })
        {
            pen.Fill(
                Outline
                    .From(-4, 0)
                    .Bend((dx * 0.3) - 12, -up * 0.8, dx, -up)
                    .Bend((dx * 0.3) + 14, -up * 0.5, 6, 0)
                    .Close(),
                s.Land(0x43853f, 0.5).Lit(dx < 0 ? 0.2 : -0.3)
            );
        }
    }
}
