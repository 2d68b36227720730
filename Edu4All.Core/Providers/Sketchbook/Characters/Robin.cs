using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A small round bird with a red breast.</summary>
internal sealed class Robin : Bird
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "bird",
        "robin",
        "pajaro",
        "oiseau",
        "vogel",
        "passaro",
        "sparrow",
        "ave",
        "dove",
        "pigeon",
        "seagull",
    ];

    private static readonly Tone Breast = Tone.Of(0xe8683c);

    /// <inheritdoc/>
    public override string Called => "a bird";

    /// <inheritdoc/>
    public override double Height => 136;

    /// <inheritdoc/>
    public override double Width => 184;

    /// <inheritdoc/>
    public override double Stature => 0.6;

    /// <inheritdoc/>
    protected override Tone Coat => Tone.Of(0x7f8fb0);

    /// <inheritdoc/>
    protected override double Spread => 105;

    /// <inheritdoc/>
    protected override Anchor FarShoulder => new(8, -72, 0.9);

    /// <inheritdoc/>
    protected override Anchor NearShoulder => new(4, -66);

    /// <inheritdoc/>
    protected override Anchor Place(Spot spot) =>
        spot switch
        {
            Spot.Hand => new(80, -98),
            Spot.Arms => new(56, -40),
            Spot.Head => new(34, -134, 0.8, 8),
            Spot.Neck => new(36, -70, 1, 14),
            Spot.Eyes => new(44, -104, 0.7),
            Spot.Torso => new(10, 20, 0.8),
            Spot.Back => new(-16, -66, 0.7, 40),
            Spot.Seat => new(-12, -86),
            Spot.Feet => new(4, 2, 0.7),
            _ => new(90, 0),
        };

    /// <inheritdoc/>
    protected override void Legs(Pen pen, Act act)
    {
        var (leg, step) = (Tone.Of(0xc98a3c), act.Pose is Pose.Walking or Pose.Dancing ? 10 : 0);
        foreach (var x in new[] { -8 - step, 16 + step })
        {
            pen.Dash(x, -24, x, -3, leg, 4);
            pen.Flow(leg, 4, x - 7, 0, x, -4, x + 11, 0);
        }
    }

    /// <inheritdoc/>
    protected override void Body(Pen pen, Tone coat, Act act)
    {
        pen.Smooth(coat.Dark(0.15), "-40,-64 -84,-70 -88,-56 -44,-40");
        var body = Outline.Smooth(
            "-52,-56 -30,-86 4,-108 34,-134 64,-118 68,-84 58,-48 30,-22 -10,-20 -40,-32"
        );
        pen.Body(body, coat, 8, 0.5);
        var inside = pen.Inside(body);
        inside.Smooth(Breast, "80,-108 42,-100 28,-74 30,-46 50,-34 90,-50");
        inside.Smooth(Ink.White, "30,-48 50,-36 66,-48 50,-10 -20,-10 0,-26");
    }

    /// <inheritdoc/>
    protected override void Head(Pen pen, Tone coat, Act act)
    {
        pen.Poly(Tone.Of(0xf0b04a), "64,-108 86,-100 64,-94");
        pen.Eye(46, -108, 6.6, act.Gaze);
        pen.Oval(38, -94, 7, 5, Ink.Blush.Thin(0.5));
    }

    /// <inheritdoc/>
    protected override void Wing(Pen pen, Tone tone) =>
        pen.Smooth(tone.Dark(0.2), "10,-8 16,10 0,26 -30,26 -64,8 -44,0 -20,-10");
}
