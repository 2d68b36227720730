using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A red squirrel: tufted ears, and a tail as large as the rest.</summary>
internal sealed class Squirrel : Figure
{
    private static readonly Tone Russet = Tone.Of(0xc8663a);

    /// <inheritdoc/>
    public override double Height => 217;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["squirrel", "ardilla", "ecureuil", "eichhornchen", "esquilo", "chipmunk", "eichhoernchen"];

    /// <inheritdoc/>
    public override double Width => 298;

    /// <inheritdoc/>
    public override double Stature => 0.8;

    /// <inheritdoc/>
    protected override double Crown => 36;

    /// <inheritdoc/>
    public override Garb Garb(Act act) =>
        Characters.Garb.Of(
            act.Colour ?? Russet,
            (act.Colour ?? Russet).Pale(0.82),
            (act.Colour ?? Russet).Dark(0.18)
        );

    /// <inheritdoc/>
    protected override void Behind(Pen pen, Act act)
    {
        var coat = act.Colour ?? Russet;
        var tail = Outline.Smooth(
            "-14,-46 -38,-40 -58,-52 -66,-80 -58,-110 -60,-142 -80,-172 -114,-182 -142,-168 -148,-148 -128,-144 -124,-126 -140,-98 -138,-58 -112,-20 -70,-4 -34,-8 -14,-20"
        );
        pen.Body(tail, coat.Shade(0.1), 10, 0.6);
        pen.Flow(
            coat.Pale(0.42),
            15,
            "-36,-22 -76,-26 -100,-54 -100,-96 -92,-130 -104,-156 -126,-160"
        );
    }

    /// <inheritdoc/>
    protected override void Head(Pen pen, Act act)
    {
        var coat = act.Colour ?? Russet;
        foreach (var side in new[] { -1, 1 })
        {
            var ear = coat.Shade(side > 0 ? 0.35 : 0);
            pen.Smooth(ear.Dark(0.25), side * 34, -44, side * 41, -70, side * 30, -56);
            pen.Smooth(
                ear,
                side * 14,
                -28,
                side * 20,
                -48,
                side * 33,
                -60,
                side * 38,
                -44,
                side * 34,
                -18
            );
            pen.Smooth(
                coat.Pale(0.5),
                side * 20,
                -30,
                side * 24,
                -44,
                side * 31,
                -51,
                side * 33,
                -40,
                side * 30,
                -24
            );
        }

        var head = Outline.Smooth(
            "-40,6 -38,-16 -20,-35 4,-38 26,-32 40,-14 44,8 34,24 14,33 -12,33 -32,24"
        );
        pen.Body(head, coat, 8, 0.5);
        var face = pen.Inside(head);
        face.Oval(-18, 22, 22, 17, coat.Pale(0.82));
        face.Oval(32, 22, 20, 17, coat.Pale(0.82));
        face.Oval(8, 20, 20, 17, coat.Pale(0.82));
        pen.Cheeks(8, 16, 60, 8);
        pen.Oval(-10, -6, 12, 13, coat.Pale(0.55));
        pen.Oval(27, -6, 12, 13, coat.Pale(0.55));
        pen.Eyes(8.5, -5, 37, 8, act.Gaze);
        pen.Box(6, 23, 4.4, 7, Ink.White, 1.2);
        pen.Box(10.6, 23, 4.4, 7, Ink.White, 1.2);
        pen.Muzzle(10.5, 18, 20);
        pen.Smooth(Ink.Dark, "4,9 10.5,7 17,9 10.5,15");
    }
}
