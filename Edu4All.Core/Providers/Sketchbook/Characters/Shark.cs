using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;
using Edu4All.Core.Providers.Sketchbook.Grounds;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>Grey above, white below, a high fin, a grin.</summary>
internal sealed class Shark : Floater
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["shark", "tiburon", "requin", "hai", "tubarao"];

    /// <inheritdoc/>
    public override double Height => 192;

    /// <inheritdoc/>
    public override double Width => 310;

    /// <inheritdoc/>
    public override double Stature => 1.05;

    /// <inheritdoc/>
    public override Type? Home => typeof(Sea);

    /// <inheritdoc/>
    protected override Tone Coat => Tone.Of(0x7f92a8);

    /// <inheritdoc/>
    protected override double Afloat => 90;

    /// <inheritdoc/>
    protected override Anchor Place(Spot spot) =>
        spot switch
        {
            Spot.Hand => new(40, 12),
            Spot.Arms => new(136, 30),
            Spot.Head => new(84, -46, 0.9, 14),
            Spot.Neck => new(50, 40, 1, -12),
            Spot.Eyes => new(98, -16, 0.7),
            Spot.Torso => new(10, 70, 0.9),
            Spot.Back => new(-40, -34, 0.8, 70),
            Spot.Seat => new(-36, -42),
            _ => new(0, 60, 0.7),
        };

    /// <inheritdoc/>
    protected override void Body(Pen pen, Tone coat, Act act, double beat)
    {
        pen.Body(
            Outline.Smooth("-112,2 -146,-52 -156,-54 -144,-4 -152,36 -142,36"),
            coat.Shade(0.2),
            5,
            0.5
        );
        pen.Smooth(coat.Dark(0.08), "-28,-44 6,-94 16,-94 24,-40");
        var body = Outline.Smooth(
            "-124,0 -70,-34 0,-52 80,-48 132,-24 150,-4 120,28 60,48 -20,40 -80,20"
        );
        pen.Body(body, coat, 9, 0.5);
        pen.Inside(body).Smooth(Ink.White, "160,2 100,8 20,18 -60,14 -130,6 -100,70 140,70");
        pen.At(30, 22, 1, beat * 50).Smooth(coat.Dark(0.1), "14,-10 10,16 -22,46 -32,42 -18,4");
        pen.Pupil(98, -18, 10, act.Gaze);
        pen.Path(Ink.Dark, "M 140 6 Q 116 20 88 16 Q 104 36 128 24 Z");
        for (var i = 0; i < 4; i++)
        {
            pen.Poly(
                Ink.White,
                98 + (i * 10),
                18 - (i * 1.6),
                107 + (i * 10),
                17 - (i * 2.4),
                103 + (i * 10),
                25 - (i * 2.4)
            );
        }

        foreach (var x in new[] { 54, 63, 72 })
        {
            pen.Flow(coat.Dark(0.3), 2.4, x, -12, x - 4, 0, x, 12);
        }
    }
}
