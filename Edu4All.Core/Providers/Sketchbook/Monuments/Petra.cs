using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;
using Edu4All.Core.Providers.Sketchbook.Grounds;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// The Treasury of Petra, first century. 39 m high, 25 m wide, cut into the rose-red cliff: six columns below, above them a round temple
/// between two halves of a broken pediment, an urn on top.
/// </summary>
internal sealed class Petra : Monument
{
    private static readonly Tone Rose = Tone.Of(0xd98f68);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "treasury of petra",
        "petra",
        "petra treasury",
        "al khazneh",
        "khazneh",
        "tesoro de petra",
        "tresor de petra",
        "schatzhaus von petra",
        "felsentempel",
        "tesouro de petra",
        "petra jordan",
        "el khazneh",
    ];

    /// <inheritdoc/>
    public override double Height => 52;

    /// <inheritdoc/>
    public override double Width => 76;

    /// <inheritdoc/>
    public override Type Home => typeof(Desert);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        Cliff(pen);
        var stone = Rose.Pale(0.24);
        pen.Poly(Rose.Shade(1).Dark(0.12), -14, 0, -14, -40, -3, -43, 3, -43, 14, -40, 14, 0);
        Lower(pen, stone);
        Upper(pen.At(0, -21), stone);
    }

    private static void Cliff(Pen pen)
    {
        var cliff = Outline
            .From(-38, 1)
            .To(-36, -22)
            .To(-31, -38)
            .To(-24, -47)
            .To(-15, -50)
            .To(-6, -52)
            .To(7, -51)
            .To(18, -48)
            .To(27, -43)
            .To(33, -30)
            .To(36, -14)
            .To(38, 1)
            .Close();
        pen.Fill(cliff, Rose);
        var inside = pen.Inside(cliff);
        foreach (
            var (x, tone) in new[]
            {
                (-34.0, -0.4),
                (-27, 0.25),
                (-21, -0.3),
                (18, 0.5),
                (25, 0.85),
                (31, 0.6),
            }
        )
        {
            inside.Fill(
                Outline
                    .From(x - 3, 2)
                    .Curve(x - 4, -16, x + 1, -30, x, -54)
                    .To(x + 4, -54)
                    .Curve(x + 4, -32, x, -18, x + 3, 2)
                    .Close(),
                Rose.Shade(tone)
            );
        }

        for (var i = 0; i < 7; i++)
        {
            inside.Line(
                Outline
                    .From(-40, -6 - (i * 6.6))
                    .Bend(-26, -9 - (i * 6.6), -13, -6 - (i * 6.4))
                    .Move(13, -7 - (i * 6.4))
                    .Bend(26, -4 - (i * 6.6), 40, -9 - (i * 6.6)),
                Rose.Mix(Tone.Of(i % 2 == 0 ? 0xb5623f : 0xf0c39a), 0.6),
                0.7
            );
        }
    }

    private static void Lower(Pen pen, Tone stone)
    {
        pen.Box(-12.4, -17, 24.8, 17, stone.Shade(0.6));
        pen.Box(-6.4, -15.6, 12.8, 15.6, stone.Shade(1.1).Dark(0.12));
        pen.Box(-2.4, -11.5, 4.8, 11.5, Rose.Dark(0.72));
        pen.Line(Outline.Path(-2.9, 0, -2.9, -12, 2.9, -12, 2.9, 0), stone.Shade(0.4), 0.6);
        foreach (var x in new[] { -11.0, -7.4, -2.9, 2.9, 7.4, 11 })
        {
            pen.Column(x, 0, 1.7, 15.6, stone);
        }

        foreach (var x in new[] { -9.2, 9.2 })
        {
            pen.Smooth(stone.Lit(0.2), x - 0.9, -4, x - 0.8, -8, x, -9.6, x + 0.9, -8, x + 0.8, -4);
        }

        pen.Ledge(-13, -17.4, 26, 1.8, stone);
        pen.Pediment(0, -17.2, 15.6, 3.6, stone);
        pen.Ledge(-13.2, -21.2, 26.4, 1, stone);
        pen.Box(-12.6, -20.4, 4, 3, stone.Shade(0.1));
        pen.Box(8.6, -20.4, 4, 3, stone.Shade(0.5));
        pen.Poly(Rose.Shade(0.5), -15, 0.8, -13.6, -0.6, 13.6, -0.6, 15, 0.8);
    }

    private static void Upper(Pen pen, Tone stone)
    {
        foreach (var side in new[] { -1, 1 })
        {
            // Each half of the broken pediment stands on two columns.
            var shade = side > 0 ? 0.3 : 0;
            pen.Box(side < 0 ? -12.6 : 6.2, -13, 6.4, 13, stone.Shade(0.85));
            pen.Column(side * 11.6, 0, 1.5, 12.4, stone.Shade(shade));
            pen.Column(side * 7.4, 0, 1.5, 12.4, stone.Shade(shade));
            pen.Ledge(side < 0 ? -13.2 : 5.6, -14.2, 7.6, 1.6, stone);
            pen.Poly(stone.Shade(shade), side * 13.4, -14, side * 6, -18.4, side * 5.6, -14);
            pen.Poly(
                stone.Shade(0.6 + shade),
                side * 11.4,
                -14.5,
                side * 6.6,
                -17.2,
                side * 6.4,
                -14.5
            );
        }

        // The tholos: a round temple with a cone and the urn that was said to hold the treasure.
        pen.Box(-4.2, -13, 8.4, 13, stone.Shade(0.55));
        foreach (var x in new[] { -3.6, 0, 3.6 })
        {
            pen.Column(x, 0, 1.4, 12.2, stone);
        }

        pen.Smooth(stone.Lit(0.4), -2.5, -2, -2.4, -6, -1.8, -8.4, -1, -6, -1.1, -2);
        pen.Ledge(-5, -14.2, 10, 1.8, stone);
        pen.Body(
            Outline
                .From(-5, -14)
                .Curve(-4, -17, -1.4, -18, -0.8, -20)
                .To(0.8, -20)
                .Curve(1.4, -18, 4, -17, 5, -14)
                .Close(),
            stone,
            1.4,
            0.8
        );
        pen.Ball(0, -21.8, 1.7, 2, stone, 0.5);
        pen.Ledge(-1.1, -24.2, 2.2, 0.6, stone);
    }
}
