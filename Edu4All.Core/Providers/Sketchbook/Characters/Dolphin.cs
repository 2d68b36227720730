using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;
using Edu4All.Core.Providers.Sketchbook.Grounds;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A leaping grey dolphin with a beak.</summary>
internal sealed class Dolphin : Floater
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["dolphin", "delfin", "dauphin", "golfinho", "porpoise"];

    /// <inheritdoc/>
    public override double Height => 183;

    /// <inheritdoc/>
    public override double Width => 284;

    /// <inheritdoc/>
    public override Type? Home => typeof(Sea);

    /// <inheritdoc/>
    protected override Tone Coat => Tone.Of(0x6fa0bf);

    /// <inheritdoc/>
    protected override double Afloat => 92;

    /// <inheritdoc/>
    protected override Anchor Place(Spot spot) =>
        spot switch
        {
            Spot.Hand => new(34, 16),
            Spot.Arms => new(138, 34),
            Spot.Head => new(72, -46, 0.8, 24),
            Spot.Neck => new(42, 22, 0.9, -14),
            Spot.Eyes => new(82, -6, 0.6),
            Spot.Torso => new(0, 70, 0.8),
            Spot.Back => new(-30, -40, 0.8, 70),
            Spot.Seat => new(-26, -48),
            _ => new(0, 60, 0.7),
        };

    /// <inheritdoc/>
    protected override void Body(Pen pen, Tone coat, Act act, double beat)
    {
        pen.Smooth(coat.Dark(0.1), "-96,32 -134,34 -140,52 -112,50 -100,72 -88,66 -84,44");
        pen.Smooth(coat.Dark(0.08), "-20,-44 -30,-84 -20,-86 14,-46");
        var body = Outline.Smooth(
            "-108,46 -76,0 -24,-42 34,-52 78,-36 98,-10 132,4 134,14 98,18 60,26 0,20 -60,30 -92,52"
        );
        pen.Body(body, coat, 8, 0.45);
        pen.Inside(body)
            .Smooth(Tone.Of(0xeef4f4), "150,8 100,8 60,6 0,8 -60,20 -100,50 -60,60 150,40");
        pen.At(30, 14, 1, beat * 55).Smooth(coat.Dark(0.14), "14,-8 10,12 -18,40 -30,36 -16,4");
        pen.Eye(82, -8, 6, act.Gaze);
        pen.Line(Outline.Of("M 132 10 Q 110 14 90 4"), Ink.Dark, 2.6);
        pen.Oval(74, 6, 7, 5, Ink.Blush.Thin(0.45));
    }
}
