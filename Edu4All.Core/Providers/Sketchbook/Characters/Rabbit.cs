using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A cream rabbit; the ears are half of it.</summary>
internal sealed class Rabbit : Figure
{
    private static readonly Tone Cream = Tone.Of(0xf1e4d3);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["rabbit", "bunny", "bunny rabbit", "hare", "conejo", "lapin", "hase", "kaninchen", "coelho"];

    /// <inheritdoc/>
    public override double Height => 258;

    /// <inheritdoc/>
    public override double Stature => 0.86;

    /// <inheritdoc/>
    protected override double Crown => 34;

    /// <inheritdoc/>
    public override Garb Garb(Act act) =>
        Characters.Garb.Of(
            act.Colour ?? Cream,
            (act.Colour ?? Cream).Pale(0.75),
            (act.Colour ?? Cream).Pale(0.4)
        );

    /// <inheritdoc/>
    protected override void Behind(Pen pen, Act act) =>
        pen.Ball(-34, -50, 15, 14, (act.Colour ?? Cream).Pale(0.8), 4);

    /// <inheritdoc/>
    protected override void Head(Pen pen, Act act)
    {
        var coat = act.Colour ?? Cream;
        Ear(pen.At(18, -26, 1, 20), coat.Shade(0.35));
        Ear(pen.At(-14, -28, 1, -9), coat);
        pen.Body(
            Outline.Smooth("-41,4 -35,-22 -14,-37 14,-37 36,-22 42,4 36,24 14,36 -14,36 -36,24"),
            coat,
            8,
            0.5
        );
        pen.Oval(9, 17, 21, 15, coat.Pale(0.85));
        pen.Cheeks(8, 14, 66, 9);
        pen.Box(4, 24, 5, 9, Ink.White.Shade(0.15), 1.5);
        pen.Box(9.6, 24, 5, 9, Ink.White.Shade(0.15), 1.5);
        pen.Muzzle(9.5, 19, 22);
        pen.Smooth(Tone.Of(0xe5867f), "3,9 9.5,7.5 16,9 9.5,16");
        pen.Whiskers(9, 16, 22, 18);
        pen.Eyes(8, -5, 38, 7, act.Gaze);
    }

    private static void Ear(Pen pen, Tone coat)
    {
        pen.Body(Outline.Smooth("-12,6 -17,-34 -10,-74 0,-84 10,-74 17,-34 12,6"), coat, 4, 0.4);
        pen.Smooth(Tone.Of(0xf0aaa0), "-6,-4 -9,-34 -4,-64 0,-69 5,-64 9,-34 6,-4");
    }
}
