using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;
using Edu4All.Core.Providers.Sketchbook.Grounds;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// The Castillo of Chichén Itzá, about 900. 30 m with the temple on top, 55 m along the base; nine terraces and 91 steps up the middle of
/// each side, a serpent's head at their foot.
/// </summary>
internal sealed class ChichenItza : Monument
{
    private static readonly Tone Limestone = Tone.Of(0xd5cbb4);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "chichen itza",
        "el castillo",
        "mayan pyramid",
        "maya pyramid",
        "kukulkan",
        "mayan temple",
        "chichen",
        "chichen itsa",
        "chitchen itza",
        "piramide maya",
        "pyramide maya",
        "maya pyramide",
        "piramide maia",
    ];

    /// <inheritdoc/>
    public override string Called => "the pyramid of Chichen Itza";

    /// <inheritdoc/>
    public override double Height => 31;

    /// <inheritdoc/>
    public override double Width => 62;

    /// <inheritdoc/>
    public override Type Home => typeof(Meadow);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        pen = pen.At(-2, 0);
        // Nine terraces, with the shaded side running back to the right.
        for (var i = 0; i < 9; i++)
        {
            var (y, half) = (-i * 2.66, 27.5 - (i * 2.2));
            var back = 6.4 - (i * 0.55);
            pen.Poly(
                Limestone.Shade(0.9),
                half,
                y,
                half - 0.9,
                y - 2.66,
                half - 0.9 + back,
                y - 2.9,
                half + back,
                y - 0.6
            );
            pen.Poly(
                Limestone.Lit(0.2),
                -half,
                y,
                -half + 0.9,
                y - 2.66,
                half - 0.9,
                y - 2.66,
                half,
                y
            );
            pen.Box(-half + 0.9, y - 2.66, (half * 2) - 1.8, 0.42, Limestone.Lit(0.9));
            pen.Box(-half + 0.2, y - 0.4, (half * 2) - 0.4, 0.4, Limestone.Shade(0.55));
            var panels = new Outline();
            for (var x = -half + 2.4; x < half - 3.4; x += 3)
            {
                if (Math.Abs(x + 0.8) > 6.4)
                {
                    panels.And(Outline.Box(x, y - 1.8, 1.8, 1.1));
                }
            }

            pen.Fill(panels, Limestone.Shade(0.5));
        }

        Stairs(pen);
        Temple(pen.At(1, -23.9));
        foreach (var side in new[] { -1, 1 })
        {
            pen.Body(
                Outline.Smooth(
                    (side * 6) - 1.5,
                    0.3,
                    (side * 6) - 1.6,
                    -1.5,
                    side * 6,
                    -2.3,
                    (side * 6) + 1.6,
                    -1.5,
                    (side * 6) + 1.5,
                    0.3
                ),
                Limestone,
                0.5,
                0.8
            );
            pen.Box((side * 6) - 1, -0.8, 2, 0.5, Limestone.Dark(0.5));
        }
    }

    private static void Stairs(Pen pen)
    {
        pen.Poly(Limestone.Lit(0.6), -6.4, 0, -4.2, -24, 4.2, -24, 6.4, 0);
        pen.Poly(Limestone.Shade(0.15), -5, 0, -3.2, -24, 3.2, -24, 5, 0);
        var steps = new Outline();
        for (var i = 1; i < 24; i++)
        {
            var w = 5 - (i * 0.075);
            steps.Move(-w, -i).To(w, -i);
        }

        pen.Line(steps, Limestone.Shade(0.75), 0.26);
        pen.Poly(Limestone.Shade(0.7), 5, 0, 3.2, -24, 4.2, -24, 6.4, 0);
    }

    private static void Temple(Pen pen)
    {
        pen.Box(-7, -4.6, 13, 4.6, Limestone.Lit(0.2));
        pen.Poly(Limestone.Shade(0.9), 6, 0, 6, -4.6, 8.6, -4.8, 8.6, -0.3);
        pen.Row(
            -5.4,
            9.6,
            3,
            Limestone.Dark(0.6),
            (x, w) => Outline.Box(x - (w * 0.28), -3.6, w * 0.56, 3.6)
        );
        pen.Ledge(-7.5, -4.9, 14, 0.7, Limestone);
        pen.Box(-7, -6.1, 13, 1.3, Limestone);
        pen.Poly(Limestone.Shade(0.8), 6, -4.8, 6, -6.1, 8.6, -6.2, 8.6, -5);
        pen.Row(
            -7,
            13,
            9,
            Limestone.Lit(0.5),
            (x, w) => Outline.Box(x - (w * 0.3), -6.6, w * 0.6, 0.6)
        );
    }
}
