using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// Paris, 1889. 330 m with its mast, 125 m between the outer edges of the feet; platforms at 57, 115 and 276 m.
/// </summary>
internal sealed class EiffelTower : Monument
{
    // Half the width of the tower at a height: measured on elevations. The curve is what makes it the Eiffel Tower.
    private static readonly (double Height, double Half)[] Profile =
    [
        (0, 62),
        (30, 47),
        (57, 35.5),
        (85, 26),
        (115, 18.5),
        (150, 12.6),
        (190, 8.8),
        (235, 6.2),
        (276, 4.8),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "eiffel tower",
        "tour eiffel",
        "torre eiffel",
        "eiffelturm",
        "eiffel",
        "eifel tower",
        "eiffle tower",
        "effel tower",
        "iffel tower",
    ];

    /// <inheritdoc/>
    public override double Height => 330;

    /// <inheritdoc/>
    public override double Width => 132;

    /// <inheritdoc/>
    public override Point Top => new(0, -283);

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        // At night it is lit from inside and glows like gold.
        var iron = pen.LampsOn ? Tone.Of(0xd49a4e).Glow() : Tone.Of(0x9a7454);
        Leg(pen, iron.Lit(0.25), -1);
        Leg(pen, iron.Shade(0.55), 1);
        // The decorative arch under the first platform, and the inner legs seen behind it.
        pen.Line(
            Outline
                .From(-39, -13)
                .Curve(-32, -44, -17, -51, 0, -51)
                .Curve(17, -51, 32, -44, 39, -13),
            iron.Shade(0.3),
            3.2
        );
        pen.Line(
            Outline
                .From(-36, -11)
                .Curve(-29, -39, -15, -46, 0, -46)
                .Curve(15, -46, 29, -39, 36, -11),
            iron.Lit(0.2),
            1.1
        );
        Upper(pen, iron);
        Platform(pen, iron, 57, 40, 7.5);
        Platform(pen, iron, 115, 22.5, 6);
        pen.Box(-8, -284, 16, 7, iron.Dark(0.2));
        pen.Ledge(-8.6, -286, 17.2, 3, iron);
        pen.Dome(0, -286, 9, 8, iron);
        pen.Box(-2.6, -300, 5.2, 8, iron);
        pen.Dash(0, -300, 0, -329, iron.Dark(0.2), 1.7);
        if (pen.LampsOn)
        {
            Sparkle(pen);
        }
    }

    private static double Half(double height)
    {
        for (var i = 1; i < Profile.Length; i++)
        {
            if (height <= Profile[i].Height)
            {
                var (a, b) = (Profile[i - 1], Profile[i]);
                return a.Half + ((b.Half - a.Half) * (height - a.Height) / (b.Height - a.Height));
            }
        }

        return Profile[^1].Half;
    }

    // One of the two visible pairs of legs, from the ground to where they meet at 190 m.
    private static void Leg(Pen pen, Tone iron, int side)
    {
        var shape = Outline.From(side * 62, 0);
        double Inner(double h) => h < 57 ? 37 - (h * 0.32) : Math.Max(0, 18.5 - ((h - 57) * 0.142));
        for (double h = 15; h <= 190; h += 17.5)
        {
            shape.To(side * Half(h), -h);
        }

        for (double h = 187.5; h >= 0; h -= 17.5)
        {
            shape.To(side * Math.Min(Inner(h), Half(h)), -h);
        }

        pen.Fill(shape.Close(), iron.Pale(0.12));
        pen.Box(side > 0 ? 36 : -63, -5, 27, 6, Ink.Stone.Shade(side > 0 ? 0.6 : 0));
        double[] stops = [5, 57, 115, 190];
        int[] panels = [4, 5, 7];
        for (var i = 0; i < 3; i++)
        {
            var (from, to) = (stops[i], stops[i + 1]);
            pen.Struts(
                panels[i],
                -from,
                -to,
                t => side * Inner(from + ((to - from) * t)),
                t => side * Half(from + ((to - from) * t)),
                iron.Dark(0.42),
                1.15
            );
        }

        var rim = Outline.From(side * 62, 0);
        for (double h = 15; h <= 190; h += 17.5)
        {
            rim.To(side * Half(h), -h);
        }

        pen.Line(rim, iron.Dark(0.16), 2.2);
    }

    private static void Upper(Pen pen, Tone iron)
    {
        var left = Outline.From(0, -182);
        left.To(-Half(182), -182).To(-Half(235), -235).To(-4.8, -280).To(0, -280).Close();
        pen.Fill(left, iron.Lit(0.3).Pale(0.1));
        pen.Poly(iron.Shade(0.6), 0, -182, Half(182), -182, Half(235), -235, 4.8, -280, 0, -280);
        pen.Struts(
            11,
            -182,
            -279,
            t => -Half(182 + (97 * t)),
            t => Half(182 + (97 * t)),
            iron.Dark(0.42),
            1
        );
        pen.Struts(
            4,
            -122,
            -182,
            t => -Half(122 + (60 * t)) * 0.36,
            t => Half(122 + (60 * t)) * 0.36,
            iron.Dark(0.3),
            1
        );
    }

    private static void Platform(Pen pen, Tone iron, double height, double half, double thick)
    {
        pen.Poly(
            iron.Dark(0.16),
            -half + 3,
            -height + 3,
            half - 3,
            -height + 3,
            half,
            -height - thick,
            -half,
            -height - thick
        );
        pen.Ledge(-half - 1.5, -height - thick - 1, (half * 2) + 3, 3.4, iron.Pale(0.1));
        pen.Row(
            -half + 3,
            (half * 2) - 6,
            (int)(half * 0.7),
            pen.LampsOn ? Ink.Lamp : iron.Dark(0.45),
            (x, w) => Outline.Arch(x, -height + 1, w * 0.56, thick * 0.62)
        );
    }

    private static void Sparkle(Pen pen)
    {
        for (var i = 0; i < 46; i++)
        {
            var h = pen.Chance.Between(4, 275);
            pen.Disc(
                pen.Chance.Between(-1, 1) * Half(h) * 0.96,
                -h,
                pen.Chance.Between(0.5, 1.3),
                Ink.Lamp
            );
        }

        pen.Halo(0, -292, 40, (0, Ink.Lamp.Thin(0.7)), (1, Ink.Lamp.Thin(0)));
    }
}
