using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>Orange with black stripes, white cheeks.</summary>
internal sealed class Tiger : Figure
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } = ["tiger", "tigre", "tigger"];

    private static readonly Tone Orange = Tone.Of(0xf0923c);

    /// <inheritdoc/>
    public override double Width => 168;

    /// <inheritdoc/>
    protected override bool OnHaunches => true;

    /// <inheritdoc/>
    protected override double Crown => 38;

    /// <inheritdoc/>
    public override Garb Garb(Act act) =>
        Characters.Garb.Of(act.Colour ?? Orange, Ink.White, (act.Colour ?? Orange).Pale(0.25));

    /// <inheritdoc/>
    protected override void Behind(Pen pen, Act act)
    {
        var coat = act.Colour ?? Orange;
        pen.Flow(coat.Shade(0.2), 15, "-22,-16 -58,-12 -76,-40 -66,-68 -76,-92");
        foreach (var (x, y, a) in new[] { (-52.0, -14.0, 10.0), (-73, -36, 70), (-68, -62, 100) })
        {
            pen.At(x, y, 1, a).Box(-3, -8, 6, 16, Ink.Dark);
        }

        pen.Disc(-76, -92, 8, Ink.Dark);
    }

    /// <inheritdoc/>
    protected override void Front(Pen pen, Act act)
    {
        foreach (var side in new[] { -1, 1 })
        {
            pen.Poly(Ink.Dark, side * 31, -92, side * 20, -88, side * 32, -85);
            pen.Poly(Ink.Dark, side * 34, -76, side * 22, -72, side * 35, -68);
        }
    }

    /// <inheritdoc/>
    protected override void Head(Pen pen, Act act)
    {
        var coat = act.Colour ?? Orange;
        foreach (var side in new[] { -1, 1 })
        {
            pen.Disc((side * 33) + 1, -28, 15, coat.Shade(side > 0 ? 0.35 : 0));
            pen.Disc((side * 33) + 1, -27, 9, Ink.Dark);
            pen.Disc((side * 33) + 1, -25, 5.4, Ink.White);
        }

        var head = Outline.Smooth(
            "-45,8 -38,-22 -14,-38 14,-38 38,-22 46,8 38,26 14,36 -14,36 -38,26"
        );
        pen.Body(head, coat, 8, 0.5);
        var fur = pen.Inside(head);
        fur.Oval(-30, 24, 22, 20, Ink.White);
        fur.Oval(42, 24, 22, 20, Ink.White);
        fur.Poly(Ink.Dark, "-3,-42 11,-42 4,-14");
        fur.Poly(Ink.Dark, "-22,-42 -12,-42 -10,-20");
        fur.Poly(Ink.Dark, "20,-42 30,-42 18,-20");
        foreach (var side in new[] { -1, 1 })
        {
            fur.Poly(Ink.Dark, (side * 50) + 1, -10, (side * 28) + 3, -4, (side * 50) + 1, 0);
            fur.Poly(Ink.Dark, (side * 52) + 1, 8, (side * 32) + 3, 11, (side * 52) + 1, 16);
        }

        pen.Oval(-12, -16, 8, 6, Ink.White);
        pen.Oval(28, -16, 8, 6, Ink.White);
        pen.Oval(8, 18, 20, 14, Ink.White);
        pen.Eyes(8, -4, 36, 6.6, act.Gaze);
        pen.Muzzle(8, 18, 22);
        pen.Smooth(Tone.Of(0xe0736e), "-1,7 8,5 17,7 13,14 8,16 3,14");
        pen.Whiskers(8, 18, 20, 16);
    }
}
