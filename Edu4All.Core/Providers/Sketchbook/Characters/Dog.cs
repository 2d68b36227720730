using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>A beagle sort of dog: hanging ears, a patch over one eye, a red collar.</summary>
internal sealed class Dog : Figure
{
    private static readonly Tone Tan = Tone.Of(0xd39a5c);

    /// <inheritdoc/>
    public override double Width => 148;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["dog", "puppy", "doggy", "perro", "chien", "hund", "cachorro", "cao", "beagle", "labrador"];

    /// <inheritdoc/>
    public override double Stature => 0.86;

    /// <inheritdoc/>
    protected override bool OnHaunches => true;

    /// <inheritdoc/>
    public override Garb Garb(Act act) =>
        Characters.Garb.Of(
            act.Colour ?? Tan,
            (act.Colour ?? Tan).Pale(0.75),
            (act.Colour ?? Tan).Pale(0.7)
        );

    /// <inheritdoc/>
    protected override void Behind(Pen pen, Act act) =>
        pen.Fill(
            Outline
                .From(-22, -26)
                .Curve(-62, -16, -84, -48, -70, -84)
                .Curve(-62, -92, -56, -82, -58, -72)
                .Curve(-62, -50, -50, -38, -22, -44)
                .Close(),
            act.Colour ?? Tan
        );

    /// <inheritdoc/>
    protected override void Head(Pen pen, Act act)
    {
        var coat = act.Colour ?? Tan;
        var ear = coat.Dark(0.36);
        pen.Box(-25, 30, 52, 11, Ink.Red, 5);
        pen.Disc(4, 43, 6, Ink.Gold);
        pen.Smooth(ear.Shade(0.5), "24,-34 42,-26 52,0 48,22 38,20 30,-4");
        var skull = Outline.Smooth(
            "-40,-8 -33,-31 -10,-42 14,-42 36,-30 42,-6 38,18 20,36 -10,36 -32,22"
        );
        pen.Body(skull, coat, 8, 0.55);
        var face = pen.Inside(skull);
        face.Smooth(coat.Pale(0.8), "-2,-46 12,-46 14,-20 34,4 34,40 -14,40 -16,8 4,-20");
        face.Smooth(ear, "16,-20 28,-24 38,-8 34,6 22,4 15,-8");
        pen.Oval(10, 16, 25, 18, coat.Pale(0.85));
        pen.Fill(Outline.From(3, 24).Curve(2, 42, 18, 42, 17, 24).Close(), Ink.Blush);
        pen.Muzzle(10, 20, 28);
        pen.Smooth(Ink.Dark, "0,4 10,1 20,4 16,13 10,15 4,13");
        pen.Oval(8, 5, 3.4, 1.7, Ink.White.Thin(0.6));
        pen.Eyes(8, -8, 36, 6.6, act.Gaze);
        pen.Smooth(ear, "-20,-38 -36,-34 -52,-8 -54,18 -44,26 -34,6 -27,-18");
    }
}
