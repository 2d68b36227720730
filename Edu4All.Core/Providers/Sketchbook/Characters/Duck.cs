using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A yellow duck with an orange bill, seen from the side.</summary>
internal sealed class Duck : Bird
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["duck", "duckling", "pato", "canard", "ente"];

    private static readonly Tone Orange = Tone.Of(0xf0883c);

    /// <inheritdoc/>
    public override double Height => 179;

    /// <inheritdoc/>
    public override double Width => 194;

    /// <inheritdoc/>
    public override double Stature => 0.7;

    /// <inheritdoc/>
    protected override Tone Coat => Tone.Of(0xf8d75e);

    /// <inheritdoc/>
    protected override double Spread => 100;

    /// <inheritdoc/>
    protected override Anchor FarShoulder => new(10, -80, 0.9);

    /// <inheritdoc/>
    protected override Anchor NearShoulder => new(8, -74);

    /// <inheritdoc/>
    protected override Anchor Place(Spot spot) =>
        spot switch
        {
            Spot.Hand => new(84, -112),
            Spot.Arms => new(64, -56),
            Spot.Head => new(40, -164, 0.8, 4),
            Spot.Neck => new(34, -86, 0.85, 12),
            Spot.Eyes => new(48, -132, 0.7),
            Spot.Torso => new(0, 12, 0.9),
            Spot.Back => new(-14, -70, 0.8, 40),
            Spot.Seat => new(-14, -84),
            Spot.Feet => new(0, 2, 0.8),
            _ => new(96, 0),
        };

    /// <inheritdoc/>
    protected override void Legs(Pen pen, Act act)
    {
        var step = act.Pose is Pose.Walking or Pose.Dancing ? 12 : 0;
        foreach (
            var (x, tone) in new[] { (14.0 + step, Orange.Shade(0.4)), (-10.0 - step, Orange) }
        )
        {
            pen.Dash(x - 4, -22, x, -6, tone, 7);
            pen.Smooth(tone, x - 10, 0, x - 4, -9, x + 10, -8, x + 22, 0);
        }
    }

    /// <inheritdoc/>
    protected override void Body(Pen pen, Tone coat, Act act) =>
        pen.Body(
            Outline.Smooth(
                "-86,-82 -70,-62 -40,-72 10,-84 34,-96 54,-82 56,-50 34,-22 -8,-14 -50,-20 -76,-44"
            ),
            coat,
            9,
            0.5
        );

    /// <inheritdoc/>
    protected override void Head(Pen pen, Tone coat, Act act)
    {
        pen.Smooth(coat, "32,-158 24,-176 38,-166 48,-178 48,-158");
        pen.Ball(40, -128, 37, 35, coat, 7, 0.5);
        pen.Smooth(Orange.Dark(0.15), "62,-114 80,-112 84,-104 70,-102");
        pen.Smooth(Orange, "60,-126 78,-128 96,-118 92,-110 70,-112");
        pen.Eyes(48, -134, 26, 6, act.Gaze);
        pen.Oval(34, -114, 8, 6, Ink.Blush.Thin(0.45));
    }

    /// <inheritdoc/>
    protected override void Wing(Pen pen, Tone tone) =>
        pen.Smooth(tone.Dark(0.08), "8,-10 16,10 4,30 -26,36 -60,22 -72,4 -50,0 -20,-10");
}
