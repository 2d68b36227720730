using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;
using Edu4All.Core.Providers.Sketchbook.Grounds;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// Bavaria, 1886. White limestone and blue roofs on a crag: the five-storey palace on the right, the north tower of 65 m, the red gatehouse on
/// the left.
/// </summary>
internal sealed class Neuschwanstein : Monument
{
    private static readonly Tone Wall = Tone.Of(0xf3ece0);
    private static readonly Tone Roof = Tone.Of(0x5a7fa6);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "neuschwanstein",
        "neuschwanstein castle",
        "schloss neuschwanstein",
        "fairy tale castle",
        "castillo de neuschwanstein",
        "chateau de neuschwanstein",
        "castelo de neuschwanstein",
        "fairytale castle",
        "neuschwanstien",
        "marchenschloss",
    ];

    /// <inheritdoc/>
    public override string Called => "Neuschwanstein Castle";

    /// <inheritdoc/>
    public override double Height => 112;

    /// <inheritdoc/>
    public override double Width => 140;

    /// <inheritdoc/>
    public override Type Home => typeof(Mountains);

    /// <inheritdoc/>
    public override Point Top => new(-10, -95);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        Round(pen.At(6, -30), 7.5, 52, 17, Wall);
        Crag(pen);
        Round(pen.At(-10, -28), 5, 40, 12, Wall);
        Palace(pen);
        // The knights' house in the middle and the gatehouse with its two turrets.
        House(pen, -22, -22, 28, 18, 9, 4, Wall.Shade(0.1));
        var gate = Tone.Of(0xc97f62);
        House(pen, -46, -18, 18, 17, 8, 3, gate);
        Round(pen.At(-56, -16), 3.6, 19, 8, Wall);
        Round(pen.At(-36, -16), 3.6, 19, 8, Wall);
        pen.Fill(Outline.Arch(-46, -17, 5, 8), gate.Dark(0.55));
    }

    private static void Palace(Pen pen)
    {
        Round(pen.At(48, -26), 4.4, 38, 14, Wall);
        pen.Box(14, -60, 32, 36, Wall);
        pen.Box(36, -60, 10, 36, Wall.Shade(0.7));
        pen.Poly(Roof, 12.6, -60, 17, -76, 40, -76, 47.4, -60);
        pen.Poly(Roof.Shade(0.75), 34, -60, 34, -76, 40, -76, 47.4, -60);
        // The gable end towards the court.
        pen.Poly(Wall.Lit(0.3), 14, -60, 20.5, -74, 27, -60);
        for (var i = 0; i < 4; i++)
        {
            var sill = -29.0 - (i * 8);
            pen.Row(15, 21, 5, pen.Window(0.75), (x, w) => Outline.Arch(x, sill, w * 0.42, 5));
            pen.Row(36.6, 9, 2, pen.Window(0.5), (x, w) => Outline.Arch(x, sill, w * 0.4, 5));
        }

        pen.Fill(Outline.Arch(20.5, -63, 3, 5), pen.Window());
        pen.Ledge(13.4, -61, 33.2, 1.2, Wall);
        Round(pen.At(14, -30), 3.4, 36, 12, Wall);
        Round(pen.At(29, -62), 2, 12, 9, Wall);
    }

    private static void House(
        Pen pen,
        double x,
        double foot,
        double w,
        double h,
        double roof,
        int windows,
        Tone wall
    )
    {
        pen.Block(x - (w / 2), foot + 6, w, h + 6, wall, 0.24);
        pen.Poly(
            Roof,
            x - (w * 0.54),
            foot - h,
            x - (w * 0.4),
            foot - h - roof,
            x + (w * 0.4),
            foot - h - roof,
            x + (w * 0.54),
            foot - h
        );
        foreach (var y in new[] { 0.2, 0.6 })
        {
            pen.Row(
                x - (w * 0.45),
                w * 0.9,
                windows,
                pen.Window(),
                (c, s) => Outline.Arch(c, foot - (h * y), s * 0.34, h * 0.24)
            );
        }
    }

    // A round tower with a corbelled gallery and a pointed roof.
    private static void Round(Pen pen, double r, double h, double roof, Tone wall)
    {
        pen.Box(-r, -h, r * 2, h, wall);
        pen.Box(r * 0.1, -h, r * 0.9, h, wall.Shade(0.45));
        pen.Box(r * 0.55, -h, r * 0.45, h, wall.Shade(0.8));
        foreach (var y in new[] { 0.34, 0.62, 0.86 })
        {
            pen.Fill(Outline.Arch(-r * 0.2, -h * y, r * 0.5, r * 1.1), pen.Window());
        }

        pen.Poly(
            wall.Shade(0.5),
            -r,
            -h,
            -r * 1.22,
            -h - (r * 0.5),
            r * 1.22,
            -h - (r * 0.5),
            r,
            -h
        );
        pen.Box(-r * 1.22, -h - (r * 1.1), r * 2.44, r * 0.7, wall);
        pen.Box(r * 0.2, -h - (r * 1.1), r * 1.02, r * 0.7, wall.Shade(0.6));
        pen.Spire(0, -h - (r * 1.1), r * 2.6, roof - (r * 0.4), Roof);
        pen.Dash(0, -h - (r * 0.7) - roof, 0, -h - (r * 0.7) - roof - (r * 0.6), Ink.Gold, 0.6);
    }

    private static void Crag(Pen pen)
    {
        var (rock, leaf) = (Tone.Of(0xb0a596), Tone.Of(0x4f8560));
        var crag = Outline
            .From(-70, 2)
            .To(-64, -10)
            .To(-58, -16)
            .To(-30, -18)
            .To(-20, -22)
            .To(10, -26)
            .To(50, -27)
            .To(56, -18)
            .To(63, -8)
            .To(70, 2)
            .Close();
        pen.Fill(crag, rock);
        var inside = pen.Inside(crag);
        foreach (
            var (x, s) in new[]
            {
                (-50.0, 0.4),
                (-28, 0.7),
                (-8, 0.4),
                (16, 0.75),
                (38, 0.5),
                (56, 0.8),
            }
        )
        {
            inside.Poly(
                rock.Shade(s),
                x,
                -30,
                x + 9,
                -28,
                x + 5,
                -12,
                x + 12,
                4,
                x - 2,
                4,
                x - 3,
                -14
            );
        }

        for (var i = 0; i < 17; i++)
        {
            var x = -67 + (i * 8.3);
            pen.At(x, 3 - (i % 3 * 2.2), 0.15 + (i % 2 * 0.05)).FarFir(leaf, false);
        }
    }
}
