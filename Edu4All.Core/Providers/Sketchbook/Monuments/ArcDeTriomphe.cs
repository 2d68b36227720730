using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>Paris, 1836. 50 m high, 45 m wide, 22 m deep; the arch is 29 m high and 14.6 m wide.</summary>
internal sealed class ArcDeTriomphe : Monument
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "arc de triomphe",
        "arch of triumph",
        "arc of triumph",
        "triumphal arch",
        "arco de triunfo",
        "arco del triunfo",
        "triumphbogen",
        "arc de triomph",
        "arco do triunfo",
        "arc de triumph",
    ];

    /// <inheritdoc/>
    public override string Called => "the Arc de Triomphe";

    /// <inheritdoc/>
    public override double Height => 50;

    /// <inheritdoc/>
    public override double Width => 58;

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        var stone = Ink.Stone;
        pen = pen.At(-4, 0);
        // The flank, seen a little from the left front: shaded, with its own smaller arch (18.7 m high, 8.4 m wide).
        pen.Poly(stone.Shade(0.85), 22.4, 0, 22.4, -49, 33, -46.4, 33, -1.6);
        pen.Fill(
            Outline
                .From(25.6, -0.4)
                .To(25.6, -14)
                .Curve(25.8, -20, 30.2, -19.6, 30.2, -13.6)
                .To(30.2, -1)
                .Close(),
            stone.Shade(1).Dark(0.42)
        );
        pen.Poly(stone.Shade(0.5), 22.4, -36, 34, -34, 34, -32.8, 22.4, -34.4);
        pen.Poly(stone.Shade(0.5), 22.4, -45, 34, -42.8, 34, -41.6, 22.4, -43.4);
        pen.Box(-22.4, -49, 44.8, 49, stone);
        Vault(pen, stone);
        // Imposts carry the arch; the great frieze runs at 34 m, the attic with its shields above.
        pen.Ledge(-22.8, -20.4, 15.4, 1.5, stone);
        pen.Ledge(7.4, -20.4, 15.4, 1.5, stone);
        pen.Box(-22.4, -38.2, 44.8, 3, stone.Shade(0.28));
        for (var x = -21.6; x < 21.6; x += 1.35)
        {
            pen.Box(x, -37.8, 0.75, 2.3, stone.Lit(0.7), 0.3);
        }

        pen.Ledge(-23.8, -35.4, 47.6, 1.3, stone);
        pen.Ledge(-23.8, -39.6, 47.6, 1.6, stone);
        pen.Box(-22.4, -46.6, 44.8, 7, stone);
        pen.Row(
            -21.8,
            43.6,
            15,
            stone.Shade(0.45),
            (x, w) => Outline.Box(x - (w * 0.36), -45.6, w * 0.72, 5)
        );
        pen.Row(
            -21.8,
            43.6,
            15,
            stone.Lit(0.8),
            (x, w) => Outline.Oval(x, -43.1, w * 0.24, w * 0.24)
        );
        pen.Ledge(-24.2, -49.2, 48.4, 2.6, stone);
        pen.Row(
            -23,
            46,
            24,
            stone.Lit(0.4),
            (x, w) => Outline.Box(x - (w * 0.3), -50, w * 0.6, 0.9)
        );
        foreach (var side in new[] { -1, 1 })
        {
            Sculpture(pen.At(side * 14.9, 0), stone);
            pen.Box((side * 14.9) - 5.2, -32, 10.4, 7.6, stone.Shade(0.3));
            pen.Box((side * 14.9) - 4.5, -31.4, 9, 6.4, stone.Lit(0.35));
            Crowd(pen.At(side * 14.9, -25.4), stone, 7);
        }

        pen.Poly(stone.Shade(0.35), -25, 0.6, -23.4, -1.6, 23.4, -1.6, 24.6, 0.6);
    }

    private static void Vault(Pen pen, Tone stone)
    {
        pen.Fill(Outline.Arch(0, 0, 16.6, 30.4), stone.Lit(0.7));
        var arch = Outline.Arch(0, 0, 14.6, 29.2);
        pen.Fade(arch, 0, -29, 0, 0, (0, stone.Shade(1).Dark(0.35)), (1, stone.Shade(0.8)));
        // Through the vault one sees the sky on the other side.
        pen.Inside(arch).Fill(Outline.Arch(-1.5, 0, 10.4, 24.6), pen.Air);
        pen.Inside(arch).Box(-8, -1.6, 16, 2.2, stone.Shade(0.3));
        var coffers = pen.Inside(arch);
        for (var i = 0; i < 6; i++)
        {
            coffers.Box(4.2, -19 + (i * 3.2), 2.4, 2, stone.Shade(1).Dark(0.5));
        }

        pen.Fill(Outline.Poly(-1.5, -32.6, 1.5, -32.6, 1, -28.6, -1, -28.6), stone.Lit(0.9));
        foreach (var side in new[] { -1, 1 })
        {
            // The winged figures of fame in the spandrels.
            pen.Smooth(
                stone.Shade(0.4),
                side * 3.4,
                -32.4,
                side * 6.8,
                -30.8,
                side * 7.6,
                -26,
                side * 6.4,
                -26.4,
                side * 5,
                -29.6
            );
        }
    }

    // The high reliefs at the feet (11.6 m): a block, a crowd of figures, one winged above them.
    private static void Sculpture(Pen pen, Tone stone)
    {
        pen.Box(-5.2, -5.4, 10.4, 5.4, stone.Shade(0.25));
        pen.Ledge(-5.6, -6, 11.2, 1, stone);
        var group = Outline.Smooth(
            -4,
            -6,
            -4.2,
            -11,
            -2.8,
            -13.6,
            -1.2,
            -17.2,
            0.2,
            -18.6,
            1.8,
            -16.8,
            3,
            -13.2,
            4.2,
            -10.4,
            4,
            -6
        );
        pen.At(0.5, 0.2).Fill(group, stone.Shade(0.8));
        pen.Fill(group, stone.Lit(0.75));
        foreach (var (x, y) in new[] { (-2.6, -11.0), (0, -12.4), (2.4, -10.8), (0.2, -16.4) })
        {
            pen.Disc(x, y, 0.75, stone.Shade(0.55));
            pen.Smooth(
                stone.Shade(0.4),
                x - 0.9,
                y + 1,
                x + 0.8,
                y + 1,
                x + 1,
                y + 4.6,
                x - 0.2,
                y + 5.2,
                x - 1.1,
                y + 4.4
            );
        }
    }

    private static void Crowd(Pen pen, Tone stone, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var x = -3.6 + (i * 1.2);
            pen.Box(x - 0.4, -3.2 - (i % 2 * 0.5), 0.8, 3, stone.Shade(0.5), 0.3);
            pen.Disc(x, -3.7 - (i % 2 * 0.5), 0.42, stone.Shade(0.5));
        }
    }
}
