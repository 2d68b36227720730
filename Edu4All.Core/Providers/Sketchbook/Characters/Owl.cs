using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A tawny owl: all eyes. Its wings are its arms.</summary>
internal sealed class Owl : Character
{
    private static readonly Tone Tawny = Tone.Of(0xa8764f);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["owl", "buho", "hibou", "eule", "coruja"];

    /// <inheritdoc/>
    public override double Height => 168;

    /// <inheritdoc/>
    public override double Width => 130;

    /// <inheritdoc/>
    public override double Stature => 0.8;

    /// <inheritdoc/>
    public override Anchor At(Spot spot, Act act) =>
        spot switch
        {
            Spot.Hand => new(72, -104),
            Spot.Arms => new(4, -46),
            Spot.Head => new(0, -150, 1.05),
            Spot.Neck => new(0, -80, 1.3),
            Spot.Eyes => new(0, -113, 1.25),
            Spot.Torso => new(0, 12),
            Spot.Seat => new(0, -148),
            _ => new(80, 0),
        };

    /// <inheritdoc/>
    public override void Draw(Pen pen, Act act)
    {
        var coat = act.Colour ?? Tawny;
        var y = act.Pose == Pose.Riding ? 14 : 0;
        pen = pen.At(0, y);
        if (act.Pose != Pose.Riding)
        {
            pen.Contact(0, 0, 46, 8);
        }

        var orange = Tone.Of(0xe9a13b);
        foreach (var x in new[] { -20, 20 })
        {
            pen.Flow(orange, 6, x - 10, -2, x, -8, x + 10, -2);
            pen.Dash(x, -10, x, -2, orange, 6);
        }

        Wing(pen, coat.Shade(0.2), -1, false);
        var body = Outline.Smooth(
            "-46,-128 -52,-92 -54,-52 -40,-16 0,-4 40,-16 54,-52 52,-92 46,-128 24,-146 -24,-146"
        );
        pen.Body(body, coat, 10, 0.55);
        var chest = pen.Inside(body);
        chest.Oval(0, -42, 35, 46, coat.Pale(0.62));
        for (var row = 0; row < 3; row++)
        {
            for (var i = -2 + (row % 2); i <= 2; i++)
            {
                var (fx, fy) = ((i * 14) - (row % 2 * 7), -62 + (row * 17));
                chest.Line(Outline.From(fx - 5, fy).Bend(fx, fy + 9, fx + 5, fy), coat, 3);
            }
        }

        Props(pen, act, Spot.Torso);
        Props(pen, act, Spot.Neck);
        Face(pen, coat);
        Props(pen, act, Spot.Eyes);
        Props(pen, act, Spot.Head);
        Props(pen, act, Spot.Arms);
        Props(pen, act, Spot.Hand);
        Wing(
            pen,
            coat.Shade(0.55),
            1,
            act.At(Spot.Hand).Any() || act.Pose is Pose.Waving or Pose.Jumping
        );
    }

    private static void Face(Pen pen, Tone coat)
    {
        pen.Smooth(coat.Dark(0.2), "-48,-118 -52,-164 -34,-150 -16,-140");
        pen.Smooth(coat.Dark(0.3), "48,-118 52,-164 34,-150 16,-140");
        foreach (var x in new[] { -22, 24 })
        {
            pen.Disc(x, -112, 25, coat.Pale(0.6));
            pen.Disc(x, -112, 16, Tone.Of(0xf6c445));
            pen.Disc(x + 1, -112, 10, Ink.Dark);
            pen.Disc(x - 3, -116, 3.8, Ink.White);
        }

        pen.Smooth(Tone.Of(0xe9a13b), "-5,-104 1,-107 7,-104 1,-88");
        pen.Flow(coat.Dark(0.3), 6, "-44,-140 -20,-138 1,-124 22,-138 46,-140");
    }

    private static void Wing(Pen pen, Tone tone, int side, bool raised)
    {
        if (raised)
        {
            pen.Smooth(tone, "40,-96 58,-112 80,-112 78,-92 66,-66 46,-50");
            return;
        }

        pen.Smooth(
            tone,
            side * 44,
            -100,
            side * 60,
            -76,
            side * 62,
            -44,
            side * 50,
            -18,
            side * 44,
            -30,
            side * 40,
            -60
        );
    }
}
