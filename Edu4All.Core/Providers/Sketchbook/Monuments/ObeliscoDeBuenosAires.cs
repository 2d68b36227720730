using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Monuments;

/// <summary>
/// Buenos Aires, 1936: 67.5 m of white concrete on a base of 6.8 m, four little windows under the tip, on an oval lawn in the widest of
/// avenues; before it the letters BA cut in green hedge.
/// </summary>
internal sealed class ObeliscoDeBuenosAires : Monument
{
    private static readonly Tone White = Tone.Of(0xf4f0e8);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    [
        "obelisk of buenos aires",
        "obelisco",
        "obelisco de buenos aires",
        "buenos aires obelisk",
        "buenos aires",
        "obelisk",
        "obelisque de buenos aires",
        "obelisque",
        "obelisk von buenos aires",
    ];

    /// <inheritdoc/>
    public override double Height => 67.5;

    /// <inheritdoc/>
    public override double Width => 54;

    /// <inheritdoc/>
    public override void Draw(Pen pen)
    {
        pen.Oval(0, 0.6, 25, 2.6, Ink.Granite.Pale(0.4));
        pen.Oval(0, 0, 23, 2, Ink.Leaf.Pale(0.15));
        foreach (var x in new[] { -20.0, 20 })
        {
            Pole(pen.At(x, 0));
        }

        pen.Block(-5.6, 0, 11.2, 1.4, Ink.Granite, 0.4);
        pen.Poly(White.Lit(0.2), -3.9, -1, -2.9, -64, 0.6, -64, 0.9, -1);
        pen.Poly(White.Shade(0.75), 0.9, -1, 0.6, -64, 2.9, -64, 3.9, -1);
        pen.Poly(White.Lit(0.5), -2.9, -64, 0, -67.5, 0.6, -64);
        pen.Poly(White.Shade(0.55), 0.6, -64, 0, -67.5, 2.9, -64);
        pen.Box(-1.7, -62.6, 1.1, 2, pen.Window(1));
        pen.Box(1.3, -62.6, 0.9, 2, pen.Window(1));
        pen.Box(-2.2, -7, 1.6, 5, Ink.Slate.Pale(0.2));
        pen.Courses(-3.6, -60, 4.4, 50, 6.4, White.Shade(0.5), 0.14);
        pen.Courses(0.8, -60, 2.6, 50, 6.4, White.Shade(1.1), 0.14);
        Letters(pen.At(0, 0.6));
    }

    private static void Letters(Pen pen)
    {
        var hedge = Tone.Of(0x4d9a4a);
        foreach (var (dx, tone) in new[] { (0.5, hedge.Shade(0.9)), (0.0, hedge.Lit(0.2)) })
        {
            var at = pen.At(dx, 0);
            // B
            at.Line(Outline.Path(-7.6, -0.9, -7.6, -7.4), tone, 1.7);
            at.Line(
                Outline
                    .From(-7.6, -7.4)
                    .To(-5.6, -7.4)
                    .Curve(-3.2, -7.4, -3.2, -4.3, -5.6, -4.3)
                    .To(-7.4, -4.3)
                    .Move(-5.6, -4.3)
                    .Curve(-2.6, -4.3, -2.6, -0.9, -5.6, -0.9)
                    .To(-7.6, -0.9),
                tone,
                1.7
            );
            // A
            at.Line(Outline.Path(2.6, -0.9, 5.2, -7.4, 7.8, -0.9), tone, 1.7);
            at.Line(Outline.Path(3.8, -3.1, 6.6, -3.1), tone, 1.5);
        }
    }

    // The flag: sky blue, white, sky blue, with the sun of May.
    private static void Pole(Pen pen)
    {
        pen.Box(-0.25, -24, 0.5, 24, Ink.Granite.Pale(0.2));
        var blue = Tone.Of(0x74b7e4);
        pen.Box(0.3, -23.6, 7.4, 1.5, blue);
        pen.Box(0.3, -22.1, 7.4, 1.5, Ink.White);
        pen.Box(0.3, -20.6, 7.4, 1.5, blue);
        pen.Disc(4, -21.35, 0.6, Ink.Gold);
    }
}
