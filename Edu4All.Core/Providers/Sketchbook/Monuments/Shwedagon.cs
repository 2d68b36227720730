using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// Yangon, its form since 1768: a gilded bell of 99 m with rings, a lotus, a bud and an umbrella at its tip, over eight-sided terraces;
/// 64 small stupas stand round its foot, with halls of many roofs among them.
/// </summary>
internal sealed class Shwedagon : Monument
{
    private static readonly Tone Gold = Tone.Of(0xefb53f);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "shwedagon pagoda",
        "shwedagon",
        "schwedagon",
        "golden pagoda",
        "shwe dagon",
        "pagoda",
        "pagode",
        "pagoda shwedagon",
        "pagode shwedagon",
        "shwedagon pagode",
        "pagoda de shwedagon",
        "pagode de shwedagon",
    ];

    /// <inheritdoc/>
    public override double Height => 106;

    /// <inheritdoc/>
    public override double Width => 142;

    /// <inheritdoc/>
    public override Point Top => new(44, -27);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        pen.Block(-70, 0, 140, 6, Ink.Marble.Shade(0.1), 0.2);
        pen.Ledge(-71, -7, 142, 1.6, Ink.Marble);
        var main = pen.At(0, -6);
        main.Turned(
            0,
            0,
            Gold,
            (46, 0),
            (45, 5),
            (40, 6),
            (39, 11),
            (34, 12),
            (33, 17),
            (28, 18.4),
            (27, 23),
            (23, 24.4)
        );
        // The bell.
        main.Turned(
            0,
            -24.4,
            Gold.Lit(0.15),
            (23.5, 0),
            (21, 3),
            (18.4, 8),
            (16.6, 14),
            (14.6, 19),
            (11.4, 22.4)
        );
        main.Ledge(-18.6, -33, 37.2, 1.8, Gold.Dark(0.1));
        for (var i = 0; i < 6; i++)
        {
            var half = 11.4 - (i * 1.1);
            main.Box(
                -half,
                -49.4 - (i * 2.6),
                half * 2,
                2.2,
                i % 2 == 0 ? Gold.Lit(0.5) : Gold.Shade(0.4),
                1
            );
            main.Box(half * 0.3, -49.4 - (i * 2.6), half * 0.7, 2.2, Gold.Shade(0.8), 1);
        }

        main.Turned(
            0,
            -62.2,
            Gold,
            (7.4, 0),
            (5.2, 2.4),
            (7, 4),
            (4.4, 6),
            (4.8, 11),
            (3.6, 17),
            (1.6, 24),
            (0.9, 26)
        );
        main.Turned(0, -87.4, Gold.Lit(0.4), (3, 0), (2.2, 3), (1.2, 5), (0.5, 11.6));
        Rim(main);
        foreach (var x in new[] { -60.0, 60 })
        {
            Hall(pen.At(x, -6));
        }

        for (var i = 0; i < 9; i++)
        {
            Small(pen.At(-46 + (i * 11.5), -6, i % 4 == 0 ? 1.5 : 1));
        }
    }

    private static void Rim(Pen pen)
    {
        foreach (var (half, y) in new[] { (45.5, -5.0), (39.5, -11), (33.5, -17), (27.5, -23) })
        {
            pen.Ledge(-half, y - 1.2, half * 2, 1.6, Gold);
            pen.Row(
                -half,
                half * 2,
                (int)(half / 2.4),
                Gold.Shade(0.7),
                (x, w) => Outline.Arch(x, y + 3.8, w * 0.5, 3.4)
            );
        }
    }

    private static void Small(Pen pen)
    {
        pen.Turned(
            0,
            0,
            Gold.Lit(0.2),
            (4.6, 0),
            (4.6, 2.4),
            (3.6, 2.6),
            (3.4, 5),
            (2.8, 7.6),
            (1.8, 9.6),
            (1, 11),
            (0.3, 17)
        );
        pen.Fill(Outline.Ogive(0, 0, 2.4, 3.6), Ink.White.Shade(0.3));
    }

    // A hall under roofs that grow smaller and end in a spire.
    private static void Hall(Pen pen)
    {
        pen.Block(-8, 0, 16, 8, Tone.Of(0xa8442f), 0.3);
        pen.Row(-7.6, 15.2, 5, Ink.Marble, (x, w) => Outline.Box(x - (w * 0.16), -8, w * 0.32, 8));
        for (var i = 0; i < 4; i++)
        {
            var w = 21 - (i * 5);
            pen.SweptRoof(
                0,
                -7.4 - (i * 4.2),
                w,
                w * 0.5,
                4.4,
                i % 2 == 0 ? Tone.Of(0x4f8a6a) : Gold.Shade(0.2)
            );
        }

        pen.Spire(0, -23.6, 3.4, 9, Gold);
    }
}
