using Edu4All.Core.Providers.Sketchbook.Drawing;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>What kings and queens wear.</summary>
internal static class Regalia
{
    /// <summary>A crown with a velvet cap, sitting on a <see cref="Person"/>'s hair.</summary>
    public static void Crown(Pen pen)
    {
        pen.Smooth(Tone.Of(0xa83a4c), "-26,-44 -18,-64 2,-70 22,-64 30,-44");
        pen.Body(
            Outline.Poly("-31,-36 -36,-74 -18,-58 2,-82 22,-58 40,-74 35,-36 2,-44"),
            Ink.Gold,
            5,
            0.6
        );
        foreach (var (x, y) in new[] { (-36.0, -76.0), (2, -84), (40, -76) })
        {
            pen.Disc(x, y, 5, Ink.Red);
        }

        pen.Path(Ink.Gold.Lit(0.6), "M -32 -44 Q 2 -54 36 -44 L 35 -33 Q 2 -43 -31 -33 Z");
        pen.Disc(2, -44, 4.4, Ink.Blue);
    }

    /// <summary>A white collar with black tails.</summary>
    public static void Ermine(Pen pen)
    {
        pen.Smooth(Ink.White, "-26,-114 -40,-96 -22,-84 2,-78 26,-84 42,-96 28,-114 2,-104");
        foreach (var (x, y) in new[] { (-28.0, -98.0), (-12, -90), (16, -90), (31, -98) })
        {
            pen.Oval(x, y, 2.4, 4.4, Ink.Dark);
        }
    }

    /// <summary>A gown to the ground.</summary>
    public static void Gown(Pen pen, Tone tone)
    {
        pen.Body(
            Outline.Of("M -26 -84 C -36 -56 -50 -30 -56 -6 Q 0 8 56 -6 C 50 -30 36 -56 26 -84 Z"),
            tone,
            9,
            0.55
        );
        pen.Path(tone.Pale(0.55), "M -10 -84 L -16 0 Q 0 3 18 0 L 12 -84 Z");
        pen.Flow(Ink.Gold, 5, "-54,-9 -28,-2 0,0 28,-2 54,-9");
        Ermine(pen);
    }
}
