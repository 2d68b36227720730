using Edu4All.Core.Providers.Sketchbook.Drawing;
using Edu4All.Core.Providers.Sketchbook.Drawing.Parts;

namespace Edu4All.Core.Providers.Sketchbook.Characters;

/// <summary>Grey, with ears like saucers and a long thin tail.</summary>
internal sealed class Mouse : Figure
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } =
    ["mouse", "mice", "rat", "raton", "souris", "maus", "rato"];

    private static readonly Tone Grey = Tone.Of(0xa9a7b5);

    /// <inheritdoc/>
    public override double Height => 210;

    /// <inheritdoc/>
    public override double Stature => 0.66;

    /// <inheritdoc/>
    public override double Width => 186;

    /// <inheritdoc/>
    public override string Several => "mice";

    /// <inheritdoc/>
    public override Garb Garb(Act act) =>
        Characters.Garb.Of(act.Colour ?? Grey, (act.Colour ?? Grey).Pale(0.7), Tone.Of(0xf0b4b0));

    /// <inheritdoc/>
    protected override void Behind(Pen pen, Act act) =>
        pen.Flow(Tone.Of(0xe8a0a0), 6, "-18,-40 -56,-18 -80,-34 -76,-64 -90,-78");

    /// <inheritdoc/>
    protected override void Head(Pen pen, Act act)
    {
        var coat = act.Colour ?? Grey;
        foreach (var side in new[] { -1, 1 })
        {
            pen.Ball(side * 40, -34, 30, 29, coat.Shade(side > 0 ? 0.3 : 0), 5);
            pen.Disc(side * 40, -33, 20, Tone.Of(0xf3b5b5));
        }

        pen.Body(
            Outline.Smooth("-38,2 -32,-24 -8,-36 18,-34 36,-20 44,2 38,20 22,34 -6,34 -28,22"),
            coat,
            7,
            0.5
        );
        pen.Oval(14, 18, 22, 14, coat.Pale(0.6));
        pen.Cheeks(8, 12, 62, 7);
        pen.Whiskers(14, 16, 16, 26);
        pen.Eyes(8, -6, 34, 7, act.Gaze);
        pen.Box(10, 22, 4, 8, Ink.White, 1);
        pen.Box(14.6, 22, 4, 8, Ink.White, 1);
        pen.Muzzle(14, 18, 18);
        pen.Ball(14, 9, 7.4, 6, Tone.Of(0xe5707a), 2);
    }
}
