using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// The great gate of Itsukushima, 1875: 16.6 m high, the upper beam 24 m long and curved up at its ends; six feet. Vermilion, roof of dark
/// bark.
/// </summary>
internal sealed class ToriiGate : Monument
{
    private static readonly Tone Red = Tone.Of(0xe0522f);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "torii gate",
        "torii",
        "japanese gate",
        "itsukushima",
        "miyajima",
        "shrine gate",
        "itsukushima shrine",
        "tori gate",
        "torii gates",
        "puerta torii",
        "porte torii",
        "torii tor",
        "portal torii",
        "red japanese gate",
        "japanisches tor",
        "porta torii",
        "portail torii",
    ];

    /// <inheritdoc/>
    public override string Called => "a torii gate";

    /// <inheritdoc/>
    public override double Height => 17;

    /// <inheritdoc/>
    public override double Width => 24.5;

    /// <inheritdoc/>
    public override Type Home => typeof(Grounds.Sea);

    /// <inheritdoc/>
    public override bool Wades => true;

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        foreach (var x in new[] { -8.6, 8.6 })
        {
            foreach (var d in new[] { -1.9, 1.9 })
            {
                Post(pen, x + d, 0.3, 0.34, 8.2, Red.Shade(0.45));
                pen.Box(x + d - 0.62, -8.5, 1.24, 0.4, Tone.Of(0x3c3540));
            }

            pen.Box(x - 2.6, -5.2, 5.2, 0.62, Red.Shade(0.3));
            pen.Box(x - 2.6, -2.6, 5.2, 0.62, Red.Shade(0.3));
        }

        foreach (var side in new[] { -1, 1 })
        {
            var lean = side * 0.5;
            var x = side * 7.1;
            pen.Poly(
                Red,
                x - 0.85 + lean,
                0.3,
                x - 0.62,
                -13.6,
                x + 0.62,
                -13.6,
                x + 0.85 + lean,
                0.3
            );
            pen.Poly(
                Red.Shade(0.8),
                x + 0.15 + lean,
                0.3,
                x + 0.1,
                -13.6,
                x + 0.62,
                -13.6,
                x + 0.85 + lean,
                0.3
            );
            pen.Poly(
                Red.Lit(0.8),
                x - 0.65 + lean,
                0.3,
                x - 0.48,
                -13.6,
                x - 0.22,
                -13.6,
                x - 0.3 + lean,
                0.3
            );
            pen.Box(x - 1 + lean, -0.9, 2, 1.2, Tone.Of(0x4a3f48));
        }

        pen.Ledge(-9.6, -10.9, 19.2, 1.3, Red);
        pen.Box(-0.8, -13.8, 1.6, 3, Red.Shade(0.25));
        pen.Box(-1, -13.4, 2, 2.6, Tone.Of(0x2f3a55));
        pen.Line(Outline.Box(-1, -13.4, 2, 2.6), Ink.Gold, 0.28);
        Beam(pen, -13.5, 10.8, 1.1, Red);
        Beam(pen, -14.5, 11.4, 0.9, Red.Lit(0.4));
        Beam(pen, -15.3, 12, 0.95, Tone.Of(0x5a4a48));
        pen.Line(
            Outline.From(-12.2, -16.9).Curve(-6, -15.9, 6, -15.9, 12.2, -16.9),
            Tone.Of(0x8d7a6c),
            0.26
        );
    }

    private static void Post(Pen pen, double x, double foot, double r, double h, Tone tone)
    {
        pen.Box(x - r, foot - h, r * 2, h, tone);
        pen.Box(x + (r * 0.1), foot - h, r * 0.9, h, tone.Shade(0.5));
    }

    // A beam that rises towards both ends.
    private static void Beam(Pen pen, double y, double half, double thick, Tone tone)
    {
        var shape = Outline
            .From(-half + 0.3, y - 0.5)
            .Curve(-half * 0.5, y + 0.2, half * 0.5, y + 0.2, half - 0.3, y - 0.5)
            .To(half, y - 0.9 - thick)
            .Curve(half * 0.5, y - thick, -half * 0.5, y - thick, -half, y - 0.9 - thick)
            .Close();
        pen.Fill(shape, tone);
        pen.Line(
            Outline
                .From(-half + 0.3, y - 0.5)
                .Curve(-half * 0.5, y + 0.2, half * 0.5, y + 0.2, half - 0.3, y - 0.5),
            tone.Shade(0.9),
            0.3
        );
    }
}
