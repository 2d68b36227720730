using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// Abu Simbel, about 1250 BC: a front cut into the rock, 38 m wide and 33 m high, before it Ramses II four times, sitting, 20 m
/// high. The second from the left has lost its upper half, which lies at its feet.
/// </summary>
internal sealed class AbuSimbel : Monument
{
    private static readonly Tone Rock = Tone.Of(0xd9a871);
    private static readonly Tone Carved = Tone.Of(0xe6bd88);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "abu simbel",
        "abu simbel temple",
        "abu simbel temples",
        "temple of ramses",
        "abou simbel",
        "temple d abou simbel",
        "templo de abu simbel",
        "tempel von abu simbel",
        "ramses temple",
    ];

    /// <inheritdoc/>
    public override string Called => "Abu Simbel";

    /// <inheritdoc/>
    public override double Height => 40;

    /// <inheritdoc/>
    public override double Width => 78;

    /// <inheritdoc/>
    public override Type Home => typeof(Grounds.Desert);

    /// <inheritdoc/>
    public override Point Top => new(-4, -39);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        Cliff(pen);
        pen.Poly(Carved.Shade(0.35), -21.5, 0, -18.6, -32, 18.6, -32, 21.5, 0);
        pen.Poly(Carved.Shade(0.9), 15.5, 0, 14, -32, 18.6, -32, 21.5, 0);
        pen.Row(-17.4, 34.8, 20, Carved.Lit(0.3), (x, w) => Outline.Arch(x, -31.8, w * 0.62, 2));
        pen.Ledge(-19.4, -31.8, 38.8, 1.5, Carved);
        pen.Ledge(-18.8, -29.4, 37.6, 0.9, Carved);
        Door(pen);
        pen.Block(-21.4, 0, 19.2, 2.6, Carved, 0.04);
        pen.Block(2.2, 0, 19.2, 2.6, Carved, 0.1);
        Colossus(pen.At(-16.2, -2.4), whole: true);
        Colossus(pen.At(-7.2, -2.4), whole: false);
        Colossus(pen.At(7.2, -2.4), whole: true);
        Colossus(pen.At(16.2, -2.4), whole: true);
        pen.Smooth(Carved.Shade(0.3), -9.4, 0.2, -9, -2, -7, -2.8, -5.4, -1.6, -5, 0.2);
        pen.Smooth(Carved.Shade(0.6), -4.6, 0.2, -4.2, -1.4, -2.8, -1.2, -2.6, 0.2);
    }

    private static void Cliff(Pen pen)
    {
        var cliff = Outline
            .From(-39, 1)
            .Curve(-37, -14, -32, -28, -26, -34)
            .Curve(-18, -40, -6, -39.6, 4, -39.6)
            .Curve(20, -40, 28, -34, 32, -26)
            .Curve(36, -18, 38, -8, 39, 1)
            .Close();
        pen.Body(cliff, Rock, 5, 0.8);
        var face = pen.Inside(cliff);
        for (var i = 0; i < 6; i++)
        {
            var y = -36 + (i * 6.4);
            face.Flow(Rock.Shade(0.8), 0.4, -40, y + 2, -30, y, -20, y + 1);
            face.Flow(Rock.Shade(1), 0.4, 20, y + 1, 30, y - 0.6, 40, y + 2);
        }
    }

    private static void Door(Pen pen)
    {
        pen.Box(-2.3, -9, 4.6, 9, Carved.Lit(0.3));
        pen.Box(-1.4, -7.6, 2.8, 7.6, Tone.Of(0x3a2b33));
        pen.Box(-2.1, -19.6, 4.2, 8.2, Carved.Dark(0.3));
        pen.Box(-0.9, -17, 1.8, 5.6, Carved);
        pen.Disc(0, -18, 1, Carved.Lit(0.5));
    }

    // Sitting, hands on the knees, in the double crown; its own foot at the origin.
    private static void Colossus(Pen pen, bool whole)
    {
        pen.Box(-3.9, -9.6, 7.8, 9.6, Carved.Shade(0.8));
        if (whole)
        {
            Torso(pen);
        }
        else
        {
            pen.Poly(Carved.Shade(0.5), -3.4, -9, -3, -12, -1, -10.6, 1, -12.6, 3.2, -9.8, 3.4, -8);
        }

        foreach (var x in new[] { -1.7, 1.7 })
        {
            pen.Box(x - 1.3, -7.6, 2.6, 7.6, Carved.Lit(0.2), 0.6);
            pen.Box(x + 0.4, -7.6, 0.9, 7.2, Carved.Shade(0.75), 0.4);
            pen.Box(x - 1.6, -1.3, 3.1, 1.5, Carved.Lit(0.4), 0.6);
            pen.Box(x - 1.4, -9.4, 2.8, 2.8, Carved.Lit(0.5), 1);
        }

        pen.Box(-0.3, -7.4, 0.6, 7.2, Carved.Dark(0.4));
    }

    private static void Torso(Pen pen)
    {
        pen.Fill(
            Outline.From(-3, -8.6).To(-3.6, -14.4).Bend(0, -15.6, 3.6, -14.4).To(3, -8.6).Close(),
            Carved
        );
        pen.Poly(Carved.Shade(0.8), 1, -8.6, 1.2, -15, 3.6, -14.4, 3, -8.6);
        foreach (var s in new[] { -1, 1 })
        {
            pen.Line(
                Outline.Path(s * 3.3, -13.6, s * 3.2, -9.6, s * 1.9, -8.6),
                Carved.Shade(s > 0 ? 0.6 : -0.3),
                1.3
            );
        }

        // The striped head cloth falls on both shoulders.
        pen.Poly(
            Carved.Dark(0.16),
            -3.3,
            -13.4,
            -2.6,
            -19,
            2.6,
            -19,
            3.3,
            -13.4,
            1.4,
            -13.6,
            0,
            -15,
            -1.4,
            -13.6
        );
        for (var y = -18.0; y < -14; y += 1)
        {
            pen.Dash(-2.9, y, -1.5, y, Carved.Shade(1), 0.24);
            pen.Dash(1.5, y, 2.9, y, Carved.Shade(1), 0.24);
        }

        pen.Oval(0, -16.8, 1.65, 2, Carved.Lit(0.4));
        pen.Box(-0.35, -15.2, 0.7, 1.7, Carved.Shade(0.6));
        foreach (var s in new[] { -0.65, 0.65 })
        {
            pen.Oval(s, -17.1, 0.36, 0.18, Carved.Dark(0.6));
        }

        pen.Dash(-0.5, -15.8, 0.5, -15.8, Carved.Dark(0.45), 0.2);
        pen.Poly(
            Carved.Lit(0.1),
            -2.3,
            -18.4,
            -2,
            -21,
            -1.2,
            -22.6,
            1.2,
            -22.6,
            2,
            -21,
            2.3,
            -18.4
        );
        pen.Poly(Carved.Shade(0.7), 0.7, -18.4, 0.7, -22.6, 1.2, -22.6, 2, -21, 2.3, -18.4);
    }
}
