using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Grounds;

/// <summary>The far north or south: icebergs in dark water, drifts of snow, an igloo.</summary>
internal sealed class Ice : Ground
{
    private static readonly Tone Snow = Tone.Of(0xf3f8fc);
    private static readonly Tone Blue = Tone.Of(0xbfe3f0);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "ice",
        "arctic",
        "antarctica",
        "antarctic",
        "north pole",
        "south pole",
        "iceberg",
        "icebergs",
        "glacier",
        "igloo",
        "icy",
        "polo norte",
        "pole nord",
        "nordpol",
        "antartida",
        "hielo",
        "banquise",
        "gelo",
        "artico",
        "arctique",
        "arktis",
        "antarctique",
        "antarktis",
    ];

    /// <inheritdoc/>
    public override string Phrase => "on the ice";

    /// <inheritdoc/>
    public override void Far(Pen pen, Setting s)
    {
        var d = s.Shift * 140;
        pen.Fade(
            Outline.Box(-4, 540, Sheet.Width + 8, 130),
            0,
            540,
            0,
            660,
            (0, Tone.Of(0x9fcfe0)),
            (1, Tone.Of(0x4f9dbd))
        );
        Berg(pen.Hazed(0.5).At(240 + d, 566, 1.1));
        Berg(pen.Hazed(0.56).At(720 - d, 560, 0.7).Mirrored());
        Berg(pen.Hazed(0.42).At(1250 - d, 572, 1.35).Mirrored());
        for (var i = 0; i < 8; i++)
        {
            var x = pen.Chance.Between(0, Sheet.Width);
            pen.Oval(x, 580 + (i % 3 * 8), pen.Chance.Between(30, 70), 5, Snow.Thin(0.9));
        }
    }

    /// <inheritdoc/>
    public override void Near(Pen pen, Setting s)
    {
        pen.Fill(
            Outline
                .From(-10, 616)
                .Curve(300, 590, 700, 626, 1000, 604)
                .Bend(1300, 590, 1550, 612)
                .To(1550, 884)
                .To(-10, 884)
                .Close(),
            Blue.Shade(0.2)
        );
        pen.Fade(
            Outline
                .From(-10, 606)
                .Curve(300, 580, 700, 616, 1000, 594)
                .Bend(1300, 580, 1550, 602)
                .To(1550, 884)
                .To(-10, 884)
                .Close(),
            0,
            590,
            0,
            864,
            (0, Snow),
            (1, Tone.Of(0xd3e7f2))
        );
        foreach (
            var (x, y, w) in new[] { (300.0, 694.0, 340.0), (1150, 716, 420), (700, 790, 520) }
        )
        {
            pen.Fill(
                Outline
                    .From(x - (w / 2), y)
                    .Bend(x, y - 26, x + (w / 2), y)
                    .Bend(x, y + 12, x - (w / 2), y)
                    .Close(),
                Tone.Of(0xc4dcec).Thin(0.6)
            );
        }

        Igloo(pen.At(s.Shift > 0.5 ? 170 : Sheet.Width - 170, 700));
        foreach (
            var (x, y, k) in new[]
            {
                (60.0, 730.0, 1.0),
                (1476, 736, 1.2),
                (410, 668, 0.5),
                (1110, 664, 0.5),
            }
        )
        {
            Block(pen.At(x, y, k));
        }
    }

    /// <inheritdoc/>
    public override void Foot(Pen pen, Setting s, double width) =>
        pen.Oval(0, 3, width * 0.58, 10, Snow);

    private static void Berg(Pen pen)
    {
        pen.Poly(Snow.Lit(0.2), -130, 0, -96, -70, -60, -62, -20, -132, 18, -96, 30, 0);
        pen.Poly(Blue.Shade(0.6), -20, -132, 18, -96, 66, -78, 118, -30, 132, 0, 20, 0, 2, -60);
        pen.Poly(Blue, -96, -70, -60, -62, -66, 0, -110, 0);
        pen.Oval(0, 3, 146, 7, Tone.Of(0xe9f7fb).Thin(0.7));
    }

    private static void Block(Pen pen)
    {
        pen.Contact(8, 2, 52, 8);
        pen.Poly(Blue, -44, 0, -30, -52, 4, -64, 12, 0);
        pen.Poly(Blue.Shade(0.9), 12, 0, 4, -64, 36, -40, 48, 0);
        pen.Poly(Snow, -30, -52, 4, -64, 36, -40, 2, -46);
    }

    private static void Igloo(Pen pen)
    {
        pen.Contact(0, 2, 110, 12);
        pen.Dome(0, 0, 190, 104, Snow);
        var joints = new Outline();
        foreach (var (y, half) in new[] { (-30.0, 91.0), (-58, 78), (-84, 52) })
        {
            joints.Move(-half, y).Bend(0, y + 10, half, y);
        }

        foreach (
            var (x, y) in new[]
            {
                (-60.0, 0.0),
                (-20, 0),
                (-44, -32),
                (4, -26),
                (44, -32),
                (-24, -56),
                (24, -56),
            }
        )
        {
            joints.Move(x, y).To(x * 0.92, y - 26);
        }

        pen.Line(joints, Tone.Of(0xa9c8dc), 2.4);
        pen.Fill(Outline.Arch(46, 2, 74, 62), Snow.Lit(0.4));
        pen.Line(Outline.Arch(46, 2, 74, 62), Tone.Of(0xa9c8dc), 2.4);
        pen.Fill(Outline.Arch(46, 2, 46, 44), pen.LampsOn ? Ink.Lamp : Tone.Of(0x48648a));
    }
}
