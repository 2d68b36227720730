using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>Yellow and black bands, two clear wings.</summary>
internal sealed class Bee : Floater
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["bee", "bumblebee", "abeja", "abeille", "biene", "abelha"];

    /// <inheritdoc/>
    public override double Height => 201;

    /// <inheritdoc/>
    public override double Width => 192;

    /// <inheritdoc/>
    public override double Stature => 0.6;

    /// <inheritdoc/>
    protected override Tone Coat => Tone.Of(0xf8cf3e);

    /// <inheritdoc/>
    protected override double Afloat => 92;

    /// <inheritdoc/>
    protected override Anchor Place(Spot spot) =>
        spot switch
        {
            Spot.Hand => new(66, 34),
            Spot.Arms => new(60, 50, 0.8),
            Spot.Head => new(48, -42, 0.75, 10),
            Spot.Neck => new(22, 8, 0.8, -10),
            Spot.Eyes => new(54, -10, 0.75),
            Spot.Torso => new(-10, 70, 0.8),
            Spot.Back => new(-16, -30, 0.7, 60),
            Spot.Seat => new(-14, -46),
            _ => new(0, 60, 0.5),
        };

    /// <inheritdoc/>
    protected override void Body(Pen pen, Tone coat, Act act, double beat)
    {
        var wing = Tone.Of(0xd5eefa).Thin(0.9);
        pen.At(-6, -40, 1, -34 - (beat * 20)).Oval(0, -32, 20, 36, wing.Shade(0.3));
        pen.At(6, -40, 1, 4 - (beat * 20)).Oval(0, -32, 20, 36, wing);
        pen.Poly(Ink.Dark, "-74,4 -96,10 -74,18");
        var body = Outline.Smooth("-80,8 -60,-30 -16,-46 26,-36 40,4 24,40 -18,48 -60,36");
        pen.Body(body, coat, 8, 0.5);
        var inside = pen.Inside(body);
        foreach (var x in new[] { -56, -22, 12 })
        {
            inside.Smooth(
                Ink.Dark,
                x - 8,
                -60,
                x + 8,
                -60,
                x + 12,
                4,
                x + 8,
                60,
                x - 8,
                60,
                x - 4,
                4
            );
        }

        pen.Flow(Ink.Dark, 3.4, "42,-36 48,-58 60,-64");
        pen.Flow(Ink.Dark, 3.4, "58,-34 68,-54 80,-58");
        pen.Disc(60, -64, 4.4, Ink.Dark);
        pen.Disc(80, -58, 4.4, Ink.Dark);
        pen.Ball(50, -6, 33, 31, coat, 6, 0.5);
        pen.Eyes(55, -10, 28, 6.4, act.Gaze);
        pen.Cheeks(54, 4, 44, 6);
        pen.Smile(56, 5, 16, 0.6, 2.6);
    }
}
