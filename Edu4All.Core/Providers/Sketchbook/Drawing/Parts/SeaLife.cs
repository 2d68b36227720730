namespace Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

/// <summary>What lives and grows at the bottom of the sea.</summary>
internal static class SeaLife
{
    /// <summary>A fish round its middle, about 78 long at scale 1, looking to the right.</summary>
    public static void Fish(this Pen pen, Tone tone)
    {
        pen.Poly(tone.Shade(0.5), -20, 0, -44, -16, -38, 0, -44, 16);
        pen.Fill(Outline.From(-26, 0).Bend(2, -30, 34, 0).Bend(2, 28, -26, 0).Close(), tone);
        pen.Line(Outline.From(8, -12).Bend(2, 0, 8, 11), Ink.White.Thin(0.8), 4);
        pen.Disc(22, -4, 3.6, Ink.White);
        pen.Disc(23, -4, 1.9, Ink.Dark);
    }

    /// <summary>A branching coral on its foot, about 92 high at scale 1.</summary>
    public static void Coral(this Pen pen, int rgb)
    {
        var tone = Tone.Of(rgb);
        pen.Contact(0, 0, 34, 6);
        foreach (
            var (dx, up, w) in new[]
            {
                (-30.0, 62.0, 9.0),
                (-12, 92, 11),
                (12, 80, 10),
                (32, 54, 8),
            }
        )
        {
            pen.Line(Outline.From(0, 0).Bend(dx * 0.3, -up * 0.5, dx, -up), tone, w);
            pen.Line(
                Outline.From(dx * 0.5, -up * 0.5).Bend(dx * 1.2, -up * 0.5, dx * 1.5, -up * 0.8),
                tone.Shade(0.4),
                w * 0.7
            );
        }
    }

    /// <summary>Three ribbons of weed on their foot, about 128 high at scale 1.</summary>
    public static void Weed(this Pen pen)
    {
        foreach (var (dx, up) in new[] { (-14.0, 90.0), (0, 128), (14, 100) })
        {
            pen.Flow(
                Tone.Of(0x4fa06a),
                7,
                dx,
                0,
                dx - 8,
                -up * 0.33,
                dx + 8,
                -up * 0.66,
                dx - 4,
                -up
            );
        }
    }

    /// <summary>A starfish lying on the sand, about 48 wide at scale 1.</summary>
    public static void Starfish(this Pen pen)
    {
        var arms = new Outline();
        for (var i = 0; i < 5; i++)
        {
            var (sin, cos) = Math.SinCos(((i * 72) - 90) * Math.PI / 180);
            arms.Move(0, 0).To(cos * 24, sin * 15);
        }

        pen.Line(arms, Tone.Of(0xee7f56), 11);
    }
}
