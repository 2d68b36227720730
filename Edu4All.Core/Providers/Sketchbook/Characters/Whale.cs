using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;
using Edu4All.Core.Providers.Sketchbook.Grounds;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A blue whale with a pale belly and a fountain.</summary>
internal sealed class Whale : Floater
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["whale", "ballena", "baleine", "wal", "walfisch", "baleia"];

    /// <inheritdoc/>
    public override double Height => 230;

    /// <inheritdoc/>
    public override double Width => 330;

    /// <inheritdoc/>
    public override double Stature => 1.25;

    /// <inheritdoc/>
    public override Type? Home => typeof(Sea);

    /// <inheritdoc/>
    protected override Tone Coat => Tone.Of(0x4f86c0);

    /// <inheritdoc/>
    protected override double Afloat => 88;

    /// <inheritdoc/>
    protected override Anchor Place(Spot spot) =>
        spot switch
        {
            Spot.Hand => new(40, 20),
            Spot.Arms => new(150, 30),
            Spot.Head => new(90, -66, 1, 14),
            Spot.Neck => new(40, 50, 1.4, -8),
            Spot.Eyes => new(112, -4, 0.8),
            Spot.Torso => new(30, 90, 1.1),
            Spot.Back => new(-30, -50, 0.9, 70),
            Spot.Seat => new(-14, -72),
            _ => new(0, 70, 0.8),
        };

    /// <inheritdoc/>
    protected override void Body(Pen pen, Tone coat, Act act, double beat)
    {
        pen.Line(
            Outline.Of(
                "M 50 -76 C 50 -110 30 -120 14 -112 M 50 -76 C 50 -112 74 -122 88 -110 M 50 -76 L 50 -122"
            ),
            Tone.Of(0x8fd0ee),
            7
        );
        pen.Body(
            Outline.Smooth("-112,-18 -142,-70 -164,-78 -156,-48 -168,-30 -146,-26 -126,0"),
            coat.Shade(0.1),
            6,
            0.5
        );
        var body = Outline.Smooth(
            "-128,-26 -90,-16 -50,-48 10,-76 80,-76 136,-44 152,4 132,46 70,72 0,70 -70,38 -112,4"
        );
        pen.Body(body, coat, 10, 0.5);
        var inside = pen.Inside(body);
        inside.Smooth(Tone.Of(0xe6f0f4), "166,16 120,24 60,28 0,38 -60,30 -60,100 160,100");
        for (var i = 0; i < 5; i++)
        {
            inside.Line(
                Outline.From(-10 + (i * 30), 90).Bend(-2 + (i * 30), 60, 30 + (i * 30), 40),
                coat.Pale(0.4),
                3
            );
        }

        pen.At(36, 30, 1, beat * 55).Smooth(coat.Dark(0.14), "14,-8 16,12 -10,38 -38,44 -28,14");
        pen.Eye(112, -4, 7.4, act.Gaze);
        pen.Line(Outline.Of("M 150 18 Q 130 30 104 18"), Ink.Dark, 3);
        pen.Oval(100, 12, 9, 6, Ink.Blush.Thin(0.5));
    }
}
