using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>Pink, on one long leg, its neck an S.</summary>
internal sealed class Flamingo : Bird
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } = ["flamingo", "flamenco", "flamant"];

    private static readonly Tone Leg = Tone.Of(0xe8708a);

    /// <inheritdoc/>
    public override double Height => 262;

    /// <inheritdoc/>
    public override double Width => 150;

    /// <inheritdoc/>
    public override double Stature => 0.95;

    /// <inheritdoc/>
    protected override Tone Coat => Tone.Of(0xf58fa8);

    /// <inheritdoc/>
    protected override bool Settles => false;

    /// <inheritdoc/>
    protected override double Spread => 95;

    /// <inheritdoc/>
    protected override Anchor FarShoulder => new(16, -128, 0.85);

    /// <inheritdoc/>
    protected override Anchor NearShoulder => new(14, -122, 0.95);

    /// <inheritdoc/>
    protected override Anchor Place(Spot spot) =>
        spot switch
        {
            Spot.Hand => new(74, -196),
            Spot.Arms => new(60, -110),
            Spot.Head => new(36, -258, 0.55, 6),
            Spot.Neck => new(34, -176, 0.5, -20),
            Spot.Eyes => new(44, -242, 0.5, 8),
            Spot.Torso => new(0, -48, 0.8),
            Spot.Back => new(-10, -116, 0.7, 44),
            Spot.Seat => new(-12, -142),
            Spot.Feet => new(0, 2, 0.6),
            _ => new(84, 0),
        };

    /// <inheritdoc/>
    protected override void Legs(Pen pen, Act act)
    {
        pen.Dash(-2, -94, 0, -3, Leg, 5);
        pen.Flow(Leg, 5, "-10,0 0,-4 16,0");
        if (act.Pose is Pose.Walking or Pose.Sitting or Pose.Reading)
        {
            pen.Flow(Leg.Shade(0.4), 5, "10,-94 26,-50 16,-6");
            pen.Flow(Leg.Shade(0.4), 5, "6,-2 16,-6 32,-2");
        }
        else
        {
            pen.Flow(Leg.Shade(0.4), 5, "10,-94 30,-62 2,-52");
        }
    }

    /// <inheritdoc/>
    protected override void Body(Pen pen, Tone coat, Act act)
    {
        pen.Line(
            Outline.Of("M 36 -122 C 78 -150 60 -182 38 -196 C 16 -212 22 -246 44 -244"),
            coat.Shade(0.2),
            15
        );
        pen.Body(
            Outline.Smooth("-66,-112 -40,-136 4,-142 38,-134 48,-114 30,-94 -10,-86 -44,-94"),
            coat,
            8,
            0.5
        );
    }

    /// <inheritdoc/>
    protected override void Head(Pen pen, Tone coat, Act act)
    {
        pen.Ball(42, -240, 17, 16, coat, 4);
        pen.Smooth(Ink.White, "54,-248 70,-242 74,-228 64,-232 54,-234");
        pen.Smooth(Ink.Dark, "68,-242 76,-234 72,-216 64,-226 64,-234");
        pen.Eye(46, -244, 4.6, act.Gaze);
    }

    /// <inheritdoc/>
    protected override void Wing(Pen pen, Tone tone) =>
        pen.Smooth(tone.Dark(0.12), "10,-8 14,8 0,24 -34,28 -74,12 -50,0 -20,-10");
}
