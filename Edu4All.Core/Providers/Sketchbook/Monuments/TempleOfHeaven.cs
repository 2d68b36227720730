using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// Beijing, the Hall of Prayer for Good Harvests, 1420: round, 38 m high and 32 m wide under three roofs of blue tiles, on a marble
/// terrace of three rings, 6 m high and 90 m wide (drawn 78).
/// </summary>
internal sealed class TempleOfHeaven : Monument
{
    private static readonly Tone Tiles = Tone.Of(0x3c5aa8);
    private static readonly Tone Red = Tone.Of(0xb8402f);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "temple of heaven",
        "hall of prayer for good harvests",
        "templo del cielo",
        "temple du ciel",
        "himmelstempel",
        "templo do ceu",
    ];

    /// <inheritdoc/>
    public override double Height => 46;

    /// <inheritdoc/>
    public override double Width => 80;

    /// <inheritdoc/>
    public override Point Top => new(24, -6);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        for (var i = 0; i < 3; i++)
        {
            Ring(pen, 39 - (i * 6.5), -i * 2.2);
        }

        Stair(pen);
        Storey(pen, 13.6, -6.4, 8.2);
        Cone(pen, 18.2, 11.4, -14.2, 4.4);
        Storey(pen, 10.8, -18.4, 3.8);
        Cone(pen, 14.6, 8, -22, 5);
        Storey(pen, 7.6, -26.8, 3.6);
        Cone(pen, 11.4, 0.7, -30.2, 11);
        pen.Turned(
            0,
            -40.8,
            Ink.Gold,
            (1, 0),
            (1.5, 0.6),
            (0.8, 1.2),
            (1.3, 2.6),
            (0.4, 4.6),
            (0.1, 5.1)
        );
    }

    private static void Ring(Pen pen, double half, double foot)
    {
        pen.Block(-half, foot, half * 2, 1.4, Ink.Marble.Shade(0.2), 0.26);
        pen.Ledge(-half - 0.4, foot - 1.6, (half * 2) + 0.8, 0.5, Ink.Marble);
        pen.Row(
            -half,
            half * 2,
            (int)(half * 0.9),
            Ink.Marble.Shade(0.35),
            (x, w) => Outline.Box(x - (w * 0.18), foot - 2.5, w * 0.36, 1)
        );
        pen.Box(-half, foot - 2.6, half * 2, 0.35, Ink.Marble);
    }

    private static void Stair(Pen pen)
    {
        pen.Poly(Ink.Marble.Lit(0.5), -7, 0, -3.6, -6.4, 3.6, -6.4, 7, 0);
        pen.Poly(Ink.Marble.Shade(0.5), -1.8, 0, -0.9, -6.4, 0.9, -6.4, 1.8, 0);
        for (var i = 1; i < 9; i++)
        {
            var (y, half) = (-i * 0.71, 7 - (i * 0.38));
            pen.Dash(-half, y, half, y, Ink.Marble.Shade(0.8), 0.16);
        }
    }

    private static void Storey(Pen pen, double half, double foot, double h)
    {
        pen.Turned(0, foot, Red, (half, 0), (half, h));
        pen.Row(
            -half,
            half * 2,
            9,
            Red.Dark(0.35),
            (x, w) => Outline.Box(x - (w * 0.3), foot - (h * 0.66), w * 0.6, h * 0.66)
        );
        pen.Box(-half, foot - h, half * 2, h * 0.26, Tone.Of(0x2f7f86));
        pen.Box(-half, foot - (h * 0.8), half * 2, h * 0.07, Ink.Gold);
        pen.Box(half * 0.3, foot - h, half * 0.7, h, Tone.Of(0x2a2a55).Thin(0.22));
    }

    // A roof that hangs in a hollow curve from its crown to its eaves.
    private static void Cone(Pen pen, double eaves, double crown, double foot, double h)
    {
        Outline Side(double from, double to) =>
            Outline
                .From(eaves * from, foot - (from * from * 0.3) + 0.3)
                .Bend(
                    (crown + ((eaves - crown) * 0.3)) * from,
                    foot - (h * 0.45),
                    crown * from,
                    foot - h
                )
                .To(crown * to, foot - h)
                .Bend(
                    (crown + ((eaves - crown) * 0.3)) * to,
                    foot - (h * 0.45),
                    eaves * to,
                    foot - (to * to * 0.3) + 0.3
                )
                .Bend(
                    eaves * (from + to) / 2,
                    foot + 0.5 - (Math.Abs(from + to) * 0.3),
                    eaves * from,
                    foot - (from * from * 0.3) + 0.3
                )
                .Close();
        pen.Fill(Side(-1, 1), Tiles);
        pen.Fill(Side(0.3, 1), Tiles.Shade(0.75));
        pen.Fill(Side(-0.7, -0.4), Tiles.Lit(0.5));
        for (var i = -4; i <= 4; i++)
        {
            var t = i * 0.22;
            pen.Line(
                Outline
                    .From(eaves * t, foot)
                    .Bend(
                        (crown + ((eaves - crown) * 0.3)) * t,
                        foot - (h * 0.45),
                        crown * t,
                        foot - h
                    ),
                Tiles.Dark(0.25),
                0.22
            );
        }

        pen.Box(-eaves + 0.6, foot - 0.2, (eaves * 2) - 1.2, 0.7, Ink.Gold.Shade(0.4), 0.3);
    }
}
