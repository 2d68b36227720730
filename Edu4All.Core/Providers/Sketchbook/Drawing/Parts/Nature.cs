namespace Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

/// <summary>Clouds, trees, bushes, grass.</summary>
internal static class Nature
{
    /// <summary>A fair-weather cloud round its middle, about 200 wide at scale 1.</summary>
    public static void Cloud(this Pen pen, Tone lit, Tone shade)
    {
        var shape = Outline
            .From(-100, 22)
            .Curve(-128, 22, -128, -14, -96, -16)
            .Curve(-98, -48, -52, -60, -38, -38)
            .Curve(-22, -80, 40, -74, 44, -36)
            .Curve(66, -54, 98, -34, 90, -12)
            .Curve(124, -12, 124, 22, 98, 22)
            .Close();
        pen.Fill(shape, shade);
        pen.Inside(shape).At(-7, -13).Fill(shape, lit);
    }

    /// <summary>A round tree on its foot, about 100 high at scale 1.</summary>
    public static void Tree(this Pen pen, Tone leaf, Tone bark)
    {
        pen.Poly(bark, -4, 0, -2.5, -45, 2.5, -45, 4.5, 0);
        var crown = Crown();
        pen.Body(crown, leaf, 11, 0.8);
        var light = pen.Inside(crown);
        light.Oval(pen.Sun * 12, -78, 13, 9, leaf.Lit(0.5));
        light.Oval(pen.Sun * 20, -58, 8, 6, leaf.Lit(0.35));
    }

    /// <summary>A fir on its foot, about 100 high at scale 1.</summary>
    public static void Fir(this Pen pen, Tone leaf, Tone bark, bool snow = false)
    {
        pen.Box(-4, -16, 8, 16, bark);
        for (var i = 0; i < 3; i++)
        {
            var (y, w) = (-12 - (i * 26), 30 - (i * 7));
            pen.Poly(leaf.Shade(0.75), -w, y, 0, y - 42, w, y, w * 0.4, y + 4, -w * 0.4, y + 4);
            pen.Poly(leaf, -w, y, 0, y - 42, w * 0.1, y + 4, -w * 0.4, y + 4);
            if (snow)
            {
                pen.Poly(
                    Ink.White,
                    -w * 0.5,
                    y - 20,
                    0,
                    y - 43,
                    w * 0.42,
                    y - 22,
                    w * 0.12,
                    y - 26,
                    -w * 0.1,
                    y - 18
                );
            }
        }
    }

    /// <summary>A low bush on the ground, about 60 wide at scale 1.</summary>
    public static void Bush(this Pen pen, Tone leaf)
    {
        var shape = Outline
            .From(-32, 0)
            .Curve(-40, -18, -26, -28, -18, -24)
            .Curve(-14, -40, 8, -40, 12, -26)
            .Curve(28, -30, 40, -14, 32, 0)
            .Close();
        pen.Body(shape, leaf, 6, 0.7);
    }

    /// <summary>Blades of grass from the origin, about 20 high at scale 1.</summary>
    public static void Grass(this Pen pen, Tone tone) =>
        pen.Print($"grass {pen.Chance.Bits() % 4} {SvgWriter.Hex(tone)}", p => Tuft(p, tone));

    /// <summary>A small tree far off: one of many.</summary>
    public static void FarTree(this Pen pen, Tone leaf) =>
        pen.Print(
            "tree " + SvgWriter.Hex(leaf),
            p =>
            {
                p.Poly(Ink.Bark, -3.5, 0, -2.2, -45, 2.2, -45, 3.5, 0);
                p.Fill(Crown(), leaf.Shade(0.35));
                p.Oval(p.Sun * 7, -72, 19, 17, leaf.Lit(0.1));
            }
        );

    /// <summary>A small fir far off.</summary>
    public static void FarFir(this Pen pen, Tone leaf, bool snow) =>
        pen.Print("fir " + SvgWriter.Hex(leaf), p => p.Fir(leaf, Ink.Bark, snow));

    private static Outline Crown() =>
        Outline.Smooth(
            -30,
            -48,
            -33,
            -66,
            -22,
            -84,
            -4,
            -98,
            16,
            -92,
            30,
            -76,
            32,
            -56,
            20,
            -40,
            0,
            -36,
            -20,
            -38
        );

    private static void Tuft(Pen pen, Tone tone)
    {
        var tuft = new Outline();
        for (var i = -1; i <= 1; i++)
        {
            var lean = (i * 8) + pen.Chance.Between(-3, 3);
            var h = pen.Chance.Between(12, 24);
            tuft.Move(i * 4.4, 0)
                .Bend(i * 4.4, -h * 0.6, (i * 4.4) + lean, -h)
                .Bend((i * 4.4) + 4, -h * 0.5, (i * 4.4) + 4, 0)
                .Close();
        }

        pen.Fill(tuft, tone);
    }

    /// <summary>The soft dark patch that ties a foot to the ground.</summary>
    public static void Contact(this Pen pen, double cx, double cy, double rx, double ry) =>
        pen.Oval(cx - (pen.Sun * rx * 0.14), cy, rx, ry, Tone.Of(0x2a2a55).Thin(0.24));
}
