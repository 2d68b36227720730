using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>Black and white.</summary>
internal sealed class Panda : Figure
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } = ["panda", "panda bear", "oso panda"];

    /// <inheritdoc/>
    public override double Stature => 1.05;

    /// <inheritdoc/>
    public override Garb Garb(Act act)
    {
        var dark = Tone.Of(0x35313f);
        return new(act.Colour ?? Ink.White, null, dark, dark, dark, dark);
    }

    /// <inheritdoc/>
    protected override void Front(Pen pen, Act act) =>
        pen.Inside(FigureBody.TrunkShape()).Box(-50, -124, 100, 26, Tone.Of(0x35313f));

    /// <inheritdoc/>
    protected override void Head(Pen pen, Act act)
    {
        var (coat, dark) = (act.Colour ?? Ink.White, Tone.Of(0x35313f));
        pen.Disc(-33, -30, 16, dark);
        pen.Disc(35, -30, 16, dark);
        pen.Body(
            Outline.Smooth("-46,4 -38,-26 -12,-40 14,-40 40,-26 48,4 38,26 14,36 -12,36 -36,26"),
            coat,
            8,
            0.35
        );
        pen.At(-12, -4, 1, 28).Oval(0, 0, 12, 16, dark);
        pen.At(30, -4, 1, -28).Oval(0, 0, 12, 16, dark);
        foreach (var x in new[] { -10, 28 })
        {
            pen.Pupil(x, -5, 7.4, act.Gaze);
        }

        pen.Cheeks(9, 16, 68, 8);
        pen.Muzzle(9, 18, 22);
        pen.Smooth(dark, "0,9 9,7 18,9 14,15 9,17 4,15");
    }
}
