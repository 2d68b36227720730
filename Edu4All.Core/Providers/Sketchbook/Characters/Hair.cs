using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>Hair round a <see cref="Person"/>'s head: what is behind the face, and what falls over it.</summary>
internal static class Hair
{
    private static readonly Tone Ribbon = Tone.Of(0xe8607a);

    /// <summary>Behind the face.</summary>
    public static void Behind(Pen pen, Cut cut, Tone tone)
    {
        var back = tone.Shade(0.4);
        switch (cut)
        {
            case Cut.Bald:
                return;
            case Cut.Long:
                pen.Smooth(
                    back,
                    "-46,-10 -40,-38 -8,-52 26,-48 46,-20 50,18 47,46 22,54 -26,54 -48,46 -51,18"
                );
                return;
            case Cut.Bob:
                pen.Smooth(back, "-48,-10 -40,-38 -8,-52 26,-48 46,-22 50,12 43,34 -39,34 -50,14");
                return;
            case Cut.Bunches:
                pen.Ball(-54, 12, 17, 23, tone, 4, 0.5);
                pen.Ball(58, 12, 15, 22, tone.Shade(0.3), 4, 0.5);
                pen.Disc(-45, -5, 7, Ribbon);
                pen.Disc(48, -5, 7, Ribbon.Shade(0.3));
                break;
            case Cut.Ponytail:
                pen.Smooth(back, "-28,-36 -62,-42 -78,-8 -66,34 -54,12 -40,-4");
                pen.Disc(-44, -28, 7, Ribbon);
                break;
            case Cut.Cloud:
                for (var i = 0; i < 11; i++)
                {
                    var (s, c) = Math.SinCos(((i * 0.5) - 2.5) * 0.84);
                    pen.Disc(2 + (s * 42), -6 - (c * 42), 18, tone.Shade(s > 0.3 ? 0.4 : 0));
                }

                break;
            case Cut.Knot:
                pen.Ball(2, -56, 17, 16, tone, 4, 0.5);
                break;
            default:
                break;
        }

        pen.Smooth(back, "-44,-10 -38,-36 -8,-50 24,-46 43,-22 42,6 34,16 -30,22 -44,12");
    }

    /// <summary>Over the forehead.</summary>
    public static void Before(Pen pen, Cut cut, Tone tone)
    {
        switch (cut)
        {
            case Cut.Bald:
                return;
            case Cut.Bob:
            case Cut.Bunches:
                pen.Smooth(
                    tone,
                    "-45,6 -44,-20 -32,-42 -6,-53 20,-51 38,-37 44,-10 41,2 34,-12 16,-16 -20,-14 -37,-10"
                );
                break;
            case Cut.Curly:
            case Cut.Cloud:
                for (var i = 0; i < 9; i++)
                {
                    var (s, c) = Math.SinCos((i - 4) * 0.36);
                    pen.Disc(1 + (s * 38), -1 - (c * 38), 12.5, tone.Shade(i > 5 ? 0.3 : 0));
                }

                break;
            case Cut.Knot:
            case Cut.Ponytail:
                pen.Smooth(
                    tone,
                    "-43,4 -43,-20 -32,-40 -6,-51 20,-49 37,-36 42,-12 39,-8 24,-26 2,-31 -24,-24 -37,-8"
                );
                break;
            default:
                pen.Smooth(
                    tone,
                    "-44,8 -44,-18 -34,-40 -8,-52 18,-50 36,-36 42,-18 30,-24 16,-30 0,-24 -20,-26 -32,-14 -38,0"
                );
                break;
        }

        pen.Flow(tone.Lit(0.5), 3, "-26,-34 -10,-42 8,-43");
    }
}
