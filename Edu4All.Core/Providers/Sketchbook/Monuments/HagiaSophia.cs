using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// Istanbul, 537. The great dome is 31 m across and 55 m up, held by half domes and heavy buttresses; four minarets of 60 m and more.
/// </summary>
internal sealed class HagiaSophia : Monument
{
    private static readonly Tone Wall = Tone.Of(0xe2a78c);
    private static readonly Tone Lead = Tone.Of(0x8d9cb0);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "hagia sophia",
        "ayasofya",
        "aya sofya",
        "santa sofia",
        "sainte sophie",
        "istanbul mosque",
        "blue mosque",
        "hagia sofia",
        "hagia sophia mosque",
        "basilica de santa sofia",
    ];

    /// <inheritdoc/>
    public override string Called => "the Hagia Sophia";

    /// <inheritdoc/>
    public override double Height => 70;

    /// <inheritdoc/>
    public override double Width => 130;

    /// <inheritdoc/>
    public override Point Top => new(0, -58);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        foreach (var x in new[] { -46, 46 })
        {
            Minaret(pen.Hazed(0.16).At(x, -2, 0.94));
        }

        pen.Box(-19, -43, 38, 14, Wall.Shade(0.25));
        foreach (var side in new[] { -1, 1 })
        {
            pen.Dome(side * 20, -30, 25, 11, Lead.Shade(side > 0 ? 0.4 : 0));
        }

        // The ring of forty windows on which the dome seems to float.
        pen.Box(-17, -44, 34, 5, Wall);
        pen.Row(
            -16.6,
            33.2,
            13,
            pen.LampsOn ? Ink.Lamp : Wall.Dark(0.45),
            (x, w) => Outline.Arch(x, -39.4, w * 0.5, 4)
        );
        pen.Ledge(-17.8, -44.6, 35.6, 1.3, Lead);
        pen.Dome(0, -44.4, 33, 13.6, Lead);
        pen.Finial(0, -57.8, 6, Ink.Gold);
        foreach (var x in new[] { -8.0, -3, 3, 8 })
        {
            pen.Line(
                Outline.From(x * 0.2, -57.6).Bend(x * 1.1, -55, x * 1.5, -45),
                Lead.Shade(0.5),
                0.4
            );
        }

        Front(pen);
        foreach (var x in new[] { -60, 60 })
        {
            Minaret(pen.At(x, 0, 1.1));
        }
    }

    private static void Front(Pen pen)
    {
        pen.Block(-42, 0, 84, 17, Wall.Shade(0.1), 0.14);
        pen.Block(-32, -16, 64, 13, Wall, 0.2);
        pen.Fill(Outline.Arch(0, -16, 30, 25), Wall.Lit(0.3));
        pen.Line(Outline.Arch(0, -16, 30, 25), Wall.Shade(0.5), 1);
        pen.Row(
            -12,
            24,
            7,
            pen.LampsOn ? Ink.Lamp : Wall.Dark(0.45),
            (x, w) => Outline.Arch(x, -18.4, w * 0.56, 5)
        );
        pen.Row(
            -10,
            20,
            5,
            pen.LampsOn ? Ink.Lamp : Wall.Dark(0.45),
            (x, w) => Outline.Arch(x, -25.4, w * 0.5, 5)
        );
        foreach (var side in new[] { -1, 1 })
        {
            pen.Block((side * 22) - 4, -10, 8, 27, Wall.Shade(side > 0 ? 0.35 : -0.2), 0.36);
            pen.Poly(Lead, (side * 22) - 4.8, -37, side * 22, -40, (side * 22) + 4.8, -37);
            pen.Dome(side * 34, -17, 16, 8, Lead.Shade(side > 0 ? 0.35 : 0));
        }

        pen.Row(
            -40,
            80,
            17,
            pen.LampsOn ? Ink.Lamp : Wall.Dark(0.45),
            (x, w) => Outline.Arch(x, -7.6, w * 0.44, 5.6)
        );
        pen.Ledge(-43, -18, 86, 1.3, Lead);
        pen.Row(-40, 80, 8, Wall.Shade(0.55), (x, w) => Outline.Arch(x, 0, w * 0.3, 5));
        foreach (var x in new[] { -27.0, -14, 14, 27 })
        {
            pen.Dome(x, -1, 9, 5.4, Lead.Shade(0.1));
            pen.Block(x - 4.5, 0.6, 9, 2, Wall, 0.3);
        }
    }

    private static void Minaret(Pen pen)
    {
        var stone = Tone.Of(0xefe0cc);
        pen.Block(-3.4, 0, 6.8, 12, stone, 0.4);
        pen.Poly(stone, -2.2, -12, -1.8, -48, 1.8, -48, 2.2, -12);
        pen.Poly(stone.Shade(0.75), 0.4, -12, 0.4, -48, 1.8, -48, 2.2, -12);
        foreach (var y in new[] { -30.0, -41 })
        {
            pen.Ledge(-3, y - 2, 6, 2, stone);
        }

        pen.Spire(0, -48, 4.6, 12, Lead);
        pen.Finial(0, -59.6, 3.4, Ink.Gold);
    }
}
