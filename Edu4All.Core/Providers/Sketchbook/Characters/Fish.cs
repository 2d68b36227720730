using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;
using Edu4All.Core.Providers.Sketchbook.Grounds;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>An orange fish with white bands.</summary>
internal sealed class Fish : Floater
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["fish", "goldfish", "clownfish", "pez", "poisson", "fisch", "peixe", "nemo"];

    /// <inheritdoc/>
    public override double Height => 156;

    /// <inheritdoc/>
    public override double Width => 236;

    /// <inheritdoc/>
    public override double Stature => 0.75;

    /// <inheritdoc/>
    public override string Several => "fish";

    /// <inheritdoc/>
    public override Type? Home => typeof(Sea);

    /// <inheritdoc/>
    protected override Tone Coat => Tone.Of(0xf58a3c);

    /// <inheritdoc/>
    protected override double Afloat => 84;

    /// <inheritdoc/>
    protected override Anchor Place(Spot spot) =>
        spot switch
        {
            Spot.Hand => new(34, -6),
            Spot.Arms => new(88, 18, 0.9),
            Spot.Head => new(36, -52, 0.85, 16),
            Spot.Neck => new(16, 40, 0.8, -16),
            Spot.Eyes => new(56, -16, 0.8),
            Spot.Torso => new(0, 76, 0.8),
            Spot.Back => new(-10, -34, 0.7, 60),
            Spot.Seat => new(-6, -54),
            _ => new(0, 60, 0.7),
        };

    /// <inheritdoc/>
    protected override void Body(Pen pen, Tone coat, Act act, double beat)
    {
        pen.Body(
            Outline.Smooth("-62,0 -96,-40 -104,-20 -92,0 -104,22 -96,42"),
            coat.Dark(0.08),
            5,
            0.5
        );
        pen.Smooth(coat.Dark(0.12), "-34,-44 -10,-70 24,-66 36,-46 0,-40");
        pen.Smooth(coat.Dark(0.12), "-20,44 -6,66 16,62 10,44");
        var body = Outline.Smooth("-74,0 -44,-36 4,-54 50,-44 82,-12 86,8 62,36 14,52 -40,36");
        pen.Body(body, coat, 8, 0.5);
        var inside = pen.Inside(body);
        inside.Smooth(Ink.White, "14,-60 30,-60 26,-20 32,14 26,60 10,60 14,20 8,-14");
        inside.Smooth(Ink.White, "-44,-60 -30,-60 -34,0 -28,60 -44,60 -50,0");
        pen.At(4, 10, 1, beat * 62).Smooth(coat.Dark(0.16), "6,-8 10,8 -10,20 -34,18 -26,4");
        pen.Pupil(56, -14, 13, act.Gaze);
        pen.Line(Outline.Of("M 84 10 Q 72 20 60 14"), Ink.Dark, 2.8);
        pen.Oval(50, 10, 8, 6, Ink.Blush.Thin(0.5));
        pen.Disc(104, -14, 4, Tone.Of(0xd5f0fa));
        pen.Disc(112, -32, 6, Tone.Of(0xd5f0fa));
    }
}
