using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// Brasilia, Oscar Niemeyer, 1970: sixteen curved concrete ribs on a circle of 60 m, 40 m high, narrow where they meet and open like a crown;
/// stained glass between them, four bells on a stand beside.
/// </summary>
internal sealed class BrasiliaCathedral : Monument
{
    private const int Ribs = 16;
    private static readonly Tone Concrete = Tone.Of(0xf6f4ef);

    // Share of the way round and half width at that height: foot, waist, tips.
    private static readonly (double Foot, double Waist, double Tip) Radius = (31, 8.6, 15.5);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "cathedral of brasilia",
        "brasilia cathedral",
        "brasilia",
        "catedral de brasilia",
        "cathedrale de brasilia",
        "kathedrale von brasilia",
        "catedral metropolitana de brasilia",
    ];

    /// <inheritdoc/>
    public override double Height => 41;

    /// <inheritdoc/>
    public override double Width => 96;

    /// <inheritdoc/>
    public override Point Top => new(0, -31);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        Bells(pen.At(38, 0));
        pen.Oval(0, 1, 37, 3.4, Tone.Of(0x7fc3d6));
        pen.Oval(0, 0.4, 33.5, 2.4, Concrete.Shade(0.3));
        for (var i = 0; i < Ribs; i++)
        {
            if (i is > Ribs / 2)
            {
                Rib(pen.Hazed(0.2), i, Concrete.Shade(0.7));
            }
        }

        Glass(pen);
        for (var i = 0; i <= Ribs / 2; i++)
        {
            Rib(pen, i, i > 4 ? Concrete.Shade(0.45) : Concrete.Lit(0.2));
        }

        pen.Dash(0, -29, 0, -40.8, Concrete.Shade(0.5), 0.5);
        pen.Dash(-1.8, -38, 1.8, -38, Concrete.Shade(0.5), 0.5);
    }

    private static void Glass(Pen pen)
    {
        var (foot, waist, _) = Radius;
        var wall = Outline
            .From(-foot, 0)
            .Curve(-foot * 0.62, -7, -waist * 1.2, -16, -waist, -29)
            .To(waist, -29)
            .Curve(waist * 1.2, -16, foot * 0.62, -7, foot, 0)
            .Close();
        pen.Fill(wall, pen.LampsOn ? Tone.Of(0x8fd8d6).Glow() : Tone.Of(0x8ec9d0));
        var inside = pen.Inside(wall);
        inside.Smooth(
            Tone.Of(0x3f8fc0).Thin(0.75),
            -24,
            0,
            -14,
            -14,
            -2,
            -18,
            8,
            -30,
            12,
            -16,
            2,
            -8,
            -8,
            -2
        );
        inside.Smooth(Tone.Of(0x5cab7c).Thin(0.75), -2, 0, 6, -12, 18, -12, 26, -2, 14, 2);
        inside.Smooth(Tone.Of(0xf4f7ee).Thin(0.7), -8, -14, 0, -24, 5, -20, -2, -10);
        pen.Oval(0, -29, waist, 1.5, Concrete.Shade(0.7));
    }

    private static void Rib(Pen pen, int i, Tone tone)
    {
        // cos of the angle round the circle: 1 on the far left, -1 on the far right.
        var across = -Math.Round(Math.Cos(i * 2 * Math.PI / Ribs), 6);
        var depth = Math.Round(Math.Sin(i * 2 * Math.PI / Ribs), 6) * 1.8;
        var (foot, waist, tip) = Radius;
        var w = 1.5;
        pen.Fill(
            Outline
                .From((foot * across) - w, depth)
                .Curve(
                    (foot * across * 0.62) - w,
                    -8,
                    (waist * across * 1.1) - w,
                    -17,
                    (waist * across) - w,
                    -28
                )
                .Bend((waist * across) - (w * 0.8), -33, tip * across, -40 + depth * 0.3)
                .Bend((waist * across) + (w * 0.8), -33, (waist * across) + w, -28)
                .Curve(
                    (waist * across * 1.1) + w,
                    -17,
                    (foot * across * 0.62) + w,
                    -8,
                    (foot * across) + (w * 0.4),
                    depth
                )
                .Close(),
            tone
        );
    }

    private static void Bells(Pen pen)
    {
        pen.Box(-0.7, -20, 1.4, 20, Concrete.Shade(0.3));
        pen.Fill(
            Outline
                .From(-7.6, -24.4)
                .Bend(0, -17, 7.6, -24.4)
                .To(6.6, -24.6)
                .Bend(0, -19.4, -6.6, -24.6)
                .Close(),
            Concrete
        );
        foreach (var x in new[] { -5.4, -1.9, 1.9, 5.4 })
        {
            pen.Dash(x, -22, x, -19, Concrete.Shade(0.8), 0.3);
            pen.Turned(x, -16.6, Tone.Of(0x8d7048), (1.3, 0), (0.9, 0.8), (0.7, 2.2), (0.1, 3.4));
        }
    }
}
