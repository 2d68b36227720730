using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// Peru, about 1450: a town of roofless granite houses and green terraces on a saddle, under the horn of Huayna Picchu, 260 m higher, and
/// its smaller neighbour. Drawn 500 m wide, the horn 330 m over the lowest terrace.
/// </summary>
internal sealed class MachuPicchu : Monument
{
    private static readonly Tone Grass = Tone.Of(0x86b457);
    private static readonly Tone Stone = Tone.Of(0xc6bfb0);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "machu picchu",
        "machu pichu",
        "macchu picchu",
        "machupicchu",
        "matchu pitchu",
        "machu pitchu",
        "inca city",
        "lost city of the incas",
        "ciudad inca",
        "cidade inca",
        "inkastadt",
        "cite inca",
    ];

    /// <inheritdoc/>
    public override string Called => "Machu Picchu";

    /// <inheritdoc/>
    public override double Height => 330;

    /// <inheritdoc/>
    public override double Width => 540;

    /// <inheritdoc/>
    public override Type Home => typeof(Grounds.Mountains);

    /// <inheritdoc/>
    public override Point Top => new(-150, -92);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        Horn(pen.Hazed(0.24), -110, 62, 150);
        Horn(pen.Hazed(0.14), 62, 190, 330);
        Slope(pen);
        Terraces(pen, -262, -20, 9, 26);
        Terraces(pen, 78, 262, 7, 18);
        Plaza(pen);
        Houses(pen);
    }

    // A steep green horn with bare rock on its flank.
    private static void Horn(Pen pen, double x, double half, double h)
    {
        var tone = Tone.Of(0x5f8f5a);
        pen.Fill(
            Outline
                .From(x - half, -20)
                .Curve(
                    x - (half * 0.6),
                    -h * 0.3,
                    x - (half * 0.48),
                    -h * 0.78,
                    x - (half * 0.16),
                    -h * 0.94
                )
                .Bend(x, -h * 1.03, x + (half * 0.16), -h * 0.93)
                .Curve(x + (half * 0.5), -h * 0.66, x + (half * 0.6), -h * 0.3, x + half, -20)
                .Close(),
            tone
        );
        pen.Fill(
            Outline
                .From(x - (half * 0.02), -h * 0.97)
                .Curve(
                    x + (half * 0.1),
                    -h * 0.7,
                    x - (half * 0.04),
                    -h * 0.4,
                    x + (half * 0.2),
                    -20
                )
                .To(x + half, -20)
                .Curve(
                    x + (half * 0.6),
                    -h * 0.3,
                    x + (half * 0.5),
                    -h * 0.66,
                    x + (half * 0.16),
                    -h * 0.93
                )
                .Close(),
            tone.Shade(0.9)
        );
        foreach (
            var (a, b, w) in new[]
            {
                (-0.34, 0.62, 0.1),
                (-0.2, 0.4, 0.14),
                (0.24, 0.6, 0.12),
                (0.36, 0.36, 0.1),
            }
        )
        {
            pen.Fill(
                Outline
                    .From(x + (half * a), -h * b)
                    .To(x + (half * (a + w)), -h * (b + 0.14))
                    .To(x + (half * (a + w)), -h * (b - 0.12))
                    .Close(),
                Ink.Granite.Shade(a > 0 ? 0.9 : 0.2)
            );
        }
    }

    private static void Slope(Pen pen)
    {
        var hill = Outline
            .From(-268, 2)
            .Curve(-258, -70, -230, -104, -170, -100)
            .Curve(-90, -96, -40, -52, 30, -56)
            .Curve(90, -60, 160, -96, 214, -76)
            .Curve(250, -62, 262, -30, 268, 2)
            .Close();
        pen.Body(hill, Grass.Dark(0.08), 14, 0.7);
    }

    // Green steps between walls of stone, following the slope.
    private static void Terraces(Pen pen, double left, double right, int count, double bow)
    {
        for (var i = count - 1; i >= 0; i--)
        {
            var y = -4 - (i * 10.4);
            var (a, b) = (
                left + (i * (right - left) * 0.02) + (i * i * 0.4),
                right - (i * (right - left) * 0.085)
            );
            var middle = (a + b) / 2;
            pen.Fill(
                Outline
                    .From(a, y)
                    .Bend(middle, y + bow * 0.3, b, y)
                    .To(b - 3, y - 6.4)
                    .Bend(middle, y - 6.4 + (bow * 0.3), a + 2, y - 6.4)
                    .Close(),
                i % 2 == 0 ? Stone : Stone.Shade(0.25)
            );
            pen.Line(
                Outline.From(a + 2, y - 7.6).Bend(middle, y - 7.6 + (bow * 0.3), b - 3, y - 7.6),
                Grass.Lit(0.4),
                3
            );
            pen.Line(
                Outline.From(a, y - 2.2).Bend(middle, y - 2.2 + (bow * 0.3), b - 1, y - 2.2),
                Stone.Shade(1),
                0.9
            );
        }
    }

    private static void Plaza(Pen pen)
    {
        pen.Smooth(Grass.Lit(0.5), -30, -40, 20, -50, 84, -44, 96, -22, 40, -8, -22, -14);
        pen.Line(Outline.From(-26, -16).Bend(30, -4, 92, -22), Stone, 5);
        pen.Line(Outline.From(-20, -6).Bend(34, 4, 98, -10), Stone.Shade(0.4), 5);
        // The long stair down through the town.
        pen.Line(Outline.Path(-24, -66, -14, -4), Stone.Lit(0.8), 6);
    }

    private static void Houses(Pen pen)
    {
        foreach (
            var (x, y, size) in new[]
            {
                (-148.0, -96.0, 1.0),
                (-112, -92, 0.9),
                (-196, -98, 0.9),
                (-76, -80, 1),
                (-40, -66, 0.9),
                (118, -64, 0.8),
                (146, -72, 0.9),
                (180, -78, 1),
                (210, -66, 0.9),
                (2, -50, 0.7),
                (30, -50, 0.7),
                (60, -52, 0.7),
                (-60, -52, 1.1),
                (-92, -62, 1.1),
                (96, -42, 1),
                (130, -46, 1.1),
                (-4, -30, 0.9),
            }
        )
        {
            House(pen.At(x, y, size));
        }
    }

    // Two steep gables, a door, no roof.
    private static void House(Pen pen)
    {
        pen.Poly(Stone.Shade(0.9), 6, 0, 6, -14, 14, -24, 22, -14, 22, 0);
        pen.Box(-12, -11, 34, 11, Stone.Shade(0.3));
        pen.Poly(Stone.Lit(0.4), -14, 0, -14, -13, -6, -24, 2, -13, 2, 0);
        pen.Poly(Stone.Dark(0.6), -8.6, 0, -7.8, -9, -4.2, -9, -3.4, 0);
        pen.Box(8, -8, 4, 4, Stone.Dark(0.55));
        pen.Box(15, -8, 4, 4, Stone.Dark(0.55));
    }
}
