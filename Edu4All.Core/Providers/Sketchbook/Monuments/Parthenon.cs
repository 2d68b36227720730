using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// Athens, 432 BC. Eight Doric columns of 10.4 m across a front of 31 m; three steps, a frieze of triglyphs, what is left of the
/// pediment; the long side runs back to the right. It stands on its rock.
/// </summary>
internal sealed class Parthenon : Monument
{
    private static readonly Tone Marble = Tone.Of(0xf0dfbf);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "parthenon",
        "acropolis",
        "partenon",
        "greek temple",
        "akropolis",
        "parthenon temple",
        "temple of athena",
        "acropole",
        "parthenon d athenes",
        "templo griego",
        "temple grec",
        "griechischer tempel",
        "templo grego",
    ];

    /// <inheritdoc/>
    public override double Height => 25;

    /// <inheritdoc/>
    public override double Width => 62;

    /// <inheritdoc/>
    public override Type Home => typeof(Grounds.Meadow);

    /// <inheritdoc/>
    public override Point Top => new(-11, -23);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        Rock(pen);
        var p = pen.At(-10.5, -5.4);
        Side(p);
        p.Poly(Marble.Shade(0.9).Dark(0.2), -14.4, -1.6, 14.4, -1.6, 14.4, -12, -14.4, -12);
        for (var i = 0; i < 5; i++)
        {
            p.Column(-9.6 + (i * 4.8), -1.6, 1.4, 9.6, Marble.Shade(0.75));
        }

        for (var i = 0; i < 3; i++)
        {
            p.Poly(
                Marble.Lit(0.5 - (i * 0.1)),
                -16.9 + (i * 0.5),
                -i * 0.55,
                16.9 - (i * 0.5),
                -i * 0.55,
                16.9 - (i * 0.5),
                -0.55 - (i * 0.55),
                -16.9 + (i * 0.5),
                -0.55 - (i * 0.55)
            );
            p.Dash(
                -16.9 + (i * 0.5),
                -i * 0.55,
                16.9 - (i * 0.5),
                -i * 0.55,
                Marble.Shade(0.8),
                0.14
            );
        }

        for (var i = 0; i < 8; i++)
        {
            p.Doric(-14.3 + (i * 4.086), -1.65, 1.95, 10.4, Marble);
        }

        Entablature(p);
    }

    private static void Entablature(Pen pen)
    {
        pen.Box(-15.5, -13.5, 31, 1.5, Marble.Lit(0.2));
        pen.Box(-15.5, -15, 31, 1.5, Marble.Shade(0.3));
        pen.Row(
            -15.5,
            31,
            15,
            Marble.Lit(0.6),
            (x, w) => Outline.Box(x - (w * 0.26), -15, w * 0.52, 1.45)
        );
        pen.Ledge(-16.2, -15.7, 32.4, 0.8, Marble);
        // The pediment has lost its middle: two stumps of the gable with a last figure in each corner.
        pen.Poly(
            Marble.Shade(0.25),
            -16.2,
            -15.6,
            -15.8,
            -16,
            -4.4,
            -19.2,
            -4,
            -18.2,
            -2.4,
            -18.5,
            -1.8,
            -16.9,
            0.4,
            -17,
            1,
            -15.6
        );
        pen.Poly(Marble.Shade(0.6), -12.6, -15.8, -5, -18, -4.6, -15.8);
        pen.Line(Outline.Path(-16, -15.9, -4.6, -19.1), Marble.Lit(0.8), 0.55);
        pen.Poly(Marble.Shade(0.3), 16.2, -15.6, 15.8, -16, 8.4, -18, 8, -17, 6.6, -17.2, 6, -15.6);
        pen.Line(Outline.Path(16, -15.9, 8.6, -18), Marble.Lit(0.6), 0.55);
        pen.Smooth(
            Marble.Lit(0.9),
            -11.2,
            -15.7,
            -10.6,
            -16.7,
            -9.6,
            -16.4,
            -8.6,
            -17.1,
            -7.8,
            -16.2,
            -7.2,
            -15.7
        );
    }

    // The flank in perspective: every column a little smaller and closer.
    private static void Side(Pen pen)
    {
        double Y(double x, double front) => front + ((-6.4 - front) * ((x - 15.5) / 24) * 0.42);
        pen.Poly(
            Marble.Shade(1).Dark(0.16),
            15.5,
            -1.6,
            15.5,
            -12,
            36.5,
            Y(36.5, -12),
            36.5,
            Y(36.5, -1.6)
        );
        pen.Poly(Marble.Shade(0.75), 16.9, 0, 15.8, -1.6, 37, Y(37, -1.6), 37.6, Y(37.6, 0));
        var x = 17.6;
        for (var i = 0; i < 11; i++)
        {
            var k = 1 - ((x - 15.5) / 24 * 0.34);
            var (foot, top) = (Y(x, -1.6), Y(x, -12));
            if (i is not (6 or 7))
            {
                pen.Box(x - (0.62 * k), top, 1.24 * k, foot - top, Marble.Shade(0.25));
                pen.Box(x, top, 0.62 * k, foot - top, Marble.Shade(0.9));
                pen.Box(x - (0.8 * k), top, 1.6 * k, 0.5, Marble.Shade(0.3));
            }

            x += 2.5 * k * k;
        }

        pen.Poly(Marble.Shade(0.5), 15.5, -12, 15.5, -15.4, 28, Y(28, -15.4), 28.4, Y(28.4, -12));
        pen.Poly(
            Marble.Shade(0.6),
            32.4,
            Y(32.4, -12),
            32.6,
            Y(32.6, -14.6),
            37,
            Y(37, -14.8),
            37,
            Y(37, -12)
        );
        pen.Poly(Marble.Shade(0.2), 15.5, -15, 15.5, -15.7, 28, Y(28, -15.7), 28, Y(28, -15));
    }

    private static void Rock(Pen pen)
    {
        var rock = Tone.Of(0xc9a87e);
        pen.Body(
            Outline.Smooth(
                -33,
                1,
                -31,
                -3,
                -27,
                -5.2,
                -10,
                -6,
                10,
                -5.8,
                28,
                -6,
                31,
                -3,
                33,
                1,
                0,
                2
            ),
            rock,
            1.4,
            0.6
        );
        foreach (var x in new[] { -24.0, -14, -4, 7, 18, 26 })
        {
            pen.Poly(rock.Shade(0.55), x, -4.6, x + 2.6, -3.8, x + 1.6, -0.4, x - 1, 0.2);
        }

        foreach (var x in new[] { -31.0, -21, 12, 23, 31 })
        {
            pen.At(x, 1.4, 0.1).Bush(Tone.Of(0x7c9a5c));
        }
    }
}
