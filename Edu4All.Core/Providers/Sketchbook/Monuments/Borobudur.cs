using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// Java, about 825: a hill of grey stone 118 m wide and 35 m high; five square galleries with niches, then three round terraces with 72 small
/// bells of pierced stone and one large bell on top.
/// </summary>
internal sealed class Borobudur : Monument
{
    private static readonly Tone Stone = Tone.Of(0x9b958f);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "borobudur",
        "borobudur temple",
        "borobodur",
        "borobudor",
        "stupa",
        "templo de borobudur",
        "temple de borobudur",
        "tempel von borobudur",
        "templo borobudur",
    ];

    /// <inheritdoc/>
    public override string Called => "Borobudur";

    /// <inheritdoc/>
    public override double Height => 42;

    /// <inheritdoc/>
    public override double Width => 120;

    /// <inheritdoc/>
    public override Type Home => typeof(Grounds.Meadow);

    /// <inheritdoc/>
    public override Point Top => new(22, -18);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        pen.Block(-59, 0, 118, 3.2, Stone.Shade(0.15), 0.14);
        for (var i = 0; i < 4; i++)
        {
            Gallery(pen, 53 - (i * 6.4), -3 - (i * 3.7));
        }

        for (var i = 0; i < 3; i++)
        {
            var (half, y) = (28 - (i * 7.0), -17.6 - (i * 2.6));
            pen.Turned(0, y, Stone, (half, 0), (half, 2.8));
            pen.Oval(0, y - 2.8, half, 1, Stone.Lit(0.6));
            for (var k = 0; k < 9 - (i * 2); k++)
            {
                Bell(
                    pen.At(-half + 2.6 + (k * ((half * 2) - 5.2) / (8 - (i * 2))), y - 2.4),
                    4.6,
                    5.4
                );
            }
        }

        Bell(pen.At(0, -25), 14, 11.4);
        pen.Box(-1.6, -38, 3.2, 2, Stone.Lit(0.2));
        pen.Spire(0, -38, 2.2, 4, Stone);
        Stair(pen);
    }

    private static void Gallery(Pen pen, double half, double foot)
    {
        pen.Block(-half, foot, half * 2, 3.8, Stone.Shade(0.05), 0.16);
        pen.Ledge(-half - 0.5, foot - 3.8, (half * 2) + 1, 0.8, Stone);
        pen.Row(
            -half,
            half * 2,
            (int)(half / 2),
            Stone.Dark(0.35),
            (x, w) => Outline.Arch(x, foot - 0.6, w * 0.44, 2.5)
        );
        pen.Row(
            -half,
            half * 2,
            (int)(half / 2),
            Stone.Lit(0.4),
            (x, w) =>
                Outline.Poly(x - (w * 0.16), foot - 3.7, x, foot - 5.6, x + (w * 0.16), foot - 3.7)
        );
        pen.Box(-half, foot - 3.2, half * 2, 0.4, Stone.Shade(0.8));
    }

    // Pierced with diamonds so that the Buddha inside can be guessed.
    private static void Bell(Pen pen, double w, double h)
    {
        var half = w / 2;
        pen.Turned(
            0,
            0,
            Stone.Pale(0.08),
            (half, 0),
            (half * 0.98, h * 0.22),
            (half * 0.86, h * 0.5),
            (half * 0.6, h * 0.72),
            (half * 0.26, h * 0.8),
            (half * 0.2, h)
        );
        var holes = new Outline();
        for (var row = 0; row < 3; row++)
        {
            for (var i = -2; i <= 2; i++)
            {
                var (x, y) = ((i + (row % 2 * 0.5)) * w * 0.17, -h * (0.14 + (row * 0.16)));
                holes.And(
                    Outline.Poly(
                        x,
                        y - (h * 0.06),
                        x + (w * 0.045),
                        y,
                        x,
                        y + (h * 0.06),
                        x - (w * 0.045),
                        y
                    )
                );
            }
        }

        pen.Fill(holes, Stone.Dark(0.45));
    }

    private static void Stair(Pen pen)
    {
        pen.Poly(Stone.Lit(0.4), -5, 0, -2.6, -18, 2.6, -18, 5, 0);
        for (var y = 0.9; y < 17.6; y += 1.1)
        {
            var half = 4.6 - (y * 0.135);
            pen.Dash(-half, -y, half, -y, Stone.Shade(0.8), 0.24);
        }

        pen.Poly(Stone.Shade(0.4), -6.4, 0, -3.4, -18, -2.6, -18, -5, 0);
        pen.Poly(Stone.Shade(0.7), 6.4, 0, 3.4, -18, 2.6, -18, 5, 0);
        pen.Fill(Outline.Arch(0, -16.6, 3.4, 4.4), Stone.Dark(0.5));
    }
}
