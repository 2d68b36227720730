using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;
using Edu4All.Core.Providers.Sketchbook.Grounds;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// Rio de Janeiro, 1931. The figure is 30 m high and 28 m from hand to hand, on a pedestal of 8 m, on the top of Corcovado, which is drawn
/// much lower than its 700 m.
/// </summary>
internal sealed class ChristTheRedeemer : Monument
{
    private static readonly Tone Soapstone = Tone.Of(0xe6e2d8);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "christ the redeemer",
        "cristo redentor",
        "christ redeemer",
        "redeemer",
        "christ statue",
        "christ the redeemer statue",
        "christus statue",
        "christ redempteur",
        "corcovado",
        "christus der erloser",
        "jesus statue",
    ];

    /// <inheritdoc/>
    public override string Called => "Christ the Redeemer";

    /// <inheritdoc/>
    public override double Height => 64;

    /// <inheritdoc/>
    public override double Width => 74;

    /// <inheritdoc/>
    public override Type Home => typeof(Sea);

    /// <inheritdoc/>
    public override Point Top => new(8, -51);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        Hill(pen);
        var p = pen.At(0, -25);
        p.Poly(Tone.Of(0x8f8a86), -5, 0, -4, -8, 4, -8, 5, 0);
        p.Poly(Tone.Of(0x8f8a86).Shade(0.7), 1.6, 0, 1.4, -8, 4, -8, 5, 0);
        p.Ledge(-4.6, -8.6, 9.2, 1, Soapstone);
        Figure(p.At(0, -8.4));
    }

    private static void Figure(Pen pen)
    {
        // Sleeves hang from both arms and widen towards the hands; the hands are small and flat.
        foreach (var side in new[] { -1, 1 })
        {
            var tone = side < 0 ? Soapstone : Soapstone.Shade(0.3);
            pen.Fill(
                Outline
                    .From(0, -24.8)
                    .Curve(side * 3, -25, side * 8, -24, side * 12.6, -23.2)
                    .To(side * 12.6, -21.4)
                    .Curve(side * 11.6, -17.6, side * 9, -17.4, side * 7, -18.6)
                    .Curve(side * 5, -19.6, side * 4, -18, side * 3, -15)
                    .To(0, -15)
                    .Close(),
                tone
            );
            pen.Line(
                Outline
                    .From(side * 12.4, -21.4)
                    .Curve(side * 11.4, -18, side * 9, -17.8, side * 7, -18.9),
                Soapstone.Shade(0.9),
                0.5
            );
            pen.Line(
                Outline.From(side * 9, -23.4).Bend(side * 8.6, -20.6, side * 7.4, -19),
                Soapstone.Shade(0.75),
                0.4
            );
            pen.Fill(
                Outline
                    .From(side * 12.4, -23.1)
                    .Curve(side * 13.4, -23.4, side * 14.4, -22.8, side * 15, -22)
                    .Curve(side * 14.2, -21.4, side * 13.2, -21.4, side * 12.4, -21.6)
                    .Close(),
                Soapstone.Lit(side < 0 ? 0.4 : 0)
            );
        }

        var robe = Outline
            .From(-3.2, 0)
            .Curve(-3.6, -8, -3.9, -14, -3.5, -20)
            .Curve(-3.2, -23, -2.4, -24.6, -1, -25.2)
            .To(1, -25.2)
            .Curve(2.4, -24.6, 3.2, -23, 3.5, -20)
            .Curve(3.9, -14, 3.6, -8, 3.2, 0)
            .Close();
        pen.Body(robe, Soapstone.Lit(0.2), 1.6, 0.8);
        var folds = pen.Inside(robe);
        foreach (var (x, b) in new[] { (-2.2, -0.6), (-0.8, 0.3), (0.7, 0.2), (2, 0.5) })
        {
            folds.Line(
                Outline.From(x * 0.7, -15).Bend(x + b, -8, x, 0),
                Soapstone.Shade(0.95),
                0.4
            );
        }

        folds.Line(Outline.From(-3.6, -18.6).Bend(0, -13, 3.6, -16), Soapstone.Shade(0.9), 0.5);
        folds.Line(Outline.From(-3.4, -21).Bend(0.6, -16, 3.6, -20), Soapstone.Shade(0.7), 0.4);
        pen.Ledge(-3.8, -0.9, 7.6, 1, Soapstone);
        pen.Box(-0.8, -26, 1.6, 1.6, Soapstone.Shade(0.6));
        pen.Smooth(
            Soapstone.Shade(0.6),
            -1.9,
            -27,
            -1.5,
            -29.4,
            0,
            -30.2,
            1.5,
            -29.4,
            1.9,
            -27,
            1.6,
            -25.4,
            -1.6,
            -25.4
        );
        pen.Smooth(
            Soapstone.Lit(0.4),
            -1.1,
            -28.4,
            0,
            -29.2,
            1.1,
            -28.4,
            1,
            -26.8,
            0,
            -25.5,
            -1,
            -26.8
        );
        pen.Dash(-0.6, -27.8, -0.3, -27.8, Soapstone.Dark(0.5), 0.2);
        pen.Dash(0.3, -27.8, 0.6, -27.8, Soapstone.Dark(0.5), 0.2);
        pen.Dash(0, -27.4, 0, -26.9, Soapstone.Shade(0.9), 0.24);
        pen.Poly(Soapstone.Shade(0.5), -0.7, -26.4, 0.7, -26.4, 0, -25.2);
    }

    private static void Hill(Pen pen)
    {
        var (leaf, rock) = (Tone.Of(0x5f9a5e), Tone.Of(0x9a8f8c));
        var hill = Outline
            .From(-37, 2)
            .Curve(-30, -2, -24, -8, -18, -16)
            .Curve(-13, -23, -9, -26, -4, -26)
            .To(4, -26)
            .Curve(9, -26, 12, -22, 15, -15)
            .Curve(19, -7, 28, -1, 37, 2)
            .Close();
        pen.Body(hill, leaf, 5, 0.7);
        var inside = pen.Inside(hill);
        inside.Smooth(rock, 4, -27, 9, -24, 14, -14, 18, -6, 10, -3, 9, -12, 5, -18);
        inside.Smooth(rock.Shade(0.7), 9, -24, 15, -14, 20, -5, 15, -3, 13, -12);
        foreach (
            var (x, y) in new[]
            {
                (-20.0, -10.0),
                (-12, -17),
                (-26, -4),
                (-6, -12),
                (-14, -5),
                (0, -4),
                (22, -2),
                (-3, -20),
            }
        )
        {
            inside.At(x, y, 0.14).Bush(leaf.Dark(0.14));
        }

        pen.Ledge(-7, -26, 14, 1.4, Tone.Of(0xc7bfb2));
    }
}
