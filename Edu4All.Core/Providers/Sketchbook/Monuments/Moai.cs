using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;
using Edu4All.Core.Providers.Sketchbook.Grounds;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// Easter Island, 1250 to 1500. Five figures on their platform, the tallest of about 9 m; heads two fifths of the height, long noses,
/// heavy brows; two still wear their red topknots.
/// </summary>
internal sealed class Moai : Monument
{
    private static readonly Tone Tuff = Tone.Of(0xa59b8c);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "moai",
        "easter island",
        "easter island heads",
        "easter island statues",
        "easter island statue",
        "easter island head",
        "rapa nui",
        "isla de pascua",
        "osterinsel",
        "moais",
        "ile de paques",
        "ilha de pascoa",
        "estatuas moai",
    ];

    /// <inheritdoc/>
    public override string Called => "the moai of Easter Island";

    /// <inheritdoc/>
    public override double Height => 12.6;

    /// <inheritdoc/>
    public override double Width => 30;

    /// <inheritdoc/>
    public override Type Home => typeof(Meadow);

    /// <inheritdoc/>
    public override Point Top => new(0, -11.2);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        foreach (
            var (x, size, hat) in new[]
            {
                (-11.4, 0.86, false),
                (-5.8, 1.0, true),
                (0.2, 1.1, false),
                (6.2, 0.96, true),
                (11.6, 0.82, false),
            }
        )
        {
            Statue(pen.At(x, -1.3, size), hat);
        }

        var stones = Tone.Of(0x8f877c);
        pen.Poly(stones, -15, 0.4, -14, -1.4, 14, -1.4, 15, 0.4);
        pen.Box(-14, -1.5, 28, 0.34, stones.Lit(0.8));
        for (var i = 0; i < 22; i++)
        {
            pen.Oval(
                -14 + (i * 1.32),
                -0.5 + (i % 3 * 0.22),
                0.62,
                0.4,
                stones.Shade(i % 2 == 0 ? 0.5 : -0.3)
            );
        }
    }

    private static void Statue(Pen pen, bool hat)
    {
        var body = Outline.Smooth(
            -2.1,
            0,
            -2.4,
            -2.4,
            -2.2,
            -4.3,
            -1.2,
            -4.9,
            1.2,
            -4.9,
            2.2,
            -4.3,
            2.4,
            -2.4,
            2.1,
            0
        );
        pen.Body(body, Tuff, 0.7, 0.85);
        pen.Inside(body)
            .Line(
                Outline.From(-1.7, -4).Curve(-2, -2.4, -1.8, -1, -0.5, -0.5),
                Tuff.Shade(0.8),
                0.24
            );
        pen.Inside(body)
            .Line(Outline.From(1.5, -4).Curve(1.8, -2.4, 1.6, -1, 0.5, -0.5), Tuff.Shade(1), 0.24);
        // Ears, then the long block of the head with its brow, nose and chin.
        pen.Box(-1.95, -8, 0.6, 2.5, Tuff.Shade(0.2), 0.25);
        pen.Box(1.35, -8, 0.6, 2.5, Tuff.Shade(0.9), 0.25);
        var head = Outline.Smooth(
            -1.5,
            -4.7,
            -1.62,
            -6.6,
            -1.5,
            -8.8,
            -1,
            -9.5,
            1,
            -9.5,
            1.5,
            -8.8,
            1.62,
            -6.6,
            1.5,
            -4.7,
            0.7,
            -4.2,
            -0.7,
            -4.2
        );
        pen.Body(head, Tuff.Lit(0.25), 0.6, 0.9);
        pen.Fill(
            Outline
                .From(-1.4, -8)
                .Curve(-0.8, -8.5, 0.8, -8.5, 1.4, -8)
                .To(1.3, -7.1)
                .Curve(0.9, -7.4, 0.6, -7.5, 0.45, -7.4)
                .To(-0.45, -7.4)
                .Curve(-0.6, -7.5, -0.9, -7.4, -1.3, -7.1)
                .Close(),
            Tuff.Shade(0.3)
        );
        pen.Smooth(Tuff.Dark(0.55), -1.2, -7.35, -0.5, -7.45, -0.5, -6.9, -1.1, -6.85);
        pen.Smooth(Tuff.Dark(0.55), 1.2, -7.35, 0.5, -7.45, 0.5, -6.9, 1.1, -6.85);
        pen.Poly(Tuff.Lit(0.7), -0.35, -8, 0.2, -8, 0.3, -6, -0.62, -5.9);
        pen.Poly(Tuff.Shade(0.8), 0.2, -8, 0.35, -8, 0.72, -5.9, 0.3, -5.9);
        pen.Poly(Tuff.Shade(0.9), -0.6, -5.9, 0.7, -5.9, 0.4, -5.7, -0.4, -5.7);
        pen.Box(-0.85, -5.35, 1.7, 0.26, Tuff.Dark(0.42), 0.1);
        pen.Box(-0.75, -5.05, 1.5, 0.2, Tuff.Lit(0.7), 0.1);
        if (hat)
        {
            var scoria = Tone.Of(0xb2644c);
            pen.Body(Outline.Box(-1.4, -10.9, 2.8, 1.6, 0.5), scoria, 0.5, 0.8);
            pen.Box(-0.8, -11.3, 1.6, 0.6, scoria.Lit(0.3), 0.25);
        }
    }
}
