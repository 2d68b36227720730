using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;
using Edu4All.Core.Providers.Sketchbook.Grounds;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// San Francisco, 1937. Towers 227 m over the water and 1280 m apart, the road at 67 m; drawn with a third of that span so that the towers
/// are seen. International orange.
/// </summary>
internal sealed class GoldenGateBridge : Monument
{
    private static readonly Tone Orange = Tone.Of(0xd9532f);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "golden gate bridge",
        "golden gate",
        "san francisco bridge",
        "puente golden gate",
        "pont du golden gate",
        "golden gate brucke",
        "ponte golden gate",
        "goldengate bridge",
    ];

    /// <inheritdoc/>
    public override double Height => 235;

    /// <inheritdoc/>
    public override double Width => 700;

    /// <inheritdoc/>
    public override Type Home => typeof(Sea);

    /// <inheritdoc/>
    public override bool Wades => true;

    /// <inheritdoc/>
    public override Point Top => new(0, -76);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        const double Tower = 190,
            End = 350,
            Road = -67;
        // The cable: a parabola between the towers, straight to the anchorages.
        double Cable(double x) =>
            Math.Abs(x) <= Tower
                ? -84 - ((x * x) / (Tower * Tower) * 138)
                : -222 + ((Math.Abs(x) - Tower) / (End - Tower) * 148);
        var hangers = new Outline();
        for (var x = -End + 12; x < End; x += 12)
        {
            hangers.Move(x, Road - 6).To(x, Cable(x));
        }

        pen.Line(hangers, Orange.Shade(0.2), 1);
        foreach (var x in new[] { -Tower, Tower })
        {
            Pier(pen, x);
        }

        pen.Box(-End, Road - 7, End * 2, 5, Orange);
        pen.Box(-End, Road - 2, End * 2, 9, Orange.Shade(0.75));
        var truss = new Outline();
        for (var x = -End; x < End; x += 14)
        {
            truss.Move(x, Road + 6).To(x + 7, Road - 1).To(x + 14, Road + 6);
        }

        pen.Line(truss, Orange.Lit(0.3), 1.2);
        var cable = Outline
            .From(-End, Cable(-End))
            .To(-Tower, -222)
            .Bend(0, 54, Tower, -222)
            .To(End, Cable(End));
        pen.Line(cable, Orange.Dark(0.1), 4);
        pen.At(-1, -1).Line(cable, Orange.Lit(0.6), 1.4);
    }

    private static void Pier(Pen pen, double x)
    {
        pen.Poly(Tone.Of(0xb9a99a), x - 28, 4, x - 24, -14, x + 24, -14, x + 28, 4);
        pen.Poly(Tone.Of(0xb9a99a).Shade(0.7), x + 6, 4, x + 6, -14, x + 24, -14, x + 28, 4);
        // Two legs that step in towards the top, joined by portals that grow smaller with height.
        foreach (var side in new[] { -1, 1 })
        {
            pen.Poly(
                Orange.Shade(side > 0 ? 0.35 : 0),
                x + (side * 21),
                -14,
                x + (side * 20),
                -110,
                x + (side * 17.5),
                -170,
                x + (side * 15.5),
                -226,
                x + (side * 7.5),
                -226,
                x + (side * 8.5),
                -170,
                x + (side * 9.5),
                -110,
                x + (side * 10),
                -14
            );
            pen.Poly(
                Orange.Shade(0.9),
                x + (side * 10) - 1,
                -14,
                x + (side * 9.5) - 1,
                -110,
                x + (side * 7.5) - 1,
                -226,
                x + (side * 7.5) + 1.6,
                -226,
                x + (side * 9.5) + 1.6,
                -110,
                x + (side * 10) + 1.6,
                -14
            );
        }

        foreach (
            var (y, h) in new[] { (-36.0, 12.0), (-112, 13), (-156, 12), (-194, 11), (-226, 10) }
        )
        {
            pen.Box(x - 12, y, 24, h, Orange);
            pen.Box(x - 12, y + (h * 0.6), 24, h * 0.4, Orange.Shade(0.7));
        }

        pen.Line(
            Outline.Path(x - 9, -60, x + 9, -24, x + 9, -60, x - 9, -24),
            Orange.Shade(0.4),
            3
        );
        pen.Ledge(x - 18, -230, 36, 5, Orange);
        pen.Disc(x, -232, 3, pen.LampsOn ? Ink.Lamp : Ink.Red);
    }
}
