using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>Four bright wings with spots.</summary>
internal sealed class Butterfly : Floater
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["butterfly", "mariposa", "papillon", "schmetterling", "borboleta", "moth"];

    /// <inheritdoc/>
    public override double Height => 193;

    /// <inheritdoc/>
    public override double Width => 190;

    /// <inheritdoc/>
    public override double Stature => 0.7;

    /// <inheritdoc/>
    protected override Tone Coat => Tone.Of(0xf09a3c);

    /// <inheritdoc/>
    protected override double Afloat => 100;

    /// <inheritdoc/>
    protected override Anchor Place(Spot spot) =>
        spot switch
        {
            Spot.Hand => new(30, 12),
            Spot.Arms => new(6, 22, 0.8),
            Spot.Head => new(0, -58, 0.5),
            Spot.Neck => new(0, -20, 0.5),
            Spot.Eyes => new(2, -42, 0.5),
            Spot.Torso => new(0, 60, 0.5),
            Spot.Back => new(0, 0, 0.6),
            Spot.Seat => new(0, -20),
            _ => new(0, 60, 0.4),
        };

    /// <inheritdoc/>
    protected override void Body(Pen pen, Tone coat, Act act, double beat)
    {
        foreach (var side in new[] { -1, 1 })
        {
            var half = pen.Stretched(0, 0, side * (1 - (beat * 0.2)), 1);
            half.Body(Outline.Smooth("4,-10 30,-70 74,-86 92,-60 84,-24 44,-4"), coat, 5, 0.4);
            half.Body(
                Outline.Smooth("4,0 46,4 74,24 66,60 40,70 14,40"),
                coat.Mix(Tone.Of(0xe0527a), 0.45),
                5,
                0.4
            );
            half.Line(Outline.Smooth("4,-10 30,-70 74,-86 92,-60 84,-24 44,-4"), Ink.Dark, 5);
            half.Line(Outline.Smooth("4,0 46,4 74,24 66,60 40,70 14,40"), Ink.Dark, 5);
            half.Disc(62, -54, 13, Ink.White);
            half.Disc(38, -34, 7, Ink.White);
            half.Disc(48, 38, 10, Ink.Gold);
        }

        pen.Flow(Ink.Dark, 3.4, "-5,-54 -14,-80 -28,-88");
        pen.Flow(Ink.Dark, 3.4, "6,-54 16,-80 30,-88");
        pen.Disc(-28, -88, 4.4, Ink.Dark);
        pen.Disc(30, -88, 4.4, Ink.Dark);
        pen.Smooth(Tone.Of(0x5a4552), "-9,-26 -8,20 0,60 9,20 9,-26");
        pen.Ball(0, -40, 19, 18, Tone.Of(0x6d5562), 4);
        foreach (var x in new[] { -6, 9 })
        {
            pen.Pupil(x, -42, 6.4, act.Gaze, act.Gaze == Gaze.Shut ? null : Ink.White);
        }

        pen.Line(Outline.Of("M -5 -32 Q 1 -26 8 -32"), Ink.White, 2);
    }
}
