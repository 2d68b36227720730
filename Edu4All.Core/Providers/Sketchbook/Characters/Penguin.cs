using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>Black coat, white front, orange feet.</summary>
internal sealed class Penguin : Bird
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["penguin", "pinguino", "manchot", "pingouin", "pinguin", "pinguim"];

    private static readonly Tone Orange = Tone.Of(0xf0963c);

    /// <inheritdoc/>
    public override double Height => 172;

    /// <inheritdoc/>
    public override double Width => 130;

    /// <inheritdoc/>
    public override double Stature => 0.85;

    /// <inheritdoc/>
    protected override Tone Coat => Tone.Of(0x3b4258);

    /// <inheritdoc/>
    protected override double Spread => -100;

    /// <inheritdoc/>
    protected override Anchor FarShoulder => new(-38, -98, -1);

    /// <inheritdoc/>
    protected override Anchor NearShoulder => new(38, -98);

    /// <inheritdoc/>
    protected override Anchor Place(Spot spot) =>
        spot switch
        {
            Spot.Hand => new(82, -102),
            Spot.Arms => new(6, -54),
            Spot.Head => new(2, -164, 0.9),
            Spot.Neck => new(2, -98, 1.15),
            Spot.Eyes => new(8, -130, 0.85),
            Spot.Torso => new(0, 8),
            Spot.Back => new(0, -80, 1.05),
            Spot.Seat => new(0, -160),
            Spot.Feet => new(2, 2, 0.8),
            _ => new(80, 0),
        };

    /// <inheritdoc/>
    protected override void Legs(Pen pen, Act act)
    {
        foreach (var x in new[] { -20, 22 })
        {
            var lift = act.Pose is Pose.Walking or Pose.Dancing && x > 0 ? -12 : 0;
            pen.At(0, lift)
                .Smooth(
                    Orange.Shade(x > 0 ? 0.3 : 0),
                    x - 16,
                    0,
                    x - 12,
                    -10,
                    x + 2,
                    -14,
                    x + 16,
                    -8,
                    x + 20,
                    0
                );
        }
    }

    /// <inheritdoc/>
    protected override void Body(Pen pen, Tone coat, Act act)
    {
        var body = Outline.Smooth(
            "-40,-132 -46,-96 -50,-50 -38,-14 0,-6 38,-14 50,-50 46,-96 42,-132 26,-158 -22,-158"
        );
        pen.Body(body, coat, 9, 0.5);
        pen.Inside(body).Oval(4, -52, 36, 50, Ink.White);
    }

    /// <inheritdoc/>
    protected override void Head(Pen pen, Tone coat, Act act)
    {
        pen.Smooth(
            Ink.White,
            "8,-142 -6,-152 -24,-144 -28,-124 -14,-106 8,-102 30,-106 44,-124 40,-144 22,-152"
        );
        pen.Cheeks(8, -116, 50, 7);
        pen.Eyes(8, -130, 30, 6.4, act.Gaze);
        pen.Smooth(Orange, "-4,-122 8,-127 22,-121 10,-110");
        pen.Dash(-2, -119, 19, -119, Orange.Dark(0.3), 2);
    }

    /// <inheritdoc/>
    protected override void Wing(Pen pen, Tone tone) =>
        pen.Smooth(tone, "-2,-2 12,12 22,44 20,66 10,58 -4,30");
}
