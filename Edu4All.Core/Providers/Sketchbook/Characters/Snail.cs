using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A spiral house, two stalks with eyes.</summary>
internal sealed class Snail : Floater
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["snail", "caracol", "escargot", "schnecke"];

    /// <inheritdoc/>
    public override double Height => 140;

    /// <inheritdoc/>
    public override double Width => 200;

    /// <inheritdoc/>
    public override double Stature => 0.62;

    /// <inheritdoc/>
    protected override Tone Coat => Tone.Of(0xd98a52);

    /// <inheritdoc/>
    protected override double Afloat => 60;

    /// <inheritdoc/>
    protected override Anchor Place(Spot spot) =>
        spot switch
        {
            Spot.Hand => new(92, 0),
            Spot.Arms => new(84, 30, 0.8),
            Spot.Head => new(66, -42, 0.6),
            Spot.Neck => new(54, 20, 0.6, 10),
            Spot.Eyes => new(68, -56, 0.6),
            Spot.Torso => new(0, 60, 0.7),
            Spot.Back => new(-16, -40, 0.6, 50),
            Spot.Seat => new(-18, -70),
            _ => new(0, 60, 0.5),
        };

    /// <inheritdoc/>
    protected override void Body(Pen pen, Tone coat, Act act, double beat)
    {
        var skin = Tone.Of(0xf0d2a0);
        pen.Dash(62, -12, 56, -56, skin.Shade(0.4), 7);
        pen.Dash(74, -12, 80, -56, skin, 7);
        pen.Body(
            Outline.Smooth(
                "-98,58 -60,36 20,40 44,10 54,-22 74,-28 90,-10 86,24 66,52 30,60 -40,60"
            ),
            skin,
            6,
            0.5
        );
        pen.Ball(-18, -12, 56, 56, coat, 10);
        pen.Flow(
            coat.Dark(0.35),
            6,
            "36,0 20,-44 -24,-54 -58,-22 -48,18 -12,26 14,4 4,-24 -22,-26 -32,-8 -18,2"
        );
        pen.Pupil(55, -60, 10, act.Gaze);
        pen.Pupil(82, -60, 10, act.Gaze);
        pen.Smile(74, 8, 22, 0.5, 2.8);
        pen.Oval(58, 8, 7, 5, Ink.Blush.Thin(0.5));
    }
}
