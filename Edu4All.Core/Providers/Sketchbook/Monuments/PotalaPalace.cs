using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// Lhasa, 1694: 360 m wide and 117 m high over the foot of its hill. White walls that lean inwards, the red palace in the middle,
/// golden roofs, long stairs in a zigzag.
/// </summary>
internal sealed class PotalaPalace : Monument
{
    private static readonly Tone White = Tone.Of(0xf7f1e6);
    private static readonly Tone Red = Tone.Of(0x96392f);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "potala palace",
        "potala",
        "palacio de potala",
        "palacio potala",
        "palais du potala",
        "potala palast",
        "lhasa palace",
        "palais de potala",
        "palast von potala",
        "palacio do potala",
    ];

    /// <inheritdoc/>
    public override double Height => 132;

    /// <inheritdoc/>
    public override double Width => 370;

    /// <inheritdoc/>
    public override Type Home => typeof(Grounds.Mountains);

    /// <inheritdoc/>
    public override Point Top => new(-86, -86);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        pen.Body(
            Outline
                .From(-184, 2)
                .Curve(-150, -20, -130, -54, -70, -58)
                .To(90, -58)
                .Curve(140, -48, 160, -14, 184, 2)
                .Close(),
            Tone.Of(0x9b8f6e).Mix(Ink.Leaf, 0.2),
            12,
            0.7
        );
        House(pen, -150, -26, 34, 30, White, 4);
        House(pen, 118, -24, 40, 34, White, 4);
        House(pen, -124, -34, 60, 50, White, 5);
        House(pen, 66, -34, 66, 52, White, 5);
        House(pen, -76, -36, 152, 46, White, 3);
        House(pen, -46, -66, 92, 50, Red, 5);
        pen.Battered(-13, -66, 26, 50, 1, Tone.Of(0xd2a24a).Shade(0.1));
        pen.Box(-9, -110, 18, 40, Red.Dark(0.3));
        for (var y = -104; y < -70; y += 9)
        {
            pen.Box(-11, y, 22, 3.4, White);
        }

        foreach (var (x, w) in new[] { (-30.0, 18.0), (0, 24), (31, 18), (-98, 16), (98, 16) })
        {
            Gold(pen.At(x, Math.Abs(x) > 60 ? -87 : -118), w);
        }

        Stairs(pen);
        pen.Box(-184, -5, 368, 7, White.Shade(0.2));
        pen.Box(-184, -7, 368, 3, Red);
    }

    private static void House(
        Pen pen,
        double x,
        double foot,
        double w,
        double h,
        Tone wall,
        int rows
    )
    {
        var lean = h * 0.07;
        pen.Battered(x, foot, w, h, lean, wall, 0.2);
        pen.Box(x + lean - 1, foot - h - 3, w - (lean * 2) + 2, 5.4, Red.Dark(0.2));
        pen.Box(x + lean - 1, foot - h - 4.4, w - (lean * 2) + 2, 1.8, White.Lit(0.4));
        var step = h / (rows + 0.6);
        for (var i = 0; i < rows; i++)
        {
            var y = foot - h + (step * (i + 0.8));
            pen.Row(
                x + 5,
                w - 10,
                Math.Max(2, (int)(w / 8.5)),
                pen.LampsOn && i % 2 == 0 ? Ink.Lamp : Tone.Of(0x3b3440),
                (c, d) =>
                    Outline
                        .From(c - (d * 0.22), y - (step * 0.22))
                        .To(c + (d * 0.22), y - (step * 0.22))
                        .To(c + (d * 0.28), y + (step * 0.3))
                        .To(c - (d * 0.28), y + (step * 0.3))
                        .Close()
            );
        }
    }

    private static void Gold(Pen pen, double w)
    {
        pen.Box(-w * 0.32, -5, w * 0.64, 6, Red);
        pen.SweptRoof(0, -4, w, w * 0.5, 7, Ink.Gold);
        pen.Finial(0, -10.6, 4, Ink.Gold);
    }

    private static void Stairs(Pen pen)
    {
        foreach (
            var (x1, y1, x2, y2) in new[]
            {
                (-128.0, -4.0, -58.0, -22.0),
                (-58, -22, -108, -36),
                (126, -4, 52, -22),
                (52, -22, 104, -36),
                (-58, -22, 2, -36),
                (52, -22, -4, -36),
            }
        )
        {
            pen.Poly(White, x1, y1, x2, y2, x2, y2 - 8, x1, y1 - 8);
            pen.Poly(White.Shade(0.7), x1, y1, x2, y2, x2, y2 - 4, x1, y1 - 4);
            pen.Dash(x1, y1 - 8, x2, y2 - 8, Red.Dark(0.1), 1.6);
        }
    }
}
