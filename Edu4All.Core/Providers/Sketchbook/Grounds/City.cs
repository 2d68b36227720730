using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Grounds;

/// <summary>A city square: hazy roofs behind, trees, a pale pavement, lamps.</summary>
internal sealed class City : Ground
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "city",
        "town",
        "street",
        "square",
        "plaza",
        "ciudad",
        "ville",
        "stadt",
        "cidade",
        "road",
        "downtown",
        "boulevard",
        "village",
        "vila",
        "aldeia",
    ];

    /// <inheritdoc/>
    public override string Phrase => "in the city";

    /// <inheritdoc/>
    public override double Horizon => 574;

    /// <inheritdoc/>
    public override void Far(Pen pen, Setting s)
    {
        Roofs(pen.Hazed(0.66), s, 0x8f8aa8, 448, 60, 34);
        Roofs(pen.Hazed(0.44), s, 0xb99c93, 500, 44, 44);
        for (var i = 0; i < 22; i++)
        {
            pen.Hazed(0.26)
                .At((i * 74) + pen.Chance.Between(-20, 20), 600, pen.Chance.Between(0.5, 0.8))
                .FarTree(s.Leaf(0x6ba05c, 0.4, i));
        }
    }

    /// <inheritdoc/>
    public override void Near(Pen pen, Setting s)
    {
        pen.Fade(
            Outline.Box(-4, 590, Sheet.Width + 8, 280),
            0,
            590,
            0,
            864,
            (0, s.Land(0xe3d3bd)),
            (0.5, s.Land(0xd6c2ac)),
            (1, s.Land(0xb9a196))
        );
        pen.Box(-4, 590, Sheet.Width + 8, 10, s.Land(0x93b573));
        // Joints of the paving run to a vanishing point on the horizon.
        var joint = s.Land(0xb39c8c);
        for (var i = -9; i <= 9; i++)
        {
            pen.Dash(768 + (i * 88), 640, 768 + (i * 190), 870, joint.Thin(0.45), 1.6);
        }

        double[] rows = [640, 662, 692, 732, 784, 848];
        foreach (var y in rows)
        {
            pen.Dash(-4, y, Sheet.Width + 4, y, joint.Thin(0.45), 1.4);
        }

        foreach (
            var (x, size) in new[] { (70 + (s.Shift * 60), 1.5), (1470 - (s.Shift * 60), 1.62) }
        )
        {
            pen.Contact(x, 704, 40, 8);
            pen.At(x, 704, size * 1.5).Tree(s.Leaf(0x5f9b55, 0.5, (int)(s.Shift * 7)), Ink.Bark);
        }

        Lamp(pen.At(236 + (s.Shift * 40), 690));
        Lamp(pen.At(1310 - (s.Shift * 40), 690));
        Pigeon(pen.At(520 + (s.Shift * 120), 772));
        Pigeon(pen.At(576 + (s.Shift * 120), 758, 0.8).Mirrored());
        Pigeon(pen.At(1000 - (s.Shift * 90), 742, 0.7));
    }

    /// <inheritdoc/>
    public override void Fore(Pen pen, Setting s)
    {
        foreach (var (x, side) in new[] { (-30.0, 1), (Sheet.Width + 30, -1) })
        {
            for (var i = 0; i < 4; i++)
            {
                pen.At(x + (side * i * 62), 876, 2.5 - (i * 0.42))
                    .Bush(s.Land(i % 2 == 0 ? 0x5a9a52 : 0x6caa58, 0.6));
            }

            for (var i = 0; i < 9 && !s.Snow; i++)
            {
                pen.Disc(
                    x + (side * pen.Chance.Between(20, 190)),
                    pen.Chance.Between(826, 862),
                    pen.Chance.Between(5, 8),
                    Tone.Of(pen.Chance.Pick([0xf0708a, 0xfff1dc, 0xf6c04e]))
                );
            }
        }
    }

    private static void Pigeon(Pen pen)
    {
        var grey = Tone.Of(0x8c93a8);
        pen.Contact(0, 0, 14, 3);
        pen.Dash(-2, -6, -2, 0, Ink.Blush, 1.6);
        pen.Dash(3, -6, 3, 0, Ink.Blush, 1.6);
        pen.Smooth(
            grey,
            -22,
            -8,
            -8,
            -16,
            4,
            -17,
            9,
            -25,
            16,
            -25,
            17,
            -18,
            12,
            -8,
            2,
            -4,
            -10,
            -6
        );
        pen.Smooth(grey.Dark(0.25), -18, -9, -6, -15, 5, -13, 2, -7, -8, -6);
        pen.Poly(Tone.Of(0xe9a13b), 16, -22, 21, -20, 16, -19);
        pen.Disc(13, -22, 1.2, Ink.Dark);
    }

    private static void Lamp(Pen pen)
    {
        var iron = Tone.Of(0x3f4a5c);
        pen.Contact(0, 0, 16, 4);
        pen.Box(-2.6, -120, 5.2, 120, iron);
        pen.Box(-7, -14, 14, 14, iron, 3);
        if (pen.LampsOn)
        {
            pen.Halo(0, -134, 70, (0, Ink.Lamp.Thin(0.7)), (1, Ink.Lamp.Thin(0)));
        }

        pen.Poly(
            pen.LampsOn ? Ink.Lamp : Tone.Of(0xf3ecd2),
            -10,
            -148,
            10,
            -148,
            6.5,
            -122,
            -6.5,
            -122
        );
        pen.Poly(iron, -12, -148, 0, -160, 12, -148);
    }

    private static void Roofs(Pen pen, Setting s, int wall, double top, double spread, double low)
    {
        var x = -40 - (s.Shift * 60);
        while (x < Sheet.Width + 20)
        {
            var w = pen.Chance.Between(54, 104);
            var y = top + pen.Chance.Between(0, spread);
            var tone = Tone.Of(wall)
                .Mix(Tone.Of(pen.Chance.Pick([0xe6c7a2, 0xd8a48f, 0xa9b0c4, 0xe9dcc4])), 0.55);
            pen.Box(x, y, w, 620 - y, tone);
            pen.Box(x + (w * 0.72), y, w * 0.28, 620 - y, tone.Shade(0.5));
            pen.Poly(
                s.Land(0x6d7590),
                x - 3,
                y,
                x + 7,
                y - (low * 0.45),
                x + w - 7,
                y - (low * 0.45),
                x + w + 3,
                y
            );
            for (var wy = y + 13; wy < 580 && spread < 50; wy += 26)
            {
                var row = new Outline();
                for (var wx = x + 9; wx < x + w - 9; wx += 17)
                {
                    row.Move(wx, wy).To(wx + 6.5, wy).To(wx + 6.5, wy + 11).To(wx, wy + 11).Close();
                }

                pen.Fill(row, pen.LampsOn && pen.Chance.Odds(0.45) ? Ink.Lamp : tone.Dark(0.22));
            }

            x += w + 1;
        }
    }
}
