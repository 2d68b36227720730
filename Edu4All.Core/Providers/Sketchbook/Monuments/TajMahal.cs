using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// Agra, 1653. 73 m to the tip of the finial; the tomb is 57 m wide on a plinth of 95 m with a minaret of 43 m at each corner.
/// </summary>
internal sealed class TajMahal : Monument
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "taj mahal",
        "taj",
        "tadsch mahal",
        "taj mahall",
        "tajmahal",
        "taj mahal palace",
        "taj majal",
        "tadj mahal",
        "el taj mahal",
        "le taj mahal",
    ];

    /// <inheritdoc/>
    public override double Height => 74;

    /// <inheritdoc/>
    public override double Width => 134;

    /// <inheritdoc/>
    public override Type Home => typeof(Grounds.Meadow);

    /// <inheritdoc/>
    public override Point Top => new(22, -42);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        var marble = Tone.Of(0xf7efe4);
        foreach (var x in new[] { -41, 41 })
        {
            Minaret(pen.Hazed(0.16).At(x, -6, 0.86), marble);
        }

        pen.Block(-50, 0, 100, 6, marble.Shade(0.12), 0.1);
        pen.Ledge(-50.6, -6.6, 101.2, 1.2, marble);
        pen.Row(-48, 96, 25, marble.Shade(0.4), (x, w) => Outline.Ogive(x, -0.6, w * 0.55, 4.2));
        Tomb(pen.At(0, -6), marble);
        foreach (var x in new[] { -55, 55 })
        {
            Minaret(pen.At(x, 0, 1.06), marble);
        }

        Pool(pen);
    }

    private static void Tomb(Pen pen, Tone marble)
    {
        foreach (var x in new[] { -17.5, 17.5 })
        {
            pen.Row(
                x - 4.2,
                8.4,
                3,
                marble.Shade(0.7),
                (c, w) => Outline.Arch(c, -24.5, w * 0.7, 5)
            );
            pen.Onion(x, -29.5, 10.5, 10, marble);
            pen.Finial(x, -39, 3.4, Ink.Gold);
        }

        pen.Box(-10.5, -33, 21, 9, marble.Shade(0.12));
        pen.Box(3.5, -33, 7, 9, marble.Shade(0.7));
        pen.Onion(0, -33, 23.5, 27, marble);
        pen.Poly(marble.Shade(0.3), -2.4, -57.2, 0, -60.4, 2.4, -57.2, 0, -56.4);
        pen.Finial(0, -59.6, 8, Ink.Gold);
        // Chamfered corners make the plan an octagon: the outer bays are narrower and turned away.
        pen.Box(-28.5, -24.4, 57, 24.4, marble);
        pen.Poly(marble.Shade(0.35), -28.5, 0, -28.5, -24.4, -22, -24.4, -22, 0);
        pen.Poly(marble.Shade(0.95), 22, 0, 22, -24.4, 28.5, -24.4, 28.5, 0);
        foreach (var x in new[] { -25.3, -15.6, 15.6, 25.3 })
        {
            var w = Math.Abs(x) > 20 ? 3.4 : 6;
            foreach (var sill in new[] { -1.2, -13 })
            {
                pen.Fill(Outline.Ogive(x, sill, w, 9.6), marble.Shade(0.8));
                pen.Fill(Outline.Ogive(x, sill, w * 0.5, 5.4), marble.Shade(1).Dark(0.25));
            }
        }

        pen.Ledge(-29, -25.4, 58, 1.4, marble);
        // The great portal, higher than the wall, framed by script.
        pen.Box(-10.6, -29.4, 21.2, 29.4, marble.Lit(0.4));
        pen.Line(
            Outline.Path(-8.9, 0, -8.9, -27.6, 8.9, -27.6, 8.9, 0),
            marble.Dark(0.35).Thin(0.55),
            1
        );
        pen.Fill(Outline.Ogive(0, 0, 14, 22.6), marble.Shade(0.75));
        pen.Fill(Outline.Ogive(0, 0, 12, 20), marble.Shade(1.2));
        pen.Fill(Outline.Ogive(0, 0, 6, 9.6), pen.LampsOn ? Ink.Lamp : marble.Shade(1).Dark(0.4));
        pen.Line(Outline.Path(-6, -11.4, 6, -11.4), marble.Shade(0.5), 0.7);
        foreach (var x in new[] { -10.8, 10.8, -28.6, 28.6, -22, 22 })
        {
            var top = Math.Abs(x) < 12 ? -29.4 : -25.4;
            pen.Dash(x, 0, x, top - 2, marble.Shade(x > 0 ? 0.5 : 0.1), 0.9);
            pen.Disc(x, top - 2.8, 0.9, marble);
        }
    }

    private static void Minaret(Pen pen, Tone marble)
    {
        pen.Poly(marble, -2.7, 0, -1.9, -35, 1.9, -35, 2.7, 0);
        pen.Poly(marble.Shade(0.75), 0.5, 0, 0.4, -35, 1.9, -35, 2.7, 0);
        foreach (var y in new[] { -12.0, -23.5, -34.5 })
        {
            pen.Ledge(-3.2, y - 1.2, 6.4, 1.5, marble);
        }

        pen.Row(-2, 4, 3, marble.Shade(0.8), (c, w) => Outline.Arch(c, -35.6, w * 0.66, 2.8));
        pen.Ledge(-2.6, -39.2, 5.2, 0.9, marble);
        pen.Onion(0, -39, 4.4, 4.2, marble);
        pen.Finial(0, -42.8, 2, Ink.Gold);
    }

    // The long pool in its garden, in perspective towards us.
    private static void Pool(Pen pen)
    {
        var leaf = Tone.Of(0x5b9455);
        pen.Poly(Tone.Of(0xdcc9a4), -13, 1, 13, 1, 26, 13, -26, 13);
        pen.Poly(Tone.Of(0x7fb9cf), -5, 1.6, 5, 1.6, 11, 13, -11, 13);
        pen.Poly(Ink.White.Thin(0.55), -2.6, 1.6, 2.6, 1.6, 4.4, 7.5, 0, 11.5, -4.4, 7.5);
        for (var i = 0; i < 4; i++)
        {
            foreach (var side in new[] { -1, 1 })
            {
                var (x, y, s) = (side * (12 + (i * 4.6)), 2 + (i * 3.3), 1.7 + (i * 0.42));
                pen.Smooth(
                    leaf.Shade(side > 0 ? 0.5 : 0.1),
                    x - s,
                    y,
                    x - (s * 0.7),
                    y - (s * 3),
                    x,
                    y - (s * 4.4),
                    x + (s * 0.7),
                    y - (s * 3),
                    x + s,
                    y
                );
            }
        }
    }
}
