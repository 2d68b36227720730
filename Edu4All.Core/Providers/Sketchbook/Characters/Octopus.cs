using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;
using Edu4All.Core.Providers.Sketchbook.Grounds;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A round head and eight curling arms.</summary>
internal sealed class Octopus : Floater
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["octopus", "pulpo", "poulpe", "pieuvre", "krake", "tintenfisch", "polvo", "oktopus"];

    /// <inheritdoc/>
    public override double Height => 190;

    /// <inheritdoc/>
    public override double Width => 230;

    /// <inheritdoc/>
    public override Type? Home => typeof(UnderWater);

    /// <inheritdoc/>
    protected override Tone Coat => Tone.Of(0xd0688f);

    /// <inheritdoc/>
    protected override double Afloat => 96;

    /// <inheritdoc/>
    protected override Anchor Place(Spot spot) =>
        spot switch
        {
            Spot.Hand => new(92, -26),
            Spot.Arms => new(8, 40),
            Spot.Head => new(4, -90, 1.1),
            Spot.Neck => new(2, 6, 1.3),
            Spot.Eyes => new(8, -34, 1),
            Spot.Torso => new(0, 100, 0.9),
            Spot.Back => new(0, -20),
            Spot.Seat => new(0, -86),
            _ => new(0, 88),
        };

    /// <inheritdoc/>
    protected override void Body(Pen pen, Tone coat, Act act, double beat)
    {
        var up = beat * 44;
        pen.Line(
            Outline.Of("M -34 10 C -60 30 -50 60 -84 58 M 34 10 C 60 30 50 60 88 58"),
            coat.Shade(0.6),
            19
        );
        pen.Flow(coat.Shade(0.2), 21, -38, -4, -76, 10, -92, up - 10, -104, up + 6);
        pen.Flow(coat.Shade(0.3), 21, 40, -4, 74, 10, 90, -6 - up, 96, -26 - up);
        pen.Line(
            Outline.Of("M -20 16 C -30 50 -10 66 -34 86 M 20 16 C 34 50 12 66 38 86"),
            coat,
            21
        );
        pen.Body(
            Outline.Smooth("-50,-10 -58,-50 -36,-86 2,-94 40,-86 60,-50 52,-10 36,22 0,30 -34,22"),
            coat,
            9,
            0.5
        );
        foreach (var (x, y) in new[] { (-32.0, -66.0), (-18, -78), (38, -66) })
        {
            pen.Disc(x, y, 5, coat.Pale(0.35));
        }

        pen.Pupil(-12, -34, 13, act.Gaze);
        pen.Pupil(28, -34, 13, act.Gaze);
        pen.Cheeks(8, -14, 60, 8);
        pen.Smile(8, -12, 24, 0.55, 3);
    }
}
