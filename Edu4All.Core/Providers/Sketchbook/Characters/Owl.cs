using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A tawny owl: all eyes.</summary>
internal sealed class Owl : Bird
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["owl", "buho", "hibou", "eule", "coruja", "chouette"];

    private static readonly Tone Orange = Tone.Of(0xe9a13b);

    /// <inheritdoc/>
    public override double Height => 168;

    /// <inheritdoc/>
    public override double Width => 130;

    /// <inheritdoc/>
    public override double Stature => 0.8;

    /// <inheritdoc/>
    protected override Tone Coat => Tone.Of(0xa8764f);

    /// <inheritdoc/>
    protected override Anchor FarShoulder => new(-44, -100, -1);

    /// <inheritdoc/>
    protected override Anchor NearShoulder => new(44, -100);

    /// <inheritdoc/>
    protected override Anchor Place(Spot spot) =>
        spot switch
        {
            Spot.Hand => new(86, -112),
            Spot.Arms => new(4, -46),
            Spot.Head => new(0, -150, 1.05),
            Spot.Neck => new(0, -80, 1.3),
            Spot.Eyes => new(0, -113, 1.25),
            Spot.Torso => new(0, 12),
            Spot.Back => new(0, -76, 1.1),
            Spot.Seat => new(0, -148),
            Spot.Feet => new(0, 2, 0.8),
            _ => new(80, 0),
        };

    /// <inheritdoc/>
    protected override void Legs(Pen pen, Act act)
    {
        foreach (var x in new[] { -20, 20 })
        {
            var lift = act.Pose is Pose.Walking or Pose.Dancing && x > 0 ? -12 : 0;
            pen.Flow(Orange, 6, x - 10, lift - 2, x, lift - 8, x + 10, lift - 2);
            pen.Dash(x, lift - 10, x, lift - 2, Orange, 6);
        }
    }

    /// <inheritdoc/>
    protected override void Body(Pen pen, Tone coat, Act act)
    {
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
                var (x, y) = ((i * 14) - (row % 2 * 7), -62 + (row * 17));
                chest.Line(Outline.From(x - 5, y).Bend(x, y + 9, x + 5, y), coat, 3);
            }
        }
    }

    /// <inheritdoc/>
    protected override void Head(Pen pen, Tone coat, Act act)
    {
        pen.Smooth(coat.Dark(0.2), "-48,-118 -52,-164 -34,-150 -16,-140");
        pen.Smooth(coat.Dark(0.3), "48,-118 52,-164 34,-150 16,-140");
        foreach (var x in new[] { -22, 24 })
        {
            pen.Disc(x, -112, 25, coat.Pale(0.6));
            pen.Pupil(x, -112, 16, act.Gaze, Tone.Of(0xf6c445));
        }

        pen.Smooth(Orange, "-5,-104 1,-107 7,-104 1,-88");
        pen.Flow(coat.Dark(0.3), 6, "-44,-140 -20,-138 1,-124 22,-138 46,-140");
    }

    /// <inheritdoc/>
    protected override void Wing(Pen pen, Tone tone) =>
        pen.Smooth(tone, "0,0 16,24 18,56 6,82 0,70 -4,40");
}
